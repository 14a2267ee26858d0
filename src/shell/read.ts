import {
  type Command,
  forEachChild,
  type HereDoc,
  type WordPart as PartNode,
  type Redirection,
  type SyntaxNode,
  type Word as WordNode,
} from 'unbash';
import type {
  Assignment,
  Loop,
  Quoting,
  Redirect,
  ShellScript,
  SimpleCommand,
  Surrounding,
  SyntaxProblem,
  VariableUse,
  Word,
  WordPart,
} from './model';
import { type ParsedShell, parseShell } from './parse';

const scripts = new WeakMap<ParsedShell, ShellScript>();

/** Reads a shell script. Never fails: what does not parse stands in `problems`, and the rest is read as far as it goes. */
export function readShell(text: string): ShellScript {
  const parsed = parseShell(text);
  const script = scripts.get(parsed) ?? readParsed(parsed);
  scripts.set(parsed, script);
  return script;
}

function readParsed({ text, script }: ParsedShell): ShellScript {
  const reader = new ShellReader(text);
  reader.script(script, []);
  return {
    text,
    commands: reader.commands.sort((a, b) => a.start - b.start),
    loops: reader.loops,
    functions: reader.functions,
    uses: reader.uses,
    redirects: reader.redirects,
    problems: reader.problems,
  };
}

type ScriptNode = ParsedShell['script'] & {
  readonly errors?: readonly { readonly message: string; readonly pos: number }[];
};

class ShellReader {
  readonly commands: SimpleCommand[] = [];
  readonly loops: Loop[] = [];
  readonly functions: string[] = [];
  readonly uses: VariableUse[] = [];
  readonly redirects: Redirect[] = [];
  readonly problems: SyntaxProblem[] = [];
  /** Where the text of a back-quoted script with escapes stands: its own offsets do not lead to the source. */
  private fixed: number | undefined;

  /** `source` is the text that the offsets of the tree count in: that of the script, or of the back-quoted one being read. */
  constructor(private source: string) {}

  script(node: ScriptNode, within: readonly Surrounding[]): void {
    for (const error of node.errors ?? []) this.problems.push({ message: error.message, offset: this.at(error.pos) });
    for (const statement of node.commands) this.visit(statement, within);
  }

  private at(offset: number): number {
    return this.fixed ?? offset;
  }

  private visit(node: SyntaxNode, within: readonly Surrounding[]): void {
    switch (node.type) {
      case 'Command':
        this.pipeline([node], within);
        return;
      case 'Pipeline':
        this.pipeline(node.commands, within);
        return;
      case 'For':
      case 'Select':
        this.loops.push({
          name: node.name.text,
          words: node.wordlist?.map((word) => this.word(word, within)),
          start: this.at(node.pos),
          end: this.at(node.end),
        });
        this.visit(node.body, [...within, 'loop']);
        return;
      case 'While':
      case 'ArithmeticFor':
        forEachChild(node, (child) => this.visit(child, [...within, 'loop']));
        return;
      case 'If':
        forEachChild(node, (child) => this.visit(child, [...within, 'condition']));
        return;
      case 'Case':
        forEachChild(node, (child) => this.visit(child, [...within, 'case']));
        return;
      case 'Function':
        this.functions.push(node.name.text);
        this.visit(node.body, [...within, 'function']);
        return;
      case 'Subshell':
        this.visit(node.body, [...within, 'subshell']);
        return;
      case 'Redirected':
        this.visit(node.command, within);
        this.redirects.push(...node.redirects.map((redirect) => this.redirect(redirect, within)));
        return;
      case 'Word':
        this.word(node, within);
        return;
      case 'ArithmeticWord':
        if (/^[A-Za-z_]\w*$/.test(node.value)) this.use(node.value, '', node.pos, node.end);
        forEachChild(node, (child) => this.visit(child, within));
        return;
      case 'SimpleExpansion':
      case 'ParameterExpansion':
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        this.part(node, 'none', within);
        return;
      default:
        forEachChild(node, (child) => this.visit(child, within));
    }
  }

  private pipeline(nodes: readonly SyntaxNode[], within: readonly Surrounding[]): void {
    const pipeline: SimpleCommand[] = [];
    for (const node of nodes) {
      if (node.type === 'Command') pipeline.push(this.command(node, pipeline, within));
      else this.visit(node, within);
    }
    this.commands.push(...pipeline);
  }

  private command(node: Command, pipeline: readonly SimpleCommand[], within: readonly Surrounding[]): SimpleCommand {
    const words: Word[] = node.name === undefined ? [] : [this.word(node.name, within)];
    const assignments: Assignment[] = [];
    for (const prefix of node.prefix)
      if (prefix.type === 'Assignment') assignments.push(this.assignment(prefix, within));
    for (const argument of node.args) {
      if (argument.type === 'Word') words.push(this.word(argument, within));
      else {
        const assignment = this.assignment(argument, within);
        assignments.push(assignment);
        words.push(assigningWord(argument.text, assignment));
      }
    }
    const redirects = node.redirects.map((redirect) => this.redirect(redirect, within));
    return { words, assignments, redirects, start: this.at(node.pos), end: this.at(node.end), pipeline, within };
  }

