import type { Word } from '../model';
import { type ReadArguments, readArguments } from './arguments';
import type { ToolTable } from './table';
import { kubectlTables, readingTables, toolTables } from './tables';

/** A program and the words behind it. */
export interface ProgramCall {
  readonly program: string;
  readonly args: readonly Word[];
}

/** A call of a tool, read by the table of each version that counts. */
export interface ToolCall {
  readonly table: ToolTable;
  readonly read: ReadArguments;
}

const checked = new WeakMap<ProgramCall, Map<string, readonly ToolCall[]>>();

/** The readings of a call by the tables of its tool; none where it has no table or its subcommand is a variable. Rules share them. */
export function toolCalls(call: ProgramCall, kubernetes: readonly string[]): readonly ToolCall[] {
  const key = kubernetes.join();
  const known = checked.get(call) ?? new Map<string, readonly ToolCall[]>();
  checked.set(call, known);
  const calls =
    known.get(key) ?? readBy(call.program === 'kubectl' ? kubectlTables(kubernetes) : toolTables(call.program), call);
  known.set(key, calls);
  return calls;
}

const understood = new WeakMap<ProgramCall, readonly ToolCall[]>();

/** What is known of the arguments of any call, newest version last; none where its subcommand is a variable. Nothing is checked by it. */
export function readings(call: ProgramCall): readonly ToolCall[] {
  const known = understood.get(call) ?? readBy(readingTables(call.program), call);
  understood.set(call, known);
  return known;
}

/** The newest of the readings. */
export function newestReading(call: ProgramCall): ReadArguments | undefined {
  return readings(call).at(-1)?.read;
}

function readBy(tables: readonly ToolTable[], { args }: ProgramCall): readonly ToolCall[] {
  return tables.flatMap((table) => {
    const read = readArguments(table, args);
    return read === undefined ? [] : [{ table, read }];
  });
}
