import type { Word } from '../model';
import { literalPrefix, type WordText, wordText } from '../word';
import { behind } from './found';

/** The value of an option, as its own word (`-p VALUE`) or attached (`--patch=VALUE`, `-pVALUE` is not read). */
export function optionText(args: readonly Word[], names: readonly string[], script: string): WordText | undefined {
  for (const [index, word] of args.entries()) {
    const prefix = literalPrefix(word);
    if (word.value !== undefined && names.includes(word.value)) {
      const value = args[index + 1];
      return value === undefined ? undefined : wordText(value, script);
    }
    const name = names.find((candidate) => prefix.startsWith(`${candidate}=`));
    if (name !== undefined) return behind(wordText(word, script), name.length + 1);
  }
  return undefined;
}

/** The same as a plain string; nothing where the shell expands something in it. */
export function optionValue(args: readonly Word[], names: readonly string[], script: string): string | undefined {
  const value = optionText(args, names, script);
  return value === undefined || value.holes.length > 0 ? undefined : value.text;
}

/** The words that are neither options nor values of the options named. Stops at `--`. */
export function operands(args: readonly Word[], valued: ReadonlySet<string>): Word[] {
  const found: Word[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined || word.text === '--') break;
    if (word.text.startsWith('-') && word.text !== '-') {
      if (valued.has(word.text)) index += 1;
    } else found.push(word);
  }
  return found;
}
