import type { SimpleCommand, Word } from './model';
import { unwrap } from './wrappers';

/** Where a program runs, seen from the shell that the block is pasted into. */
export type RunsAt = 'here' | 'remote' | 'container';

/** A call of a program, with the programs that only start it (`sudo`, `xargs`, `timeout`, `watch`, `nsenter`, …) taken off. */
export interface Invocation {
  /** The base name of the program, for example `kubectl`. */
  readonly program: string;
  readonly name: Word;
  readonly args: readonly Word[];
  readonly command: SimpleCommand;
  /** The programs taken off, outermost first. */
  readonly wrappers: readonly string[];
  readonly runsAt: RunsAt;
  /** `xargs` adds words that cannot be seen. */
  readonly moreArguments: boolean;
}

/** The programs that a simple command calls: none for a bare assignment, several where one starts another (`kubectl exec … -- curl …`). */
export function invocationsOf(command: SimpleCommand): Invocation[] {
  return unwrap(command, command.words, [], 'here', false);
}
