import type { ComponentType } from 'react';
import { CodeFence } from '../components/commands/CodeFence';
import { CommandBlock } from '../components/commands/CommandBlock';
import { LinkReader } from '../components/commands/LinkReader';
import { ValuesPanel } from '../components/commands/ValuesPanel';
import { Header } from '../components/frame/Header';
import type { IslandName } from '../components/islands/names';
import { CopyMarkdown } from '../components/page/CopyMarkdown';
import { CopyText } from '../components/page/CopyText';
import { Outline } from '../components/page/Outline';
import { WalkInPage } from '../components/trees/WalkInPage';

/** A component whose props were checked when the build rendered it, and come back from the page as they were. */
// biome-ignore lint/suspicious/noExplicitAny: the props of every island.
export type Live = ComponentType<any>;

/** How an island comes to the browser: with the first script, or in a file of its own that only some pages need. */
export const ISLANDS: Readonly<Record<IslandName, Live | { readonly load: () => Promise<Live> }>> = {
  Header,
  CommandBlock,
  CodeFence,
  ValuesPanel,
  LinkReader,
  CopyText,
  CopyMarkdown,
  Outline,
  ListFilter: { load: async () => (await import('../components/index/ListFilter')).ListFilter },
  WalkInPage,
  TreeWalk: {
    load: async () => (await import(/* webpackChunkName: 'island-TreeWalk' */ '../components/trees/TreeWalk')).TreeWalk,
  },
  SearchField: {
    load: async () =>
      (await import(/* webpackChunkName: 'island-SearchField' */ '../components/search/SearchField')).SearchField,
  },
  Diagnosis: {
    load: async () =>
      (await import(/* webpackChunkName: 'island-Diagnosis' */ '../components/search/Diagnosis')).Diagnosis,
  },
  NotFound: { load: async () => (await import(/* webpackChunkName: 'island-NotFound' */ '../pages/NotFound')).default },
};
