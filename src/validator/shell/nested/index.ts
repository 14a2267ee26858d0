import { nestedSnippet, type Snippet } from '../../snippet';
import { commandCalls, type InnerScript } from '../invocation';
import type { ShellScript } from '../model';
import { wordText } from '../word';
import { argumentSnippets } from './arguments';
import { type Found, joined } from './found';
import { hereDocumentSnippet } from './here-document';

/** The snippets of other languages, or of further commands, that stand inside a shell script. */
export function nestedInShell(script: ShellScript, snippet: Snippet): Snippet[] {
  const found: Found[] = [];
  for (const command of script.commands) {
    const { invocations, scripts } = commandCalls(command);
    for (const inner of scripts) found.push(innerCommandsOf(inner, script.text));
    for (const redirect of command.redirects) {
      const document = hereDocumentSnippet(redirect, command, script.text);
      if (document !== undefined) found.push(document);
    }
    for (const invocation of invocations) found.push(...argumentSnippets(invocation, script.text));
  }
  return found.filter(({ pieces }) => pieces.length > 0).map((options) => nestedSnippet(snippet, options));
}

function innerCommandsOf({ words, runsAt }: InnerScript, script: string): Found {
  const place = runsAt === 'container' ? 'pod' : runsAt === 'remote' ? 'node' : 'workstation';
  return {
    ...joined(words.map((word) => ({ ...wordText(word, script), end: word.end }))),
    language: 'shell',
    purpose: { kind: 'commands', place },
  };
}
