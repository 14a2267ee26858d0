import type { SearchEngine, SearchResult } from '../engine';
import { boundQuery } from '../query';
import { findSecrets, maskSecrets } from '../secrets';
import { blankVolatile } from '../text/volatile';
import { readers } from './readers';
import { messages } from './readers/messages';
import {
  FACT_WEIGHTS,
  type Fact,
  type FoundValue,
  type Line,
  type Paste,
  pasteOf,
  type Reader,
  type Reading,
  type Span,
} from './reading';

/** How sure a finding is: a message or an alert names it; a state suggests it; it may also be this. */
export type Likelihood = 'likely' | 'possible' | 'unlikely';

/** A page that a pasted text leads to, and what in the text speaks for it. */
export interface Finding {
  readonly result: SearchResult;
  readonly likelihood: Likelihood;
  /** The strongest first, each text once. */
  readonly facts: readonly Fact[];
  /** One value for each parameter, of the object that the strongest fact is about: another finding may be about another object. */
  readonly values: readonly FoundValue[];
}

/** What a pasted text says. */
export interface Diagnosis {
  /** The text with its secrets masked, a very long one without its middle: what may be shown and kept in the tab. All offsets are those of this text. */
  readonly text: string;
  readonly secrets: readonly Span[];
  readonly readings: readonly Reading[];
  /** The likeliest first. Empty where no reader knows the text: then it is a matter for the search. */
  readonly findings: readonly Finding[];
  /** One value for each parameter, each allowed by its grammar. */
  readonly values: readonly FoundValue[];
}

/** A long log repeats itself: so many different facts are looked up. */
const MOST_FACTS = 120;
const RESULTS_OF_A_FACT = 4;
/** Of a longer message its beginning and its end are read. */
const LONGEST_FACT = 4000;
const FEWEST_FINDINGS = 3;
const MOST_FINDINGS = 8;
/** A further fact that leads to the same page confirms it. */
const CONFIRMS = 0.1;
/** A finding that counts so much was right in at least 95 of 100 queries of the set. */
const LIKELY = 150;
const POSSIBLE = 45;
/** Of the others those are shown that have this share of the best. */
const SHOWN = 0.35;

/** Reads a pasted text: what it is, what it says, where that leads, and which values it holds. Any text is valid; long ones are cut. */
export function diagnose(pasted: string, engine: SearchEngine): Diagnosis {
  const bounded = boundQuery(pasted);
  const secrets = findSecrets(bounded);
  const paste = pasteOf(maskSecrets(bounded, secrets));
  const known = readers(engine.labelsOf).map((reader) => readWith(reader, paste));
  const recognised = [...known, readWith(messages(engine.holdsMessage), unread(paste, known))].filter(
    ({ facts, values }) => facts.length > 0 || values.length > 0,
  );
  const all = firstOfEach(recognised.flatMap(({ values }) => values));
  return {
    text: paste.text,
    secrets,
    readings: recognised,
    findings: findingsOf(distinctFacts(recognised), all, engine),
    values: all,
  };
}

function readWith(reader: Reader, paste: Paste): Reading {
  return { reader: reader.id, name: reader.name, ...reader.read(paste) };
}

/** The lines in which no reader has found anything. */
function unread(paste: Paste, readings: readonly Reading[]): Paste {
  const spans = readings.flatMap(({ facts, values }) => [...facts, ...values].map(({ span }) => span));
  const isRead = ({ start, text }: Line): boolean =>
    spans.some((span) => span.start < start + text.length && span.end > start);
  return { ...paste, lines: paste.lines.filter((line) => !isRead(line)) };
}

function distinctFacts(readings: readonly Reading[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const fact of readings.flatMap((reading) => reading.facts)) {
    const key = `${fact.kind} ${blankVolatile(fact.text)}`;
    if (!facts.has(key)) facts.set(key, fact);
  }
  return [...facts.values()]
    .sort((left, right) => FACT_WEIGHTS[right.kind] - FACT_WEIGHTS[left.kind])
    .slice(0, MOST_FACTS);
}

interface Candidate {
  readonly result: SearchResult;
  readonly scored: { readonly fact: Fact; readonly score: number }[];
}

function findingsOf(facts: readonly Fact[], all: readonly FoundValue[], engine: SearchEngine): Finding[] {
  const candidates = new Map<string, Candidate>();
  for (const fact of facts) {
    for (const result of engine.search(boundQuery(fact.text, LONGEST_FACT), RESULTS_OF_A_FACT)) {
      if (result.score === 0) continue;
      const score = result.score * FACT_WEIGHTS[fact.kind];
      const known = candidates.get(result.key);
      const best = Math.max(0, ...(known?.scored ?? []).map((one) => one.score));
      const scored = [...(known?.scored ?? []), { fact, score }];
      candidates.set(result.key, { result: known && best >= score ? known.result : result, scored });
    }
  }
  const totals = Array.from(candidates.values(), (candidate) => ({ ...candidate, total: total(candidate) }));
  const ordered = totals.sort((left, right) => right.total - left.total);
  const best = ordered[0]?.total ?? 0;
  return ordered
    .filter(({ total }, place) => place < FEWEST_FINDINGS || total >= best * SHOWN)
    .slice(0, MOST_FINDINGS)
    .map(({ result, scored, total }) => ({
      result: { ...result, score: Math.round(total * 100) / 100 },
      likelihood: likelihood(total),
      ...withValues(
        scored.sort((left, right) => right.score - left.score).map(({ fact }) => fact),
        all,
      ),
    }));
}

/** What an object does not say itself is taken from the rest of the text, as long as nothing in it is about another object. */
function withValues(facts: readonly Fact[], all: readonly FoundValue[]): Pick<Finding, 'facts' | 'values'> {
  const [strongest] = facts;
  const own = firstOfEach(strongest?.of ?? []);
  const names = own.some((value) => NAMES_OBJECT.has(value.parameter));
  const further = names
    ? facts
        .filter((fact) => fact.of?.some((value) => own.some((other) => isSame(value, other))))
        .flatMap((fact) => fact.of ?? [])
    : all;
  return { facts: facts.slice(0, 4), values: firstOfEach([...own, ...further]) };
}

const NAMES_OBJECT: ReadonlySet<string> = new Set([
  'POD',
  'DEPLOYMENT',
  'STATEFULSET',
  'DAEMONSET',
  'JOB',
  'CRONJOB',
  'PVC',
  'SERVICE',
  'INGRESS',
  'HPA',
]);

function isSame(left: FoundValue, right: FoundValue): boolean {
  return left.parameter === right.parameter && left.value === right.value && NAMES_OBJECT.has(left.parameter);
}

function total({ scored }: Candidate): number {
  const [best = 0, ...others] = scored.map(({ score }) => score).sort((left, right) => right - left);
  return (
    best +
    Math.min(
      best * 2 * CONFIRMS,
      others.reduce((sum, score) => sum + score * CONFIRMS, 0),
    )
  );
}

function likelihood(score: number): Likelihood {
  if (score >= LIKELY) return 'likely';
  return score >= POSSIBLE ? 'possible' : 'unlikely';
}

function firstOfEach(values: readonly FoundValue[]): FoundValue[] {
  const first = new Map<string, FoundValue>();
  for (const value of values) if (!first.has(value.parameter)) first.set(value.parameter, value);
  return [...first.values()];
}
