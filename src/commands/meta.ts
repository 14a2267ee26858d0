import { fenceWords } from '../content/fence-meta';
import type { Undo, Waiver } from './block';
import { isPlace, PLACES, type Place } from './place';
import { type BlockProblem, blockError } from './shell/problem';

/** What the info string of a fence says behind its language. */
export interface FenceMeta {
  readonly title?: string;
  readonly place: Place;
  readonly undo?: Undo;
  readonly waivers: readonly Waiver[];
  /** Entries that belong to others, as `k8s=Pod.spec` does, by name. */
  readonly other: Readonly<Record<string, string>>;
}

export interface ReadMeta {
  readonly meta: FenceMeta;
  /** Their offsets count in the meta text. */
  readonly problems: readonly BlockProblem[];
}

/**
 * Reads `title="…" on=node undo="…" waive="rule: reason"`.
 * `other` lists names that somebody else reads; every other unknown name is a problem.
 */
export function parseMeta(text: string, other: readonly string[] = []): ReadMeta {
  const problems: BlockProblem[] = [];
  const entries = new Map<string, string>();
  const waivers: Waiver[] = [];
  let place: Place = 'workstation';
  for (const { name, value = '', text: word, start: pos, end } of fenceWords(text)) {
    const problem = (message: string): void => {
      problems.push(blockError('fence/meta', pos, end, message));
    };
    if (name === undefined) problem(`Unexpected ${JSON.stringify(word)}, expected name=value or name="value"`);
    else if (name === 'waive') {
      const waiver = parseWaiver(value);
      if (waiver === undefined) problem('Unexpected waive, expected waive="rule-id: reason"');
      else waivers.push(waiver);
    } else if (entries.has(name)) problem(`Unexpected second ${name}, expected it once`);
    else if (value.trim() === '') problem(`Unexpected ${name} without a value, expected ${name}="…"`);
    else {
      entries.set(name, value);
      if (name === 'on' && isPlace(value)) place = value;
      else if (name === 'on') problem(`Unexpected on=${value}, expected one of ${Object.keys(PLACES).join(', ')}`);
      else if (name !== 'title' && name !== 'undo' && !other.includes(name)) {
        problem(`Unexpected ${name}, expected one of title, on, undo, waive${other.map((one) => `, ${one}`).join('')}`);
      }
    }
  }
  const title = entries.get('title');
  const undo = entries.get('undo');
  const rest = [...entries].filter(([name]) => !['title', 'on', 'undo'].includes(name));
  const meta: FenceMeta = {
    place,
    waivers,
    other: Object.fromEntries(rest),
    ...(title !== undefined && { title }),
    ...(undo !== undefined && { undo: undo === 'none' ? { kind: 'none' } : { kind: 'text', text: undo } }),
  };
  return { meta, problems };
}

function parseWaiver(value: string): Waiver | undefined {
  const match = /^([a-z0-9-]+\/[a-z0-9-]+):\s+(\S.*)$/.exec(value);
  const [, rule, reason] = match ?? [];
  return rule === undefined || reason === undefined ? undefined : { rule, reason };
}
