import { island } from '@site/src/components/islands/island';
import { CodeFence as LiveFence } from './CodeFence';
import { CommandBlock as LiveBlock } from './CommandBlock';
import { LinkReader as LiveReader } from './LinkReader';
import { ValuesPanel as LivePanel } from './ValuesPanel';

/** What of this room stands on pages by itself. */
export const CommandBlock = island('CommandBlock', LiveBlock, { data: parsed });
export const CodeFence = island('CodeFence', LiveFence, {
  // Output has no copy button, and neither has an example of how not to do it.
  when: ({ language, copyable }) => language !== 'text' && copyable !== false,
  html: ['html'],
});
export const ValuesPanel = island('ValuesPanel', LivePanel, { data: parsed });
export const LinkReader = island('LinkReader', LiveReader);

/** Markdown gives its data as JSON; JSON inside JSON would be longer. */
function parsed(props: object): object {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
