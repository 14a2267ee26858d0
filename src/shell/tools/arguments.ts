import type { Word } from '../model';
import { behind, literalPrefix, plainText, type WordText, wordText } from '../word';
import type { CommandSpec, FlagSpec, ToolTable } from './table';

/** A flag as it was used. `value` is its text where the shell expands nothing in it; `word` is where it stands. */
export interface UsedFlag {
  readonly name: string;
  readonly spec: FlagSpec;
  readonly word: Word;
  readonly valueWord?: Word;
  readonly value?: string;
  readonly hasValue: boolean;
}

export type ArgumentProblem =
  | { readonly kind: 'unknown-flag'; readonly name: string; readonly word: Word }
  | { readonly kind: 'missing-value'; readonly name: string; readonly word: Word }
  | { readonly kind: 'unexpected-value'; readonly name: string; readonly word: Word }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly word: Word };

/** The arguments of a call, read by the table of its tool. */
export interface ReadArguments {
  /** The subcommands, for example `['rollout', 'restart']`. */
  readonly path: readonly string[];
  readonly spec: CommandSpec;
  readonly flags: readonly UsedFlag[];
  /** The words that are neither subcommands, flags nor values, up to `--`. */
  readonly operands: readonly Word[];
  /** The words behind `--`; nothing where there is no `--`. */
  readonly behindDashes?: readonly Word[];
  /** The index of the first argument that was not read: behind `--`, or behind the operand from which on all belongs to another program. */
  readonly next: number;
  readonly problems: readonly ArgumentProblem[];
}

/** Commands behind whose first operand everything belongs to the program that they start. */
const STOPS_AT_OPERAND =
  /^(?:docker|nerdctl|podman) (?:container )?(?:run|exec|create)$|^docker compose (?:run|exec)$|^ctr (?:run|tasks? exec|t exec)$|^crictl exec$|^minikube ssh$|^nsenter$/;

/** More wrong words than this in one call are not worth a finding each. */
const MOST_PROBLEMS = 20;

/** Tools whose values may look like flags: header lines, data. */
const TAKES_ANYTHING = new Set(['curl']);

/** Reads the arguments of a call. Nothing is returned where a variable stands in the place of the subcommand. */
export function readArguments(table: ToolTable, args: readonly Word[]): ReadArguments | undefined {
  return new ArgumentReader(table, args).read();
}

class ArgumentReader {
  private readonly path: string[] = [];
  private readonly flags: UsedFlag[] = [];
  private readonly operands: Word[] = [];
  private readonly problems: ArgumentProblem[] = [];
  private spec: CommandSpec;
  private index = 0;

  constructor(
    private readonly table: ToolTable,
    private readonly args: readonly Word[],
  ) {
    this.spec = table.root;
  }

  read(): ReadArguments | undefined {
    let behindDashes: readonly Word[] | undefined;
    while (this.index < this.args.length && this.problems.length < MOST_PROBLEMS) {
      const word = this.args[this.index];
      if (word === undefined) break;
      this.index += 1;
      if (word.text === '--') {
        behindDashes = this.args.slice(this.index);
        break;
      }
      const prefix = literalPrefix(word);
      if (/^-./.test(prefix) && !/^-\d+$/.test(prefix)) this.flag(word, prefix);
      else if (
        word.value === undefined &&
        this.operands.length === 0 &&
        this.spec.commands.size > 0 &&
        !isPartlyKnown(prefix)
      ) {
        // What was wrong in front of the variable stays wrong.
        if (this.problems.length === 0) return undefined;
        break;
      } else this.operand(word);
      if (this.operands.length > 0 && STOPS_AT_OPERAND.test([this.table.tool, ...this.path].join(' '))) break;
    }
    // Where the table lists nothing, nothing can be said.
    if (this.spec.open) this.problems.length = 0;
    return {
      path: this.path,
      spec: this.spec,
      flags: this.flags,
      operands: this.operands,
      behindDashes,
      next: this.index,
      problems: this.problems,
    };
  }

