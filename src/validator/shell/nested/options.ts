import { flagText, type ReadArguments, usedFlag, type WordText } from '../../../shell';

/** The value of a flag, by any of its names, in whichever way it is given (`-p VALUE`, `--patch=VALUE`, `-pVALUE`). */
export function optionText(read: ReadArguments, ...names: readonly string[]): WordText | undefined {
  const flag = usedFlag(read, ...names);
  return flag === undefined ? undefined : flagText(flag);
}

/** The same as a plain string; nothing where the shell expands something in it. */
export function optionValue(read: ReadArguments, ...names: readonly string[]): string | undefined {
  return usedFlag(read, ...names)?.value;
}
