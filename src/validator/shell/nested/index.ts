import { commandCalls, type InnerScript, type ShellScript } from '../../../shell';
import { nestedSnippet, type Snippet } from '../../snippet';
import { argumentSnippets } from './arguments';
import type { Found } from './found';
import { hereDocumentSnippet } from './here-document';

/** The snippets of other languages, or of further commands, that stand inside a shell script. */
export function nestedInShell(script: ShellScript, snippet: Snippet): Snippet[] {
  const found: Found[] = [];
  for (const command of script.commands) {
    const { invocations, scripts } = commandCalls(command);
    found.push(...scripts.map(innerCommandsOf));
    for (const redirect of command.redirects) {
      const document = hereDocumentSnippet(redirect, command);
      if (document !== undefined) found.push(document);
    }
    for (const invocation of invocations) found.push(...argumentSnippets(invocation));
  }
  return found.filter(({ pieces }) => pieces.length > 0).map((options) => nestedSnippet(snippet, options));
}

function innerCommandsOf({ pieces, holes, runsAt }: InnerScript): Found {
  const place = runsAt === 'container' ? 'pod' : runsAt === 'remote' ? 'node' : 'workstation';
  return { pieces, holes, language: 'shell', purpose: { kind: 'commands', place } };
}
