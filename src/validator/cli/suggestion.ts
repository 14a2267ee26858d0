import { editDistance } from '../../content/edit-distance';

/** The nearest of some words, where one is near enough to have been meant: at most `most` edits, by default two, or one for short words. */
export function nearestWord(
  word: string,
  words: Iterable<string>,
  most = word.length <= 4 ? 1 : 2,
): string | undefined {
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of words) {
    const distance = editDistance(word, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
