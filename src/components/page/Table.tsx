import { Children, type ComponentProps, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

/**
 * A table in a box of its own, which scrolls where the screen is too narrow. On a phone its rows become cards, so every
 * cell after the first carries the head of its column.
 */
export function Table({ children, ...rest }: ComponentProps<'table'>) {
  const heads = elements(children)
    .filter(({ type }) => type === 'thead')
    .flatMap((head) => elements(head.props.children))
    .flatMap((row) => elements(row.props.children))
    .map((cell) => textOf(cell));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table {...rest}>
        {Children.map(children, (part) => (isElement(part) && part.type === 'tbody' ? labelled(part, heads) : part))}
      </table>
    </div>
  );
}

type Parent = ReactElement<{ readonly children?: ReactNode }>;

function labelled(body: Parent, heads: readonly string[]): ReactNode {
  const rows = Children.map(body.props.children, (row) => {
    if (!isElement(row)) return row;
    const cells = elements(row.props.children).map((cell, index) =>
      index === 0 || !heads[index] ? cell : cloneElement(cell, { 'data-label': heads[index] } as object),
    );
    return cloneElement(row, {}, ...cells);
  });
  return cloneElement(body, {}, rows);
}

function elements(children: ReactNode): readonly Parent[] {
  return Children.toArray(children).filter(isElement);
}

function isElement(node: ReactNode): node is Parent {
  return isValidElement(node);
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (isElement(node)) return Children.toArray(node.props.children).map(textOf).join('');
  return '';
}