  private operand(word: Word): void {
    const name = word.value ?? '';
    const inner = this.operands.length === 0 ? this.spec.commands.get(name) : undefined;
    if (inner !== undefined) {
      this.spec = inner;
      this.path.push(name);
      return;
    }
    if (this.operands.length === 0 && this.spec.commands.size > 0 && takesOnlyCommands(this.table.tool, this.path)) {
      this.problems.push({ kind: 'unknown-command', name, word });
    }
    this.operands.push(word);
  }

  private flag(word: Word, prefix: string): void {
    if (this.table.dashes === 'one') this.longFlag(word, prefix.replace(/^--/, '-'), undefined);
    else if (prefix.startsWith('--')) {
      const equals = prefix.indexOf('=');
      this.longFlag(word, equals < 0 ? prefix : prefix.slice(0, equals), equals < 0 ? undefined : equals);
    } else if (this.oneDash(prefix)) {
      const name = prefix.replace(/=.*/s, '');
      this.longFlag(
        word,
        this.find(name) === undefined ? `-${name}` : name,
        prefix.includes('=') ? name.length : undefined,
      );
    } else this.shortFlags(word, prefix);
  }

  /** ctr, crictl and others take long names behind one dash too: `ctr run -rm`. */
  private oneDash(prefix: string): boolean {
    const name = prefix.replace(/=.*/s, '');
    if (this.find(name) !== undefined) return true;
    return name.length > 2 && this.table.dashes === 'both' && this.find(`-${name}`) !== undefined;
  }

  private longFlag(word: Word, name: string, equals: number | undefined): void {
    const spec = this.find(name) ?? this.findBelow(name) ?? this.unlisted(name, equals !== undefined);
    if (spec === undefined) {
      this.problems.push({ kind: 'unknown-flag', name, word });
      return;
    }
    if (equals !== undefined) {
      const value = word.value?.slice(equals + 1);
      this.flags.push({ name, spec, word, valueWord: word, ...(value !== undefined && { value }), hasValue: true });
      if (
        spec.value === 'none' &&
        value !== undefined &&
        !/^(?:true|false|1|0|t|f|T|F|True|False|TRUE|FALSE)$/.test(value)
      ) {
        this.problems.push({ kind: 'unexpected-value', name, word });
      }
    } else if (spec.value === 'needed') this.separateValue(word, name, spec);
    else this.flags.push({ name, spec, word, hasValue: false });
  }

  private separateValue(word: Word, name: string, spec: FlagSpec): void {
    const next = this.args[this.index];
    if (next === undefined) {
      this.problems.push({ kind: 'missing-value', name, word });
      return;
    }
    this.index += spec.words ?? 1;
    this.flags.push({
      name,
      spec,
      word,
      valueWord: next,
      ...(next.value !== undefined && { value: next.value }),
      hasValue: true,
    });
    if (this.cannotBeValue(spec, next.value)) this.problems.push({ kind: 'missing-value', name, word });
  }

  /** Whether the word behind a flag is a flag itself, or the subcommand that a forgotten value left in its place. */
  private cannotBeValue(spec: FlagSpec, value: string | undefined): boolean {
    if (value === undefined || TAKES_ANYTHING.has(this.table.tool)) return false;
    if (this.table.dashes === 'one') return this.find(value) !== undefined;
    if (/^--[a-z]/.test(value)) return true;
    if (/^-[A-Za-z]$/.test(value)) return this.find(value) !== undefined;
    return spec.names.includes('--namespace') && this.path.length === 0 && this.table.root.commands.has(value);
  }

