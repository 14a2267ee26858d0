import type { ComponentProps } from 'react';

/** A table in a box of its own, which scrolls where the screen is too narrow. */
export function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
