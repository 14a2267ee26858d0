import type { Localized } from '../locale';
import type { Page } from '../page';
import { firstSection, pageTitle } from './title';

export type SymptomKind = 'signature' | 'status' | 'event' | 'condition' | 'exit-code';

/** Where a symptom leads. */
export interface SymptomTarget {
  readonly key: string;
  readonly title: Localized;
  /** With the section as fragment, without language. */
  readonly address: string;
  /** Of signatures only. */
  readonly emitter?: string;
  readonly versions?: string;
}

/** Something that a reader sees, in the words in which they see it, and the pages that explain it. */
export interface Symptom {
  readonly kind: SymptomKind;
  readonly text: string;
  readonly targets: readonly SymptomTarget[];
}

/** Every signature, status, event reason, condition and exit code of the pages, sorted by kind and then by text; exit codes by number. */
export function symptomIndex(pages: readonly Page[]): Symptom[] {
  const symptoms = new Map<string, { kind: SymptomKind; text: string; targets: SymptomTarget[] }>();
  for (const page of pages) {
    for (const { kind, text, target } of symptomsOf(page)) {
      const id = `${kind} ${text}`;
      const symptom = symptoms.get(id) ?? { kind, text, targets: [] };
      symptom.targets.push(target);
      symptoms.set(id, symptom);
    }
  }
  for (const { text, targets } of symptoms.values()) targets.sort(ownPageFirst(text));
  return [...symptoms.values()].sort(bySymptom);
}

/** Of several pages the one that carries the symptom in its title comes first; the others keep the order of the pages. */
function ownPageFirst(text: string): (a: SymptomTarget, b: SymptomTarget) => number {
  const isOwn = ({ title }: SymptomTarget) => title.en.includes(text);
  return (a, b) => Number(isOwn(b)) - Number(isOwn(a));
}

interface PageSymptom {
  readonly kind: SymptomKind;
  readonly text: string;
  readonly target: SymptomTarget;
}

function symptomsOf(page: Page): PageSymptom[] {
  const { facts, key, address } = page;
  const title = pageTitle(page);
  const target = (section: string | undefined) => ({
    key,
    title,
    address: section === undefined ? address : `${address}#${section}`,
  });
  const first = target(firstSection(page));
  const plain = (kind: SymptomKind, texts: readonly (string | number)[]) =>
    texts.map((text) => ({ kind, text: String(text), target: first }));
  return [
    ...facts.signatures.map(({ text, section, emitter, versions }) => ({
      kind: 'signature' as const,
      text,
      target: { ...target(section), emitter, ...(versions === undefined ? {} : { versions }) },
    })),
    ...plain('status', facts.statuses),
    ...plain('event', facts.events),
    ...plain('condition', facts.conditions),
    ...plain('exit-code', facts.exitCodes),
  ];
}

const KIND_ORDER: readonly SymptomKind[] = ['status', 'event', 'condition', 'exit-code', 'signature'];

function bySymptom(a: Symptom, b: Symptom): number {
  if (a.kind !== b.kind) return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
  if (a.kind === 'exit-code') return Number(a.text) - Number(b.text);
  const [first, second] = [a.text.toLowerCase(), b.text.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