  /** `-it`, `-ojson`, `-n5`: switches in a row, the last of which may have a value. */
  private shortFlags(word: Word, prefix: string): void {
    for (let at = 1; at < prefix.length; at += 1) {
      const name = `-${prefix[at]}`;
      const spec = this.find(name) ?? this.findBelow(name) ?? this.unlisted(name, prefix[at + 1] === '=');
      if (spec === undefined) {
        this.problems.push({ kind: 'unknown-flag', name: prefix.length > 2 && at === 1 ? prefix : name, word });
        return;
      }
      if (spec.value !== 'needed') {
        this.flags.push({ name, spec, word, hasValue: false });
        // `-n5`, `-n=5`: a value that may be left out is attached.
        if (spec.value === 'optional' || prefix[at + 1] === '=') return;
        continue;
      }
      const attached = word.text.length > at + 1 && (prefix.length > at + 1 || word.value === undefined);
      if (!attached) this.separateValue(word, name, spec);
      else {
        const value = word.value?.slice(at + 1).replace(/^=/, '');
        this.flags.push({ name, spec, word, valueWord: word, ...(value !== undefined && { value }), hasValue: true });
      }
      return;
    }
  }

  /** A tool whose flags are not all listed may have any; one with `=` has a value. */
  private unlisted(name: string, value: boolean): FlagSpec | undefined {
    return this.table.root.open ? { names: [name], value: value ? 'optional' : 'none', unlisted: true } : undefined;
  }

  private find(name: string): FlagSpec | undefined {
    return this.spec.flags.get(name) ?? this.table.root.flags.get(name);
  }

  /** A flag in front of its subcommand (`kubectl -o json get pods`): any command below may own it. */
  private findBelow(name: string): FlagSpec | undefined {
    return this.operands.length > 0 ? undefined : flagBelow(this.spec, name);
  }
}

/** The value of a flag with the source of its characters: the word behind it, or what is attached to it. Nothing where it has none. */
export function flagText({ word, valueWord, name }: UsedFlag): WordText | undefined {
  if (valueWord === undefined) return undefined;
  const text = wordText(valueWord);
  if (valueWord !== word) return text;
  const written = literalPrefix(word);
  const equals = written.indexOf('=');
  if (written.startsWith('--')) return behind(text, equals + 1);
  // `-ojson`, `-o=json`, `-Aojson`: behind the letter of the flag.
  const at = name.length > 2 ? name.length : written.indexOf(name[1] ?? '', 1) + 1;
  return behind(text, written[at] === '=' ? at + 1 : at);
}

/** The first use of a flag, by any of its names. */
export function usedFlag({ flags }: ReadArguments, ...names: readonly string[]): UsedFlag | undefined {
  return flags.find(({ spec }) => spec.names.some((name) => names.includes(name)));
}

/** Whether a flag counts as given: `--force=false` does not. */
export function isSet({ spec, value }: UsedFlag): boolean {
  return spec.value === 'needed' || value === undefined || !/^(?:false|False|FALSE|f|F|0)$/.test(value);
}

/** The words of a call that say what it does: subcommands, then operands, in their order. */
export function spokenWords({ path, operands }: ReadArguments): string[] {
  return [...path, ...operands.map(plainText)];
}

function flagBelow(spec: CommandSpec, name: string): FlagSpec | undefined {
  for (const inner of spec.commands.values()) {
    const flag = inner.flags.get(name) ?? flagBelow(inner, name);
    if (flag !== undefined) return flag;
  }
  return undefined;
}

/** Parents that also do something by themselves, so that an operand need not be a subcommand of theirs. */
const PARENTS_WITH_OPERANDS = new Set([
  'crictl config',
  'crictl pull',
  'curl',
  'helm help',
  'journalctl',
  'jq',
  'kubectl alpha',
  'kubectl apply',
  'kubectl help',
  'kubectl kuberc',
  'minikube addons',
  'minikube help',
  'minikube kubectl',
  'minikube service',
  'minikube ssh',
  'nerdctl compose',
  'systemctl help',
  'yq',
]);

function takesOnlyCommands(tool: string, path: readonly string[]): boolean {
  return !PARENTS_WITH_OPERANDS.has([tool, ...path].join(' '));
}

function isPartlyKnown(prefix: string): boolean {
  return prefix.includes('/');
}
