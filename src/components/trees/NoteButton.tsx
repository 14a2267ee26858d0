import {
  type CommandBlock,
  isParameterName,
  isUnchecked,
  needsConfirmation,
  quote,
  quoteInside,
  type Values,
} from '@site/src/commands';
import { currentState } from '@site/src/components/commands';
import { copyToClipboard } from '@site/src/components/page/clipboard';
import { useLocale } from '@site/src/components/useLocale';
import { maskSecrets } from '@site/src/search/secrets';
import {
  follow,
  incidentNote,
  type NoteCommand,
  type NoteSection,
  noteSteps,
  type TreeView,
} from '@site/src/trees/browser';
import { useState } from 'react';
import { TEXTS } from './texts';
import type { TreeWalk } from './useWalk';
import styles from './WalkPanel.module.css';
import type { TreeLink } from './walkData';
import { loadWords } from './words';

interface Props {
  readonly view: TreeView<CommandBlock>;
  readonly tree: TreeWalk;
  readonly trees: readonly TreeLink[];
}

/** Copies path, values and commands as Markdown for a ticket, those of the trees that were walked before included. */
export function NoteButton({ view, tree, trees }: Props) {
  const locale = useLocale();
  const [done, setDone] = useState(false);
  const copy = async () => {
    const { walk } = tree;
    const { values } = currentState();
    const sections = [...(await earlierSections(tree, trees)), { title: view.title, steps: noteSteps(walk) }];
    const end = walk.at.kind === 'leaf' ? { leaf: walk.at.leaf } : { open: walk.at.question.ask };
    const note = incidentNote(sections, end, {
      locale,
      time: new Date(),
      address: new URL(tree.hrefOf(walk.path), location.href).href,
      values: Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])),
      unchecked: Object.keys(values).filter((name) => isParameterName(name) && isUnchecked(name, values[name])),
      fill: (command) => fillCommand(command, values),
      absolute: (href) => new URL(href, location.href).href,
    });
    // A value may have been typed or linked with a password in it, a proxy's for example.
    if (!(await copyToClipboard(maskSecrets(note)))) return;
    setDone(true);
    setTimeout(() => setDone(false), 3000);
  };
  return (
    <>
      <button type="button" className={styles.tool} onClick={copy}>
        {TEXTS.note[locale]}
        <span aria-hidden="true">{done ? ' ✓' : ''}</span>
      </button>
      <span className="visually-hidden" role="status">
        {done ? TEXTS.noteDone[locale] : ''}
      </span>
    </>
  );
}

async function earlierSections({ trail }: TreeWalk, trees: readonly TreeLink[]): Promise<readonly NoteSection[]> {
  if (trail.length === 0) return [];
  const words = await loadWords();
  return trail.flatMap(({ tree, path }) => {
    const known = words[tree];
    if (known === undefined) return [];
    return [{ title: trees.find(({ id }) => id === tree)?.title ?? tree, steps: noteSteps(follow(known, path)) }];
  });
}

/** A command with the values that it takes, quoted. A value of a link that nobody has checked stays out of it where the command asks. */
function fillCommand({ run, asks }: NoteCommand, values: Values): string {
  return run.replace(/"\$([A-Z_]+)"|\$([A-Z_]+)/g, (place, word?: string, inside?: string) => {
    const name = word ?? inside ?? '';
    const value = isParameterName(name) ? values[name] : undefined;
    if (value === undefined || (asks.includes(name) && needsConfirmation(value))) return place;
    return word === undefined ? quoteInside(value.value) : quote(value.value);
  });
}
