import { PositionMap, splitTranscript, type TranscriptPart } from '../shell';
import type { BetweenPart, CommandBlock, CommandPart, Part } from './block';
import { commandsOf } from './fill';
import { type FenceMeta, parseMeta } from './meta';
import type { ParameterName } from './parameters';
import { higherRisk, type Risk } from './risk/level';
import { NOTHING_EARLIER } from './shell/earlier';
import type { Lasting } from './shell/lasting';
import { type BlockProblem, blockError } from './shell/problem';
import { type ReadCommand, readShell } from './shell/read';

export { guardedText } from './fill';
export { type FenceMeta, parseMeta, type ReadMeta } from './meta';
export { AMBIENT_NAMES, RESERVED_NAMES } from './reserved';
export { isKnownProgram } from './risk';
export type { BlockProblem, BlockRule } from './shell/problem';

/** The languages of fences that hold commands, and what each is. */
export const COMMAND_LANGUAGES: Readonly<Record<string, CommandBlock['language']>> = {
  bash: 'bash',
  sh: 'bash',
  shell: 'bash',
  console: 'console',
};

/** A block as it stands in a page: `text` without the line end of its last line, `meta` as it follows the language. */
export interface BlockSource {
  readonly language: CommandBlock['language'];
  readonly text: string;
  readonly meta: string;
  /** Names in the meta that somebody else reads, as `k8s` of an excerpt. */
  readonly others?: readonly string[];
  /** Problems that the block waives are told nonetheless: somebody else applies its waivers. */
  readonly keepWaived?: true;
}

/** The block, unless a problem is an error. Offsets of `fence/meta` problems count in the meta, all others in the text. */
export interface CompiledBlock {
  readonly block?: CommandBlock;
  readonly problems: readonly BlockProblem[];
}

/** Reads a block of commands into plain data for the browser. Build time only: it brings the shell parser. Never throws. */
export function compileBlock(source: BlockSource): CompiledBlock {
  const { meta, problems } = parseMeta(source.meta, source.others);
  const read = source.language === 'console' ? readTranscript(source.text) : readCommands(source.text);
  const block = assemble(source, meta, read);
  const all = [...problems, ...read.problems, ...undoProblems(block), ...lostState(block, read)].filter(
    (problem) => source.keepWaived === true || !isWaived(problem, meta),
  );
  return all.some(({ severity }) => severity === 'error') ? { problems: all } : { block, problems: all };
}

interface ReadBlock {
  readonly parts: readonly Part[];
  readonly risk: Risk;
  readonly because: string;
  readonly parameters: readonly ParameterName[];
  readonly deciding: readonly ParameterName[];
  readonly exposes: string | undefined;
  readonly lasting: readonly Lasting[];
  readonly problems: readonly BlockProblem[];
}

function readCommands(text: string): ReadBlock {
  const { commands, ...read } = readShell(text);
  const parts: Part[] = [];
  let pos = 0;
  for (const command of commands) {
    parts.push(...between(text.slice(pos, command.pos)), partOf(command));
    pos = command.end;
  }
  parts.push(...between(text.slice(pos)));
  return { ...read, parts, ...highest(commands) };
}

function readTranscript(text: string): ReadBlock {
  const pieces = splitTranscript(text);
  const parts: Part[] = [];
  const all: ReadCommand[] = [];
  const found: BlockProblem[] = transcriptProblems(text, pieces);
  let earlier = NOTHING_EARLIER;
  const parameters = new Set<ParameterName>();
  const deciding = new Set<ParameterName>();
  let exposes: string | undefined;
  for (const piece of pieces) {
    if (piece.kind !== 'command') {
      parts.push({ kind: piece.kind, text: piece.text });
      continue;
    }
    const read = readShell(piece.text, earlier);
    earlier = read.earlier;
    for (const name of read.parameters) parameters.add(name);
    for (const name of read.deciding) deciding.add(name);
    exposes ??= read.exposes;
    const positions = new PositionMap(piece.pieces);
    found.push(...read.problems.map((problem) => moved(problem, positions)));
    read.commands.forEach((command, index) => {
      if (index > 0) parts.push({ kind: 'space', text: '\n' });
      parts.push(partOf(command));
    });
    all.push(...read.commands);
  }
  return {
    parts,
    ...highest(all),
    parameters: [...parameters],
    deciding: [...deciding],
    exposes,
    lasting: [],
    problems: found,
  };
}

