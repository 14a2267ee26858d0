import type { Hole } from '../../shell';
import { findPlaceholders } from '../placeholders';

/** Languages in which a placeholder is a valid value, and a line of dots is a part that the author left out. */
const CONFIGURATION: ReadonlySet<string> = new Set(['yaml', 'json', 'jsonc', 'toml', 'ini', 'systemd', 'nginx']);

/** A line that stands for what the author left out: `...`, `…`, `[...]`, perhaps behind the mark of a list. */
const ELISION = /^[ \t]*(?:- )?(?:\.\.\.|…|\[(?:\.\.\.|…)\])[ \t]*$/gm;

/** What a reader fills in, found once for all checks: its value is unknown, so that none of them judges it. */
export function holesOf(text: string, language: string): Hole[] {
  if (!CONFIGURATION.has(language)) return [];
  const placeholders = text.includes('<') ? findPlaceholders(text).map(({ start, end }) => ({ start, end })) : [];
  const elisions = [...text.matchAll(ELISION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    elision: true as const,
  }));
  return [...placeholders, ...elisions];
}
