import type { Redirect, SimpleCommand, Word } from './model';
import { isShell, readsCommands } from './shells';
import { inputText, joinedText, type WordText, wordText } from './word';
import { innerCommands } from './wrappers';

/** Where a program runs, seen from the shell that the block is pasted into. */
export type RunsAt = 'here' | 'remote' | 'container';

/** A call of a program, with the programs that only start it (`sudo`, `xargs`, `timeout`, `nsenter`, …) taken off. */
export interface Call {
  /** The base name of the program, for example `kubectl`; empty where there is none, or the shell computes it. */
  readonly program: string;
  /** All words, the program's own one first. */
  readonly words: readonly Word[];
  readonly args: readonly Word[];
  readonly command: SimpleCommand;
  /** What starts it, outermost first: `sudo`, `xargs`, `kubectl exec`. */
  readonly wrappers: readonly string[];
  readonly runsAt: RunsAt;
  /** `xargs` and `find -exec` add words that cannot be seen. */
  readonly moreArguments: boolean;
}

/** A call of a program that is named. */
export interface Invocation extends Call {
  readonly name: Word;
}

/** A text that another shell reads: `bash -c '…'`, `ssh node …`, `watch …`, a here-document that feeds a shell. */
export interface InnerScript extends WordText {
  readonly label: string;
  /** What starts the shell, outermost first, the label last. */
  readonly wrappers: readonly string[];
  readonly runsAt: RunsAt;
}

export interface CommandCalls {
  readonly calls: readonly Call[];
  /** The calls whose program is named. */
  readonly invocations: readonly Invocation[];
  readonly scripts: readonly InnerScript[];
}

const CONTAINER = /^(?:kubectl|oc|crictl|ctr|docker|podman|nerdctl)\b/;
const DEEPEST = 12;

const known = new WeakMap<SimpleCommand, CommandCalls>();

/** The programs that a simple command calls: none for a bare assignment, several where one starts another (`sudo kubectl exec web -- curl …`). */
export function commandCalls(command: SimpleCommand): CommandCalls {
  const calls = known.get(command) ?? readCalls(command);
  known.set(command, calls);
  return calls;
}

function readCalls(command: SimpleCommand): CommandCalls {
  const calls: Call[] = [];
  const scripts: InnerScript[] = [];
  const visit = (words: readonly Word[], wrappers: readonly string[], runsAt: RunsAt): void => {
    const call = callOf(words, command, wrappers, runsAt);
    calls.push(call);
    if (call.program === '' || wrappers.length >= DEEPEST) return;
    for (const inner of innerCommands(call)) {
      const at = CONTAINER.test(inner.label) ? 'container' : inner.label === 'ssh' ? 'remote' : runsAt;
      const outer = [...wrappers, inner.label];
      const rest =
        inner.kind === 'script' ? words.slice(inner.word, inner.word + 1) : words.slice(inner.from, inner.to);
      if (inner.kind === 'words' && inner.joined !== true) {
        const named = inner.tool === undefined ? [] : words.slice(inner.tool, inner.tool + 1);
        visit([...named, ...rest], outer, at);
      } else {
        const text = joinedText(rest.map((word) => ({ ...wordText(word), end: word.end })));
        scripts.push({ ...text, label: inner.label, wrappers: outer, runsAt: at });
      }
    }
  };
  if (command.words.length > 0) visit(command.words, [], 'here');
  for (const redirect of command.redirects) {
    const script = fedScript(redirect, command, calls);
    if (script !== undefined) scripts.push(script);
  }
  return { calls, invocations: calls.flatMap(named), scripts };
}

function callOf(words: readonly Word[], command: SimpleCommand, wrappers: readonly string[], runsAt: RunsAt): Call {
  const [name, ...args] = words;
  const program = name?.value === undefined ? '' : name.value.slice(name.value.lastIndexOf('/') + 1);
  const moreArguments = wrappers.includes('xargs') || wrappers.includes('find -exec');
  return { program, words, args, command, wrappers, runsAt, moreArguments, ...(name !== undefined && { name }) };
}

function named(call: Call & { readonly name?: Word }): Invocation[] {
  return call.name?.value === undefined || call.name.value === '' ? [] : [call as Invocation];
}

/** A here-document that a shell reads: its own, or that of the next command where this one only passes it on. */
function fedScript(redirect: Redirect, command: SimpleCommand, calls: readonly Call[]): InnerScript | undefined {
  const text = inputText(redirect);
  if (text === undefined) return undefined;
  const reader = feeds(calls.at(-1)) ?? (passesOn(calls) ? feeds(lastCallBehind(command)) : undefined);
  if (reader === undefined) return undefined;
  const label = `${reader.program} <<`;
  return {
    ...text,
    label,
    wrappers: [...reader.wrappers, label],
    runsAt: reader.program === 'ssh' ? 'remote' : reader.runsAt,
  };
}

function feeds(call: Call | undefined): Call | undefined {
  if (call === undefined || !readsCommands(call.program)) return undefined;
  return isShell(call.program) && call.args.some(({ value }) => value === '-c') ? undefined : call;
}

/** Whether a command hands its input to the next one as it is. */
export function passesOn(calls: readonly Call[]): boolean {
  return calls.some(({ program }) => program === 'cat' || program === 'envsubst' || program === 'echo');
}

function lastCallBehind(command: SimpleCommand): Call | undefined {
  const next = command.pipeline[command.pipeline.indexOf(command) + 1];
  return next === undefined ? undefined : commandCalls(next).calls.at(-1);
}
