import path from 'node:path';
import { pageLinks } from './pageLinks';
import { triageFirst } from './triageFirst';

const root = path.resolve(__dirname, '../../..');

/** What happens to a page's Markdown before Docusaurus handles it, in order. */
export const pageMarkdown = [[pageLinks, { root }], triageFirst];
