import { findInAddresses } from './addresses';
import { findByName } from './keys';
import { findManifests } from './manifests';
import { findOptions } from './options';
import { findPairs } from './pairs';
import { findShapes } from './shapes';
import type { SecretFinder, SecretSpan } from './span';

export type { SecretSpan } from './span';

const FINDERS: readonly SecretFinder[] = [
  findShapes,
  findByName,
  findPairs,
  findManifests,
  findOptions,
  findInAddresses,
];
const BREAK = /[\r\n]/;

/** Where a text holds a password, a token or a key, judged by what stands around it. In order, without overlap; what was masked before counts too. */
export function findSecrets(text: string): SecretSpan[] {
  return merge(FINDERS.flatMap((find) => find(text)).filter(({ start, end }) => end > start));
}

/** The text with every secret as dots, one for each character, so that all offsets and lines stay what they were. */
export function maskSecrets(text: string, secrets: readonly SecretSpan[] = findSecrets(text)): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of secrets) {
    masked += text.slice(at, start);
    for (const unit of text.slice(start, end).split('')) masked += BREAK.test(unit) ? unit : '•';
    at = end;
  }
  return masked + text.slice(at);
}

function merge(spans: readonly SecretSpan[]): SecretSpan[] {
  const merged: SecretSpan[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
