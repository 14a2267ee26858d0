import type { SearchEngine, SearchResult } from '../engine';
import { boundQuery } from '../query';
import { findSecrets, maskSecrets } from '../secrets';
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

const MOST_FACTS = 30;
const RESULTS_OF_A_FACT = 4;
/** Of a longer message its beginning and its end are read. */
const LONGEST_FACT = 4000;
const FEWEST_FINDINGS = 3;
const MOST_FINDINGS = 8;
/** A further fact that leads to the same page confirms it. */
const CONFIRMS = 0.1;
const LIKELY = 0.7;
const POSSIBLE = 0.35;
/** Below this score of the best finding nothing is called likely: the text was read, but says little. */
const SURE = 60;

/** Reads a pasted text: what it is, what it says, where that leads, and which values it holds. Any text is valid; long ones are cut. */
export function diagnose(pasted: string, engine: SearchEngine): Diagnosis {
  const bounded = boundQuery(pasted);
  const secrets = findSecrets(bounded);
  const paste = pasteOf(maskSecrets(bounded, secrets));
  const known = readers(engine.labelsOf).map((reader) => readWith(reader, paste));
  const recognised = [...known, readWith(messages, unread(paste, known))].filter(
    ({ facts, values }) => facts.length > 0 || values.length > 0,
  );
  return {
    text: paste.text,
    secrets,
    readings: recognised,
    findings: findingsOf(distinctFacts(recognised), engine),
    values: firstOfEach(recognised.flatMap(({ values }) => values)),
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
    const key = `${fact.kind} ${fact.text}`;
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

function findingsOf(facts: readonly Fact[], engine: SearchEngine): Finding[] {
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
    .filter(({ total }, place) => place < FEWEST_FINDINGS || total >= best * POSSIBLE)
    .slice(0, MOST_FINDINGS)
    .map(({ result, scored, total }) => ({
      result: { ...result, score: Math.round(total * 100) / 100 },
      likelihood: likelihood(total, best),
      facts: scored
        .sort((left, right) => right.score - left.score)
        .map(({ fact }) => fact)
        .slice(0, 4),
    }));
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

function likelihood(score: number, best: number): Likelihood {
  if (score >= best * LIKELY && score >= SURE) return 'likely';
  return score >= best * POSSIBLE ? 'possible' : 'unlikely';
}

function firstOfEach(values: readonly FoundValue[]): FoundValue[] {
  const first = new Map<string, FoundValue>();
  for (const value of values) if (!first.has(value.parameter)) first.set(value.parameter, value);
  return [...first.values()];
}
