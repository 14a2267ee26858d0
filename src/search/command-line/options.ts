import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../content';

/** What the search command was asked to do. */
export interface Options {
  readonly json: boolean;
  readonly locale: Locale;
  /** Words of the command line are one query; without any, the queries come from standard input. */
  readonly query?: string;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run -s search -- [--json] [--locale ${LOCALES.join('|')}] [query]

Answers queries with the pages of the site, best first. Without a query every line of standard input is one.
With --json each input line is a JSON string, and each query gives one line:
  {"query": …, "results": [{"key": …, "section": …, "url": …, "title": …, "score": …, "why": …}]}
`;

/** Reads the arguments of the search command. Returns a message for the user where they do not fit. */
export function readOptions(args: readonly string[]): Options | { readonly problem: string } {
  let json = false;
  let help = false;
  let locale: Locale = DEFAULT_LOCALE;
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '--json') json = true;
    else if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--locale' || argument.startsWith('--locale=')) {
      const value = argument === '--locale' ? (args[++at] ?? '') : argument.slice('--locale='.length);
      if (!isLocale(value)) return { problem: `Unknown locale "${value}", expected ${LOCALES.join(' or ')}.` };
      locale = value;
    } else if (argument.startsWith('--')) return { problem: `Unknown option "${argument}".` };
    else words.push(argument);
  }
  return { json, locale, help, ...(words.length > 0 && { query: words.join(' ') }) };
}