/** On our pages a prompt is `$ `, so that readers learn one; the place of the block says where it runs and as whom. */
function transcriptProblems(text: string, parts: readonly TranscriptPart[]): BlockProblem[] {
  const problems: BlockProblem[] = [];
  const wrong = (pos: number, prompt: string): void => {
    const message = `Unexpected prompt “${prompt}”, expected “$ ” and on=node where the command needs root`;
    problems.push(blockError('shell/transcript', pos, pos + prompt.length, message));
  };
  if (/^# \S/.test(text)) wrong(0, '# ');
  for (const part of parts) if (part.kind === 'prompt' && part.text !== '$ ') wrong(part.start, part.text);
  if (!parts.some(({ kind }) => kind === 'command')) {
    problems.push(
      blockError('shell/transcript', 0, text.length, 'Unexpected transcript without a command, expected a line “$ …”'),
    );
  }
  return problems;
}

function partOf({ tokens, risk, front, hollow, needs, lasting }: ReadCommand): CommandPart {
  return {
    kind: 'command',
    tokens,
    risk,
    ...(front && { front }),
    ...(hollow && { hollow }),
    ...(needs && { needs }),
    ...(lasting && { lasting }),
  };
}

function between(text: string): BetweenPart[] {
  if (text === '') return [];
  return [{ kind: text.includes('#') ? 'comment' : 'space', text }];
}

function highest(commands: readonly ReadCommand[]): { risk: Risk; because: string } {
  const risk = commands.map((command) => command.risk).reduce(higherRisk, 'reads');
  return { risk, because: commands.find((command) => command.risk === risk)?.because ?? '' };
}

function moved(problem: BlockProblem, positions: PositionMap): BlockProblem {
  return { ...problem, pos: positions.start(problem.pos), end: positions.end(problem.end) };
}

function assemble(source: BlockSource, meta: FenceMeta, read: ReadBlock): CommandBlock {
  const { parts, risk, because, parameters, deciding, exposes, lasting } = read;
  return {
    language: source.language,
    place: meta.place,
    ...(meta.title !== undefined && { title: meta.title }),
    ...(meta.undo !== undefined && { undo: meta.undo }),
    parts,
    risk,
    because,
    parameters,
    asks: risk === 'destroys' || exposes !== undefined ? parameters : deciding,
    ...(exposes !== undefined && { exposes }),
    ...(lasting.length > 0 && { lasting: true as const }),
    ...(source.text.startsWith('#!') && { script: true }),
  };
}

function undoProblems(block: CommandBlock): BlockProblem[] {
  if (block.risk !== 'destroys' || block.undo !== undefined) return [];
  const message = `Unexpected block that destroys (${block.because}) without an undo line, expected undo="how to take it back" or undo=none`;
  return [{ rule: 'shell/undo-missing', severity: 'error', message, pos: 0, end: 0 }];
}

/** Several commands that change something are copied in a subshell, in which an `export` beside them would be lost. */
function lostState(block: CommandBlock, { lasting }: ReadBlock): BlockProblem[] {
  const [first] = lasting;
  if (first === undefined || block.script === true || block.risk === 'reads') return [];
  const changing = commandsOf(block).filter(({ risk, lasting: own }) => risk !== 'reads' && own !== true);
  if (changing.length === 0) return [];
  const message = `Unexpected “${first.words}” beside commands that change something: they are copied in a subshell, and the reader's shell keeps nothing of it; expected it in a block of its own, or the variable in front of the one command that needs it`;
  return [blockError('shell/lost-state', first.pos, first.end, message)];
}

function isWaived(problem: BlockProblem, meta: FenceMeta): boolean {
  return problem.rule !== 'shell/syntax' && meta.waivers.some(({ rule }) => rule === problem.rule);
}
