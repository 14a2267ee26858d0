import { type ComponentType, createContext, createElement, useContext } from 'react';
import type { IslandName } from './names';

export interface IslandOptions<Props> {
  /** Where it says no, the component stays HTML: nothing of it is alive. */
  readonly when?: (props: Props) => boolean;
  /** What goes to the browser, where that is not all that the component is given. It must be JSON. */
  readonly data?: (props: Props) => object;
  /** Props that hold HTML. They are not sent a second time: the browser reads each from the element with `data-html="<prop>"`. */
  readonly html?: readonly (keyof Props & string)[];
}

/** Whether a component stands inside an island already; then it is alive with that one. */
const InsideIsland = createContext(false);

/**
 * Makes a component alive in the browser. The build renders it with a mark and its data around it, and only what is so
 * marked starts in the browser; everything else of a page stays HTML. The browser's bundle gets the component itself
 * instead of this: see `src/client/island.ts`.
 */
export function island<Props extends object>(
  name: IslandName,
  Live: ComponentType<Props>,
  { when, data, html = [] }: IslandOptions<Props> = {},
): ComponentType<Props> {
  return function Island(props: Props) {
    const isInside = useContext(InsideIsland);
    if (isInside || when?.(props) === false) return <Live {...props} />;
    const sent = Object.entries(data?.(props) ?? props).filter(([prop]) => !html.some((one) => one === prop));
    return (
      <InsideIsland value={true}>
        {createElement(
          'live-part',
          { 'data-island': name, 'data-props': sent.length === 0 ? undefined : toJson(name, Object.fromEntries(sent)) },
          <Live {...props} />,
        )}
      </InsideIsland>
    );
  };
}

/** The data of an island. Throws where something would be lost on its way into the page. */
function toJson(name: IslandName, data: object): string {
  return JSON.stringify(data, (key, value: unknown) => {
    const isElement = typeof value === 'object' && value !== null && '$$typeof' in value;
    if (typeof value === 'function' || isElement) {
      throw new Error(
        `Unexpected ${isElement ? 'element' : 'function'} in "${key}" of the island ${name}, expected data that JSON can carry. See src/components/README.md.`,
      );
    }
    return value;
  });
}
