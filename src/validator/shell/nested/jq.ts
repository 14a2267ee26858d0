import { type Invocation, newestReading, plainText, usedFlag, wordText } from '../../../shell';
import type { Found } from './found';

/** The program of a jq call, unless it is read from a file. */
export function jqProgram(invocation: Invocation): Found | undefined {
  const read = newestReading(invocation);
  const program = read?.operands[0];
  if (read === undefined || program === undefined || usedFlag(read, '--from-file') !== undefined) return undefined;
  const { pieces, holes } = wordText(program);
  return { pieces, holes, language: 'jq', purpose: { kind: 'program', of: 'jq' } };
}

/** The expression of a yq version 4 call. */
export function yqProgram(invocation: Invocation): Found | undefined {
  const [expression] = newestReading(invocation)?.operands ?? [];
  const text = expression === undefined ? '-' : plainText(expression);
  if (expression === undefined || text === '-' || /^[\w./-]+\.(?:ya?ml|json)$/.test(text)) return undefined;
  const { pieces, holes } = wordText(expression);
  return { pieces, holes, language: 'yq', purpose: { kind: 'program', of: 'yq' } };
}
