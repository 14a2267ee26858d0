import { editDistance } from './edit-distance';

/**
 * The candidate that somebody who wrote `text` most likely meant: one with few letters changed, else the only one that
 * holds the text, else nothing. Case does not count.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  const holding: string[] = [];
  for (const candidate of candidates) {
    if (wanted.length >= 4 && candidate.toLowerCase().includes(wanted)) holding.push(candidate);
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? (holding.length === 1 ? holding[0] : undefined);
}

/** ` Did you mean X?` for a message, or an empty text where nothing is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const candidate = nearest(text, candidates);
  return candidate === undefined ? '' : ` Did you mean \`${candidate}\`?`;
}
