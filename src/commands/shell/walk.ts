import {
  type Assignment,
  type Command,
  forEachChild,
  parse,
  type Redirection,
  type Script,
  type SyntaxNode,
  type Word,
} from 'unbash';
import type { ShellAssignment, ShellCommand, ShellRedirection, ShellWord } from './command';
import { decodeWord } from './decode';
import { innerCommands, toolWord } from './wrapper';

/** A text with the place of each of its characters in the text that was given to `walkCommands`. */
interface Source {
  readonly text: string;
  readonly at: (offset: number) => number;
  /** The length of the text that was given: the parser may place the end of an unfinished piece behind it. */
  readonly limit: number;
}

interface Context {
  readonly source: Source;
  readonly wrappers: readonly string[];
  readonly nested: boolean;
  readonly script: ShellCommand['script'];
  readonly input?: ShellCommand;
}

const DEEPEST = 12;

/**
 * All simple commands of a shell text in the order of their first character, with those that other commands run:
 * through `sudo`, `xargs`, `find -exec`, `bash -c`, `ssh`, `kubectl exec … --`, `$(…)`, `<(…)`, pipes, and here-documents that feed a shell.
 * A text with syntax errors gives the commands that can be made out. Never throws.
 */
export function walkCommands(text: string): ShellCommand[] {
  const walker = new Walker();
  walker.script(parse(text), {
    source: { text, at: (offset) => Math.min(offset, text.length), limit: text.length },
    wrappers: [],
    nested: false,
    script: 'same',
  });
  return withoutRepetitions(walker.commands).sort((left, right) => left.pos - right.pos || right.end - left.end);
}

/** In `bash -c "ls $(date)"` the outer shell runs `date`; the text for the inner one still holds it. */
function withoutRepetitions(commands: readonly ShellCommand[]): ShellCommand[] {
  const outer = new Set(commands.filter(({ script }) => script === 'same').map(({ pos, end }) => `${pos}-${end}`));
  return commands.filter(({ script, pos, end }) => script === 'same' || !outer.has(`${pos}-${end}`));
}

class Walker {
  readonly commands: ShellCommand[] = [];

  script(script: Script, context: Context): void {
    this.children(script, script.source === undefined ? context : backtick(script, context));
  }

  private children(node: SyntaxNode, context: Context): void {
    forEachChild(node, (child) => this.visit(child, context));
  }

  private visit(node: SyntaxNode, context: Context): void {
    switch (node.type) {
      case 'Command':
        this.command(node, context);
        break;
      case 'Pipeline':
        this.pipeline(node.commands, context);
        break;
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        if (node.script !== undefined) this.script(node.script, { ...context, nested: true });
        break;
      case 'AndOr':
      case 'Statement':
      case 'Script':
        this.children(
          node,
          node.type === 'Statement' && node.background === true ? { ...context, nested: true } : context,
        );
        break;
      case 'Word':
      case 'DoubleQuoted':
      case 'Assignment':
        this.children(node, context);
        break;
      default:
        this.children(node, { ...context, nested: true });
    }
  }

  private pipeline(commands: readonly SyntaxNode[], context: Context): void {
    let input: ShellCommand | undefined;
    const nested = context.nested || commands.length > 1;
    for (const command of commands) {
      const from = this.commands.length;
      this.visit(command, { ...context, nested, ...(input !== undefined && { input }) });
      input = this.commands[from] ?? input;
    }
  }

  private command(node: Command, context: Context): void {
    const { source } = context;
    const words = [node.name, ...node.args]
      .filter((word) => word !== undefined)
      .map((word) => (word.type === 'Word' ? shellWord(source, word) : argumentWord(source, word)));
    const command: ShellCommand = {
      ...named(words, context),
      assignments: node.prefix.filter((item) => item.type === 'Assignment').map((item) => assignment(source, item)),
      redirections: node.redirects.map((item) => redirection(source, item)),
      pos: source.at(node.pos),
      end: endOf(source, node.end),
    };
    this.commands.push(command);
    this.inner(command, context);
    this.children(node, { ...context, nested: true });
  }

