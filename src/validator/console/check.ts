import { splitTranscript } from '../../shell';
import type { CheckResult } from '../language-checker';
import { nestedSnippet, type Snippet } from '../snippet';

/** Reads a transcript: each command behind a prompt becomes a shell snippet, the rest is output. */
export function checkConsole(snippet: Snippet): CheckResult & { nested: readonly Snippet[] } {
  return { outcome: 'ok', remarks: [], nested: commandSnippets(snippet) };
}

/** The commands of a transcript as shell snippets. */
export function commandSnippets(snippet: Snippet): Snippet[] {
  return splitTranscript(snippet.text).flatMap((part) =>
    part.kind === 'command'
      ? nestedSnippet(snippet, {
          language: 'shell',
          purpose: { kind: 'commands', place: 'workstation' },
          pieces: part.pieces,
        })
      : [],
  );
}
