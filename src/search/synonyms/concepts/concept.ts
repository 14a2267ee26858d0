/** A symptom as people name it, and the words that the pages and the components use for it. */
export interface Concept {
  /** Phrases in any language. Where one stands in a query, the words of `means` are searched as well. */
  readonly said: readonly string[];
  readonly means: string;
}

/** The phrases of lines that separate them by ` | `. */
export function phrases(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' | '));
}
