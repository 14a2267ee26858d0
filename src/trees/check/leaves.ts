import { CATALOGUE, SECTIONS } from '../../content';
import { leavesOf, type TreeCheck } from './finding';

/**
 * A leaf names a section that its page has. Of a page that is only planned the fixed sections of its kind are known,
 * and the causes (`cause-…`) that it will have.
 */
export const sectionsExist: TreeCheck = (tree, { sections }) =>
  leavesOf(tree).flatMap(({ at, leaf }) => {
    if (leaf.kind !== 'page' || leaf.section === undefined) return [];
    const { page, section } = leaf;
    const written = sections(page);
    const expected = written ?? plannedSections(page);
    if (expected.has(section) || (written === undefined && /^cause-[a-z0-9-]+$/.test(section))) return [];
    return [
      {
        tree: tree.id,
        at,
        message: `Unexpected section "${section}" of "${page}", expected one of: ${[...expected].join(', ')}.`,
      },
    ];
  });

function plannedSections(page: keyof typeof CATALOGUE): ReadonlySet<string> {
  const { kind } = CATALOGUE[page];
  return new Set(kind === 'tree' ? [] : Object.keys(SECTIONS[kind]));
}

/** Patterns are read by machines too: two answers to one question that show the same output could not be told apart. */
export const patternsTellAnswersApart: TreeCheck = (tree) =>
  Object.entries(tree.nodes).flatMap(([at, { answers }]) => {
    const owners = new Map<string, string>();
    return Object.entries(answers).flatMap(([id, { sees }]) =>
      (sees ?? []).flatMap((pattern) => {
        const owner = owners.get(pattern);
        owners.set(pattern, id);
        const message = `Unexpected pattern "${pattern}" of both "${owner}" and "${id}", expected one that only one answer shows.`;
        return owner === undefined ? [] : [{ tree: tree.id, at, message }];
      }),
    );
  });
