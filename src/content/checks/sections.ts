import { KINDS } from '../kind';
import type { Localized } from '../locale';
import { nearest } from '../nearest';
import type { Heading, Problem } from '../page';
import { SECTIONS } from '../section';
import { type CheckedText, problemAt } from './text';

/** Checks the sections that the kind of a page prescribes: present, in their order, under their usual heading, and no others. */
export function checkSections(checked: CheckedText): Problem[] {
  const required: Readonly<Record<string, Localized>> = SECTIONS[checked.kind];
  const order = Object.keys(required);
  const sections = checked.text.headings.filter(({ depth, id }) => depth === 2 && id !== '');
  if (order.length === 0) return sections.length > 0 ? [] : [missingAnySection(checked)];
  const present = new Set(sections.map(({ id }) => id));
  const problems = order
    .filter((id) => !present.has(id))
    .map((id) => missing(checked, id, order, sections, required[id]?.[checked.locale] ?? id));
  let last = -1;
  let isMisorderReported = false;
  for (const { id, text, line } of sections) {
    const position = order.indexOf(id);
    if (position < 0) {
      problems.push(problemAt(checked, line, unknownSection(id, order)));
      continue;
    }
    const title = required[id]?.[checked.locale];
    if (text !== title) {
      const message = `Unexpected heading \`${text}\` of \`#${id}\`, expected \`## ${title} {#${id}}\`. The section is called so on every page.`;
      problems.push(problemAt(checked, line, message));
    }
    if (position < last && !isMisorderReported) {
      const message = `Unexpected place of \`#${id}\`, expected it before \`#${order[last]}\`. The sections of a page of kind ${kindName(checked)} stand in the order ${order.join(', ')}: move it, in both languages.`;
      problems.push(problemAt(checked, line, message));
      isMisorderReported = true;
    }
    last = Math.max(last, position);
  }
  return problems;
}

function missing(
  checked: CheckedText,
  id: string,
  order: readonly string[],
  sections: readonly Heading[],
  title: string,
): Problem {
  const next = sections.find((section) => order.indexOf(section.id) > order.indexOf(id));
  const where = next === undefined ? 'at the end of the page' : `before \`#${next.id}\``;
  const message = `Missing section \`#${id}\`, expected \`## ${title} {#${id}}\` ${where}. Every page of kind ${kindName(checked)} has it.`;
  return problemAt(checked, next?.line ?? checked.text.bodyLine, message);
}

function missingAnySection(checked: CheckedText): Problem {
  const message =
    'Missing sections, expected at least one heading of level 2 with an id, as in `## Fields {#fields}`. Lists and links lead to sections.';
  return problemAt(checked, checked.text.bodyLine, message);
}

function unknownSection(id: string, order: readonly string[]): string {
  if (id === 'related') {
    return 'Unexpected section `#related`, expected none: it is generated. Remove it and name the pages in `related` of the front matter.';
  }
  const near = nearest(id, order);
  const remedy = near === undefined ? 'Make it a heading of level 3 below one of them.' : `Did you mean \`#${near}\`?`;
  return `Unexpected section \`#${id}\`, expected one of ${order.join(', ')}. ${remedy}`;
}

function kindName({ kind }: CheckedText): string {
  return KINDS[kind].en.toLowerCase();
}
