import { CHECKERS } from './checkers';

/** The canonical names of all languages that something checks, and `text`, which needs no check. */
export function checkedLanguages(): ReadonlySet<string> {
  return new Set(['shell', 'console', 'text', ...CHECKERS.flatMap((checker) => checker.languages)]);
}
