import { LOCALES, type Localized } from '../../content';
import type { Question, Tree, TreeCommand } from '../tree';
import { leavesOf, type TreeCheck } from './finding';

/** How long a text may be: what stands on a button or in a box must be read at a glance. In characters; a Chinese one counts twice. */
const LONGEST = { ask: 96, label: 72 } as const;

/** Every text exists in every language, and nothing is left in the language of the other. */
export const textsAreComplete: TreeCheck = (tree) =>
  textsOf(tree).flatMap(({ at, text, prose }) => {
    const missing = LOCALES.filter((locale) => text[locale].trim() === '');
    const found = missing.map((locale) => `Unexpected empty text, expected one in ${locale}.`);
    if (/\p{Script=Han}/u.test(text.en)) found.push(`Unexpected Chinese in the English text "${text.en}".`);
    if (prose && !/\p{Script=Han}/u.test(text['zh-Hans']))
      found.push(`Unexpected text without Chinese "${text['zh-Hans']}" in zh-Hans.`);
    return found.map((message) => ({ tree: tree.id, at, message }));
  });

/** Chinese has a space between Han and Latin, and full-width punctuation after Han. */
export const chineseIsSet: TreeCheck = (tree) =>
  textsOf(tree).flatMap(({ at, text }) => {
    const chinese = text['zh-Hans'];
    const tight = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.exec(chinese)?.[0];
    const half = /\p{Script=Han}[,;:?!()]/u.exec(chinese)?.[0];
    return [
      ...(tight ? [`Unexpected "${tight}", expected a space between Han and Latin.`] : []),
      ...(half ? [`Unexpected "${half}", expected full-width punctuation after Han.`] : []),
    ].map((message) => ({ tree: tree.id, at, message }));
  });

/** Questions fit into their box, answers onto their button. */
export const textsAreShort: TreeCheck = (tree) => {
  const asks = Object.entries(tree.nodes).map(([at, { ask }]) => ({ at, text: ask, most: LONGEST.ask }));
  const labels = Object.entries(tree.nodes).flatMap(([node, { answers }]) =>
    Object.entries(answers).map(([id, { label }]) => ({ at: `${node}.${id}`, text: label, most: LONGEST.label })),
  );
  return [...asks, ...labels].flatMap(({ at, text, most }) =>
    LOCALES.filter((locale) => columns(text[locale]) > most).map((locale) => ({
      tree: tree.id,
      at,
      message: `Unexpected ${columns(text[locale])} columns in "${text[locale]}", expected at most ${most}.`,
    })),
  );
};

function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
}

interface PlacedText {
  readonly at: string;
  readonly text: Localized;
  /** Whether the text is a sentence, which must be translated; a label may be a status word. */
  readonly prose: boolean;
}

function textsOf(tree: Tree): readonly PlacedText[] {
  const leaves = leavesOf(tree).flatMap(({ at, leaf }): PlacedText[] => {
    const finding = leaf.finding ? [{ at, text: leaf.finding, prose: true }] : [];
    if (leaf.kind !== 'escalation') return finding;
    const { en, 'zh-Hans': zhHans } = leaf.collect;
    const collect = en.map((text, index) => ({ at, text: { en: text, 'zh-Hans': zhHans[index] ?? '' }, prose: false }));
    const surplus = zhHans.slice(en.length).map((text) => ({ at, text: { en: '', 'zh-Hans': text }, prose: false }));
    return [
      ...finding,
      { at, text: leaf.title, prose: true },
      ...collect,
      ...surplus,
      ...commandTexts(at, leaf.commands),
    ];
  });
  const own = { at: '', text: tree.description, prose: true };
  return [own, ...Object.entries(tree.nodes).flatMap(([at, question]) => questionTexts(at, question)), ...leaves];
}

function questionTexts(at: string, { ask, help, commands, answers }: Question): PlacedText[] {
  const texts = [ask, ...(help ? [help] : [])].map((text) => ({ at, text, prose: true }));
  const labels = Object.entries(answers).flatMap(([id, { label, look }]) => [
    { at: `${at}.${id}`, text: label, prose: false },
    ...(look ? [{ at: `${at}.${id}`, text: look, prose: true }] : []),
  ]);
  return [...texts, ...commandTexts(at, commands), ...labels];
}

function commandTexts(at: string, commands: readonly TreeCommand[] | undefined): PlacedText[] {
  return (commands ?? []).flatMap(({ title, undo }) =>
    [title, ...(undo && undo !== 'none' ? [undo] : [])].map((text) => ({ at, text, prose: true })),
  );
}
