import type { Page, Problem } from '../page';
import type { CheckedText } from './text';
import { problemAt } from './text';

/** A text as it counts for ownership: case and runs of spaces make no difference. */
export function normalizeSignature(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Checks that each signature has one owner, and that nobody lists a text of its own under `alsoSeen`. */
export function checkOwnership(pages: readonly { page: Page; checked: CheckedText }[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Page>();
  for (const { page, checked } of pages) {
    const own = new Set<string>();
    for (const [index, { text }] of page.facts.signatures.entries()) {
      const form = normalizeSignature(text);
      const owner = owners.get(form);
      const { line, column } = checked.placeOf(['signatures', index, 'text']);
      if (owner !== undefined) {
        const where = own.has(form) ? 'this page has it already: remove one' : `\`${owner.texts.en.file}\` owns it`;
        const message = `Unexpected signature ${JSON.stringify(text)}, expected a text with one owner: ${where}.${own.has(form) ? '' : ' List it under `alsoSeen` here, or make one of the two longer.'}`;
        problems.push(problemAt(checked, line, message, column));
      } else owners.set(form, page);
      own.add(form);
    }
    for (const [index, text] of page.facts.alsoSeen.entries()) {
      if (!own.has(normalizeSignature(text))) continue;
      const { line, column } = checked.placeOf(['alsoSeen', index]);
      const message = `Unexpected ${JSON.stringify(text)} in \`alsoSeen\`, expected texts that other pages own. It is a signature of this page: remove it here.`;
      problems.push(problemAt(checked, line, message, column));
    }
  }
  return problems;
}