  /** What this command runs: some of its own words, or a script in one of them, or a here-document that feeds a shell. */
  private inner(command: ShellCommand, context: Context): void {
    if (context.wrappers.length >= DEEPEST) return;
    for (const inner of innerCommands(command.name, command.words)) {
      const within = { ...context, wrappers: [...context.wrappers, inner.label] };
      if (inner.kind === 'script') {
        const word = command.words[inner.word];
        if (word !== undefined) this.text(word.value, word.offsets, within);
      } else if (inner.joined === true) this.joined(command.words.slice(inner.from, inner.to), within);
      else this.words(command, inner.from, inner.to, inner.label, within);
    }
    const feeds = /^(?:sh|bash|dash|zsh|ksh|ash|ssh)$/.test(command.name);
    for (const { body } of feeds ? command.redirections : []) {
      if (body !== undefined) {
        const wrappers = [...context.wrappers, `${command.name} <<`];
        this.text(body.word.value, body.word.offsets, { ...context, wrappers });
      }
    }
  }

  private words(command: ShellCommand, from: number, to: number, label: string, context: Context): void {
    const tool = toolWord(label, command.words);
    const rest = command.words.slice(from, to);
    const named = tool === undefined ? undefined : command.words[tool];
    const words = named === undefined ? rest : [named, ...rest];
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    const inner = { ...this.bare(words, context), pos: first.pos, end: last.end };
    this.commands.push(inner);
    this.inner(inner, context);
  }

  private bare(words: readonly ShellWord[], context: Context): Omit<ShellCommand, 'pos' | 'end'> {
    return { ...named(words, context), assignments: [], redirections: [] };
  }

  private joined(words: readonly ShellWord[], context: Context): void {
    const text = words.map(({ value }) => value).join(' ');
    const offsets = words.flatMap((word) => word.offsets.slice(0, word.value.length + 1));
    this.text(text, offsets, context);
  }

  private text(text: string, offsets: readonly number[], context: Context): void {
    const end = offsets.at(-1) ?? 0;
    const source: Source = { text, at: (offset) => offsets[offset] ?? end, limit: context.source.limit };
    this.script(parse(text), { ...context, source, nested: true, script: 'other-shell' });
  }
}

function named(
  words: readonly ShellWord[],
  context: Context,
): Pick<ShellCommand, 'name' | 'words' | 'wrappers' | 'input' | 'nested' | 'script'> {
  const [first] = words;
  const name = first === undefined || first.dynamic ? '' : (first.value.split('/').at(-1) ?? '');
  const { wrappers, input, nested, script } = context;
  return { name, words, wrappers, input, nested, script };
}

/** Where a piece ends that ends before `offset` in its own text: right behind its last character. */
function endOf(source: Source, offset: number): number {
  return offset === 0 ? source.at(0) : Math.min(source.at(offset - 1) + 1, source.limit);
}

/** A script in escaped backticks has been rewritten by the parser; all of it is placed where it begins. */
function backtick(script: Script, context: Context): Context {
  const start = context.source.at(script.pos);
  return { ...context, source: { text: script.source ?? '', at: () => start, limit: context.source.limit } };
}

function shellWord(source: Source, word: Word): ShellWord {
  const { value, offsets, dynamic } = decodeWord(source.text, word);
  return {
    text: source.text.slice(word.pos, word.end),
    value,
    dynamic,
    pos: source.at(word.pos),
    end: endOf(source, word.end),
    offsets: offsets.map((offset) => source.at(offset)),
  };
}

/** `export A=b`: an argument that assigns. */
function argumentWord(source: Source, item: Assignment): ShellWord {
  return shellWord(source, { type: 'Word', text: item.text, value: item.text, pos: item.pos, end: item.end });
}

function assignment(source: Source, item: Assignment): ShellAssignment {
  const { value } = item;
  return {
    name: item.name,
    value: value.type === 'Word' ? shellWord(source, value) : undefined,
    pos: source.at(item.pos),
    end: endOf(source, item.end),
  };
}

function redirection(source: Source, item: Redirection): ShellRedirection {
  const descriptor = item.descriptor?.type === 'FileDescriptor' ? item.descriptor.value : undefined;
  const place = { operator: item.operator, descriptor, pos: source.at(item.pos), end: endOf(source, item.end) };
  if (item.type !== 'HereDoc') {
    return {
      ...place,
      target: item.target === undefined ? undefined : shellWord(source, item.target),
      body: undefined,
    };
  }
  const { text, pos } = item.body;
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => source.at(pos + index));
  const quoted = item.delimiter?.quoted === true;
  const word = { text, value: text, dynamic: !quoted, pos: source.at(pos), end: source.at(pos + text.length), offsets };
  return { ...place, target: undefined, body: { word, quoted } };
}
