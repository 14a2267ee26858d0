import type { Evidence } from '../evidence';
import type { Query } from '../query';
import type { SignatureEntry, SignatureTable } from '../signatures/table';
import type { TallyOf } from './tally';

/** What an exact hit counts, where 100 is a page that holds every word of the query in its title. */
const SIGNATURE_STRENGTH = 6;
/** Errors are wrapped from the left: in a long message the last part is the cause, and the first counts this much against it. */
const FIRST_OF_CHAIN = 0.4;
const SHORTEST_CHAIN = 40;
/** Below this share of a signature the words it shares with a query are chance. */
const LEAST_SHARE = 0.75;
const PARTIAL = 0.4;
/** What a message counts of which the query is a part. */
const AROUND = 0.5;
/** The same where the text holds another message in full. */
const PARTIAL_BESIDE_WHOLE = 0.2;

/** Counts the messages of components that stand in a query, in full or in part, and those of which the query is a part. */
export function countSignatures(query: Query, signatures: SignatureTable, tallyOf: TallyOf): void {
  const whole = new Set<unknown>();
  const { lower } = query.folded;
  for (const { entry, match, strength } of signatures.find(lower, query.allTerms)) {
    whole.add(entry);
    const place =
      lower.length > SHORTEST_CHAIN ? FIRST_OF_CHAIN + (1 - FIRST_OF_CHAIN) * (match.end / lower.length) : 1;
    const evidence: Evidence = { kind: 'signature', text: entry.text, emitter: entry.emitter };
    tallyOf(entry.page).addSignature(worth(entry, strength) * place, entry.section, evidence);
  }
  if (whole.size === 0) {
    for (const { entry, strength } of signatures.findAround(lower, [...query.allTerms])) {
      whole.add(entry);
      const evidence: Evidence = { kind: 'part-of-signature', text: entry.text, emitter: entry.emitter };
      tallyOf(entry.page).addSignature(worth(entry, strength) * AROUND, entry.section, evidence);
    }
  }
  const beside = whole.size > 0 ? PARTIAL_BESIDE_WHOLE : PARTIAL;
  for (const { entry, share, strength } of signatures
    .findPartly(query.allTerms, lower.length, LEAST_SHARE)
    .slice(0, 10)) {
    if (whole.has(entry)) continue;
    const evidence: Evidence = { kind: 'part-of-signature', text: entry.text, emitter: entry.emitter };
    const score = worth(entry, strength) * share * share * beside;
    tallyOf(entry.page).addSignature(score, entry.section, evidence);
  }
}

function worth(entry: SignatureEntry, strength: number): number {
  return SIGNATURE_STRENGTH * strength * entry.weight;
}
