import { describe, expect, it } from 'vitest';
import { higherRisk, type Risk } from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';
import { RISK_TABLES } from '../../../src/commands/risk';
import {
  type CommandSpec,
  type FlagSpec,
  KUBECTL_VERSIONS,
  kubectlTables,
  TOOLS_WITH_TABLES,
  type ToolTable,
  toolTables,
} from '../../../src/shell';

const riskOf = (text: string): Risk | undefined =>
  compileBlock({ language: 'bash', text, meta: 'undo=none' }).block?.risk;

const TABLES: readonly (readonly [name: string, table: ToolTable])[] = [
  ...kubectlTables(KUBECTL_VERSIONS),
  ...TOOLS_WITH_TABLES.flatMap((tool) => toolTables(tool)),
].map((table) => [`${table.tool} ${table.version}`, table]);

/** One call for each verb that the risk table knows, and one without a verb. */
function callsOf(tool: string): string[] {
  const { changes = '', destroys = '' } = RISK_TABLES.get(tool) ?? {};
  const verbs = `${destroys},${changes}`.split(',').map((verb) => verb.trim().replace(/\s+/g, ' '));
  return verbs.filter((verb) => verb !== '');
}

/** What a flag may be given: a name, and words that mean something elsewhere in a call. */
const VALUES = ['get', '--help'];

function spellings({ names }: FlagSpec, dashes: ToolTable['dashes']): string[] {
  const all = names.flatMap((name) => VALUES.map((value) => `${name} ${value}`));
  const long = names.filter((name) => name.startsWith('--') && dashes !== 'one');
  return [...all, ...long.flatMap((name) => VALUES.map((value) => `${name}=${value}`))];
}

/** A command that has a flag of the same name takes it for its own. */
function hasOwn({ root }: ToolTable, verb: string, { names }: FlagSpec): boolean {
  let spec: CommandSpec | undefined = root;
  for (const word of verb.split(' ')) spec = spec?.commands.get(word);
  return names.some((name) => spec?.flags.has(name));
}

const given = (table: ToolTable): FlagSpec[] =>
  [...new Set(table.root.flags.values())].filter(({ value }) => value === 'needed');

describe('the risk of a call never falls when a global flag is added', () => {
  it.each(TABLES)('%s', (_name, table) => {
    const lower: string[] = [];
    for (const verb of callsOf(table.tool)) {
      const before = riskOf(`${table.tool} ${verb} web`);
      for (const flag of given(table)) {
        for (const text of spellings(flag, table.dashes)) {
          const inFront = `${table.tool} ${text} ${verb} web`;
          const behind = hasOwn(table, verb, flag) ? [] : [`${table.tool} ${verb} ${text} web`];
          for (const call of [inFront, ...behind]) {
            const after = riskOf(call);
            if (before === undefined || after === undefined || higherRisk(before, after) !== after)
              lower.push(`${call}: ${before} becomes ${after}`);
          }
        }
      }
    }
    expect(lower).toEqual([]);
  });

  it('over all global flags with a value of all tools', () => {
    const flags = TABLES.flatMap(([, table]) => given(table).map(({ names }) => `${table.tool} ${names[0]}`));
    expect(new Set(flags).size).toBeGreaterThanOrEqual(134);
  });
});
