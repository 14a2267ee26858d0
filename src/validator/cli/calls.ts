import type { Invocation } from '../shell/invocation';
import type { ToolTable } from '../tables/command-table';
import { kubectlTables, toolTables } from '../tables/tool-tables';
import { type ReadArguments, readArguments } from './arguments';

/** A call of a tool, read by the table of each version that counts. */
export interface ToolCall {
  readonly table: ToolTable;
  readonly read: ReadArguments;
}

const cache = new WeakMap<Invocation, Map<string, readonly ToolCall[]>>();

/** The readings of a call; none where the tool has no table or its subcommand is a variable. Rules share them. */
export function toolCalls(invocation: Invocation, kubernetes: readonly string[]): readonly ToolCall[] {
  const key = kubernetes.join();
  const known = cache.get(invocation) ?? new Map<string, readonly ToolCall[]>();
  cache.set(invocation, known);
  const calls = known.get(key) ?? read(invocation, kubernetes);
  known.set(key, calls);
  return calls;
}

function read(invocation: Invocation, kubernetes: readonly string[]): readonly ToolCall[] {
  const { program, args } = invocation;
  const tables = program === 'kubectl' ? kubectlTables(kubernetes) : toolTables(program);
  return tables.flatMap((table) => {
    const result = readArguments(table, args);
    return result === undefined ? [] : [{ table, read: result }];
  });
}

/** The newest reading, for rules whose answer does not depend on the version. */
export function newestCall(invocation: Invocation, kubernetes: readonly string[]): ReadArguments | undefined {
  return toolCalls(invocation, kubernetes).at(-1)?.read;
}
