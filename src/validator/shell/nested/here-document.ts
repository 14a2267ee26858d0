import type { Piece } from '../../positions';
import type { Purpose } from '../../snippet';
import { commandCalls, type Invocation } from '../invocation';
import type { HereDocument, Redirect, SimpleCommand } from '../model';
import { partsText, type WordText, wordText } from '../word';
import { languageOfFile } from './file-language';
import type { Found } from './found';

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ssh']);
const READS_MANIFEST = new Set([
  'apply',
  'create',
  'replace',
  'delete',
  'diff',
  'get',
  'describe',
  'label',
  'annotate',
  'scale',
  'patch',
]);

/** The body of a here-document (or here-string) as a snippet, where it is clear who reads it. */
export function hereDocumentSnippet(redirect: Redirect, command: SimpleCommand, script: string): Found | undefined {
  const text = bodyText(redirect, script);
  if (text === undefined) return undefined;
  const reader = readerOf(command);
  return reader === undefined ? undefined : { ...reader, pieces: text.pieces, holes: text.holes };
}

function bodyText(redirect: Redirect, script: string): WordText | undefined {
  const { document, operator, target } = redirect;
  if (document === undefined) return operator === '<<<' && target !== undefined ? wordText(target, script) : undefined;
  const body = document.quoted ? plainBody(document) : partsText(document.parts, script);
  return document.dash ? withoutLeadingTabs(body) : body;
}

function plainBody({ body, start }: HereDocument): WordText {
  return { text: body, pieces: [{ text: body, start }], holes: [] };
}

/** `<<-` drops the tabs at the start of every line. Holes never start a line that has tabs, so they only move. */
function withoutLeadingTabs({ pieces }: WordText): WordText {
  const kept: Piece[] = pieces.flatMap((piece) => {
    if (piece.length !== undefined) return [piece];
    const parts: Piece[] = [];
    for (const match of piece.text.matchAll(/(?<=^|\n)(\t*)([^\n]*\n?)/g)) {
      const [, tabs = '', rest = ''] = match;
      if (rest !== '') parts.push({ text: rest, start: piece.start + match.index + tabs.length });
    }
    return parts;
  });
  return { text: kept.map((piece) => piece.text).join(''), pieces: kept, holes: [] };
}

interface Reader {
  readonly language: string;
  readonly purpose: Purpose;
}

/** Who reads what comes in: the command itself, or for `cat` the next command of the pipeline or the file it is written to. */
function readerOf(command: SimpleCommand): Reader | undefined {
  const own = reads(command);
  if (own !== undefined) return own;
  const written = writtenFile(command);
  if (written !== undefined) return written;
  const next = command.pipeline[command.pipeline.indexOf(command) + 1];
  if (next === undefined || !passesOn(command)) return undefined;
  return reads(next) ?? writtenFile(next);
}

function passesOn(command: SimpleCommand): boolean {
  return commandCalls(command).invocations.some(
    ({ program }) => program === 'cat' || program === 'envsubst' || program === 'echo',
  );
}

function reads(command: SimpleCommand): Reader | undefined {
  const { invocations } = commandCalls(command);
  const last = invocations.at(-1);
  if (last === undefined) return undefined;
  const words = last.args.map((word) => word.value ?? '');
  if (SHELLS.has(last.program) && !words.includes('-c')) {
    const place = last.program === 'ssh' ? 'node' : 'workstation';
    return { language: 'shell', purpose: { kind: 'commands', place } };
  }
  if (last.program === 'kubectl' && readsStandardInput(words)) return manifestReader(last);
  if (last.program === 'docker' && words[0] === 'build' && words.at(-1) === '-')
    return { language: 'dockerfile', purpose: { kind: 'fence' } };
  return undefined;
}

function readsStandardInput(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      word === '-f-' || word === '--filename=-' || (word === '-' && /^(?:-f|--filename)$/.test(words[index - 1] ?? '')),
  );
}

function manifestReader({ args }: Invocation): Reader | undefined {
  const verb = args.map((word) => word.value ?? '').find((word) => READS_MANIFEST.has(word));
  return verb === undefined
    ? undefined
    : { language: 'yaml', purpose: { kind: 'manifest', command: `kubectl ${verb}` } };
}

function writtenFile(command: SimpleCommand): Reader | undefined {
  const last = commandCalls(command).invocations.at(-1);
  if (last === undefined) return undefined;
  const target =
    last.program === 'tee'
      ? last.args.map((word) => word.value).find((word) => word !== undefined && !word.startsWith('-'))
      : last.program === 'cat'
        ? command.redirects.find(({ operator }) => operator === '>' || operator === '>>')?.target?.value
        : undefined;
  if (target === undefined) return undefined;
  const language = languageOfFile(target);
  return language === undefined ? undefined : { language, purpose: { kind: 'file', path: target } };
}
