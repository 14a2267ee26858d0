import { splitTranscript } from '../../shell';
import { readDocument } from '../extract/document';
import { documentSnippets } from '../extract/snippets';
import type { CheckContext } from '../rule';
import type { Snippet } from '../snippet';
import { openCache, scriptKey } from './cache';
import { runShellCheck, shellcheckVersion } from './run';

export interface ShellCheckAnswers {
  readonly lookup: CheckContext['shellcheck'];
  /** Why it was not asked. */
  readonly note: string | undefined;
}

/** Asks ShellCheck about all scripts of some Markdown texts at once. */
export async function askShellCheck(
  texts: readonly { readonly path: string; readonly text: string }[],
): Promise<ShellCheckAnswers> {
  const version = shellcheckVersion();
  if (version === undefined) return { lookup: undefined, note: 'ShellCheck was skipped: it is not installed.' };
  const cache = openCache(version);
  const scripts = texts.flatMap(({ path, text }) =>
    documentSnippets(readDocument(path, text, false)).flatMap(scriptsOf),
  );
  await runShellCheck(scripts, cache);
  cache.save();
  return { lookup: (script) => cache.get(scriptKey(script)), note: undefined };
}

/** The texts that the rule will look up: a block of commands as it stands, and each command of a transcript. */
function scriptsOf({ language, purpose, text }: Snippet): string[] {
  if (language === 'shell' && purpose.kind === 'fence') return [text];
  if (language !== 'console') return [];
  return splitTranscript(text).flatMap((part) => (part.kind === 'command' ? part.text : []));
}
