import path from 'node:path';
import type { VFile } from 'vfile';
import { ALERTS, isAlertName } from '../../content/alerts';
import { type AlertLabels, commandFences } from '../commands';
import { mermaidFences } from '../mermaid';
import { lineEnds } from './lineEnds';
import { pageLinks } from './pageLinks';
import { readingOrder } from './readingOrder';
import { showProblems } from './showProblems';

const root = path.resolve(__dirname, '../../..');

/** What happens to a page's Markdown before Docusaurus handles it, in order. */
export const pageMarkdown = [
  lineEnds,
  [pageLinks, { root }],
  readingOrder,
  mermaidFences,
  [commandFences, { alertOf }],
  [showProblems, { root }],
];

/** On the page of an alert only the labels that describe its fault may fill a command. */
function alertOf(file: VFile): AlertLabels | undefined {
  const name = path.basename(file.path, '.md');
  return isAlertName(name) ? ALERTS[name] : undefined;
}