  private assignment(node: SyntaxNode & { type: 'Assignment' }, within: readonly Surrounding[]): Assignment {
    const array = node.value.type === 'ArrayValue';
    if (node.value.type === 'ArrayValue') for (const element of node.value.elements) this.word(element, within);
    return {
      name: node.name,
      value: node.value.type === 'Word' ? this.word(node.value, within) : undefined,
      array,
      append: node.append === true,
      start: this.at(node.pos),
      end: this.at(node.end),
    };
  }

  private redirect(node: Redirection, within: readonly Surrounding[]): Redirect {
    const place = { operator: node.operator, start: this.at(node.pos), end: this.at(node.end) };
    const descriptor = node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : undefined;
    if (node.type === 'HereDoc')
      return { ...place, descriptor, target: undefined, document: this.hereDocument(node, within) };
    return { ...place, descriptor, target: node.target === undefined ? undefined : this.word(node.target, within) };
  }

  private hereDocument(node: HereDoc, within: readonly Surrounding[]): NonNullable<Redirect['document']> {
    const quoted = node.delimiter?.quoted === true;
    return {
      delimiter: node.delimiter?.value ?? '',
      quoted,
      dash: node.operator === '<<-',
      body: node.body.text,
      start: this.at(node.body.pos),
      end: this.at(node.body.end),
      parts: quoted ? [] : this.bodyParts(node.body, within),
      closed: node.closing !== undefined,
    };
  }

  /** The parser gives a body without expansions no parts; it is one literal then. */
  private bodyParts({ parts, text, pos, end }: HereDoc['body'], within: readonly Surrounding[]): WordPart[] {
    if (parts !== undefined) return parts.flatMap((part) => this.part(part, 'double', within));
    return [{ kind: 'literal', value: text, text, quoting: 'double', start: this.at(pos), end: this.at(end) }];
  }

  private word(node: WordNode, within: readonly Surrounding[]): Word {
    const start = this.at(node.pos);
    const end = this.at(node.end);
    const parts: WordPart[] =
      node.parts === undefined
        ? [{ kind: 'literal', value: node.value, text: node.text, quoting: 'none', start, end }]
        : node.parts.flatMap((part) => this.part(part, 'none', within));
    const fixed = parts.every((part) => part.kind === 'literal');
    return { text: node.text, start, end, parts, value: fixed ? node.value : undefined };
  }

  private part(node: PartNode, quoting: Quoting, within: readonly Surrounding[]): WordPart[] {
    const text = this.source.slice(node.pos, node.end);
    const place = { text, quoting, start: this.at(node.pos), end: this.at(node.end) };
    switch (node.type) {
      case 'Literal':
        return [{ kind: 'literal', value: node.value, ...place }];
      case 'SingleQuoted':
        return [{ kind: 'literal', value: node.value, ...place, quoting: 'single' }];
      case 'AnsiCQuoted':
        return [{ kind: 'literal', value: node.value, ...place, quoting: 'ansi' }];
      case 'DoubleQuoted':
      case 'LocaleString':
        if (node.parts.length === 0) return [{ kind: 'literal', value: '', ...place, quoting: 'double' }];
        return node.parts.flatMap((part) => this.part(part, 'double', within));
      case 'SimpleExpansion':
        this.use(node.text.slice(1), '', node.pos, node.end);
        return [{ kind: 'variable', name: node.text.slice(1), operator: '', ...place }];
      case 'ParameterExpansion': {
        const operator = node.prefix ?? node.operation?.operator ?? '';
        this.use(node.parameter, operator, node.pos, node.end);
        forEachChild(node, (child) => this.visit(child, within));
        return [{ kind: 'variable', name: node.parameter, operator, ...place }];
      }
      case 'CommandExpansion':
      case 'ProcessSubstitution': {
        const before = this.commands.length;
        if (node.script !== undefined) this.substitution(node.script, this.at(node.pos), [...within, 'substitution']);
        const kind = node.type === 'CommandExpansion' ? 'command' : 'process';
        return [{ kind, commands: this.commands.slice(before), ...place }];
      }
      case 'ArithmeticExpansion':
        forEachChild(node, (child) => this.visit(child, within));
        return [{ kind: 'arithmetic', ...place }];
      case 'BraceExpansion':
      case 'Glob':
      case 'ExtendedGlob':
        forEachChild(node, (child) => this.visit(child, within));
        return [{ kind: node.type === 'BraceExpansion' ? 'brace' : 'glob', ...place }];
    }
  }

  private substitution(script: ScriptNode, start: number, within: readonly Surrounding[]): void {
    const { fixed, source } = this;
    if (script.source !== undefined) {
      this.fixed = fixed ?? start;
      this.source = script.source;
    }
    this.script(script, within);
    this.fixed = fixed;
    this.source = source;
  }

  private use(name: string, operator: string, start: number, end: number): void {
    this.uses.push({ name, operator, start: this.at(start), end: this.at(end) });
  }
}

/** `export A="$b"`: an argument that assigns is a word like others, whose first stretch is the name. */
function assigningWord(text: string, { value, start, end }: Assignment): Word {
  const length = value === undefined ? text.length : value.start - start;
  const name = text.slice(0, length);
  const parts: WordPart[] = [
    { kind: 'literal', value: name, text: name, quoting: 'none', start, end: start + length },
    ...(value?.parts ?? []),
  ];
  const fixed = value === undefined ? text : value.value === undefined ? undefined : name + value.value;
  return { text, start, end, parts, value: fixed };
}
