import type { ReactNode } from 'react';

interface Props {
  readonly className: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
}

/** Code in a box that scrolls by itself: it has a name and can be reached by keyboard. It is no landmark, since a page has dozens. */
export function ScrollBox({ className, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div className={className} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
