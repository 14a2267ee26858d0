import Link from '@docusaurus/Link';
import { CodeFence, CommandBlock, ValuesPanel } from '@site/src/components/commands';
import type { ComponentProps } from 'react';
import { Heading } from './Heading';

/** The elements of a page's Markdown. Pages are plain CommonMark, so these few are all that there is. */
const MDXComponents = {
  CodeFence,
  CommandBlock,
  ValuesPanel,
  a: (props: ComponentProps<typeof Link>) => <Link {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  table: (props: ComponentProps<'table'>) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table {...props} />
    </div>
  ),
};

export default MDXComponents;
