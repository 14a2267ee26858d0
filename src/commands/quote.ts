const CONTROL = /\p{Cc}/u;

/** Words that every common shell reads as they stand: no expansion, no option, no assignment, no job, no history. */
const PLAIN = /^[A-Za-z0-9_./:@+,][A-Za-z0-9_./:@+,%=-]*$/;

/** What a shell still reads inside double quotes; `!` is read by an interactive bash or zsh. */
const ACTIVE_INSIDE_QUOTES = /["$`\\!]/;

function refuseControl(value: string): void {
  if (CONTROL.test(value)) throw new RangeError('A value with control characters cannot be pasted into a shell.');
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/**
 * Quotes a value as one word of sh, bash or zsh, with single quotes where the word needs them.
 * Throws a RangeError for a value with control characters, which no quoting makes safe to paste into a terminal.
 */
export function quote(value: string): string {
  refuseControl(value);
  return PLAIN.test(value) ? value : singleQuoted(value);
}

/**
 * Makes a value part of a double-quoted string that stays open on both sides.
 * What a shell would read there is put in single quotes, outside the double ones. Throws as `quote` does.
 */
export function quoteInside(value: string): string {
  refuseControl(value);
  return ACTIVE_INSIDE_QUOTES.test(value) ? `"${singleQuoted(value)}"` : value;
}
