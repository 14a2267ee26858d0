import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/content/markdown/parse';
import { readingOrder } from '../../../src/plugins/markdown/readingOrder';

function order(markdown: string): string[] {
  const tree = parseMarkdown(markdown) as Root;
  readingOrder()(tree);
  return tree.children.map((node) => textOf(node).replace(/ \{#.*/, ''));
}

const section = (id: string) => `## ${id} {#${id}}\n\ntext of ${id}\n\n`;

describe('the order in which a page is read', () => {
  it('puts the first 60 seconds and the causes of a runbook first, with their text, and what it means last', () => {
    const ids = ['meaning', 'impact', 'triage', 'diagnosis', 'mitigation', 'verify', 'prevention', 'escalate'];
    expect(order(`Intro.\n\n${ids.map(section).join('')}`)).toEqual([
      'Intro.',
      ...['triage', 'mitigation', 'diagnosis', 'verify', 'escalate', 'meaning', 'impact', 'prevention'].flatMap(
        (id) => [id, `text of ${id}`],
      ),
    ]);
  });

  it('puts the first steps of an alert before its meaning', () => {
    const ids = ['meaning', 'impact', 'diagnosis', 'mitigation', 'false-positives'];
    const headings = order(ids.map(section).join('')).filter((text) => !text.startsWith('text'));
    expect(headings).toEqual(['diagnosis', 'mitigation', 'false-positives', 'impact', 'meaning']);
  });

  it('leaves the pages of other kinds as they are', () => {
    expect(order(section('goal') + section('steps'))).toEqual(['goal', 'text of goal', 'steps', 'text of steps']);
  });
});
