import Link from '@docusaurus/Link';
import { CodeFence, CommandBlock, ValuesPanel } from '@site/src/components/commands';
import { Table } from '@site/src/components/page/Table';
import { FlowDiagram } from '@site/src/components/trees/FlowDiagram';
import type { ComponentProps } from 'react';
import { Heading } from './Heading';

/** The elements of a page's Markdown. Pages are plain CommonMark, so these few are all that there is. */
const MDXComponents = {
  CodeFence,
  CommandBlock,
  FlowDiagram,
  ValuesPanel,
  a: (props: ComponentProps<typeof Link>) => <Link {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  table: Table,
};

export default MDXComponents;
