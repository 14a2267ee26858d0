import { island } from '@site/src/components/islands/island';
import { CopyMarkdown as LiveMarkdown } from './CopyMarkdown';
import { CopyText as LiveText } from './CopyText';
import { Outline as LiveOutline } from './Outline';

/** What of this room is alive. */
export const CopyMarkdown = island('CopyMarkdown', LiveMarkdown);
export const CopyText = island('CopyText', LiveText);
export const Outline = island('Outline', LiveOutline, {
  // The items that Docusaurus gives hold more than the list shows.
  data: ({ items }) => ({ items: items.map(({ id, level, value }) => ({ id, level, value })) }),
});
