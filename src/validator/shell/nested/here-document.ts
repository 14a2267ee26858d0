import { commandCalls, type Invocation, inputText, passesOn, type Redirect, type SimpleCommand } from '../../../shell';
import type { Purpose } from '../../snippet';
import { languageOfFile } from './file-language';
import type { Found } from './found';

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
export function hereDocumentSnippet(redirect: Redirect, command: SimpleCommand): Found | undefined {
  const text = inputText(redirect);
  if (text === undefined) return undefined;
  const reader = readerOf(command);
  return reader === undefined ? undefined : { ...reader, pieces: text.pieces, holes: text.holes };
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
  if (next === undefined || !passesOn(commandCalls(command).calls)) return undefined;
  return reads(next) ?? writtenFile(next);
}

function reads(command: SimpleCommand): Reader | undefined {
  const { invocations } = commandCalls(command);
  const last = invocations.at(-1);
  if (last === undefined) return undefined;
  const words = last.args.map((word) => word.value ?? '');
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
