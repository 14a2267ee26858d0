import { loadSite } from '../../../src/plugins/content/site';
import { readSearchableSite } from '../../../src/plugins/search/read-site';
import { buildIndex, diagnose, openIndex, searchCorpus } from '../../../src/search';
import { runInside } from '../cluster/inside';
import { readOutputs, readRecords } from '../record';
import type { Scenario } from '../scenario';
import { writeTrials } from '../trials';
import { type Outcome, runScenario, type Surroundings } from './run';
import { table } from './table';

/** How many scenarios that keep to their namespace run at once: they mostly wait. */
const AT_ONCE = 8;

/** Runs scenarios on the cluster that is up and gives their table. Those that touch the node run by themselves, after the others. */
export async function runAll(
  root: string,
  scenarios: readonly Scenario[],
): Promise<{ readonly text: string; readonly failed: boolean }> {
  const site = loadSite(root);
  const surroundings: Surroundings = {
    root,
    pages: site.pages,
    tools: await versions(),
    today: new Date().toISOString().slice(0, 10),
  };
  const outcomes: Outcome[] = [];
  const run = async (scenario: Scenario): Promise<void> => {
    const outcome = await runScenario(scenario, surroundings);
    const { problem, seconds } = outcome;
    const found = problem === undefined ? 'reproduced' : 'NOT reproduced';
    process.stderr.write(`${found} ${scenario.id} (${seconds} s)${problem === undefined ? '' : `\n${problem}`}\n`);
    outcomes.push(outcome);
  };
  const together = scenarios.filter(({ alone }) => alone !== true);
  const next = together.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const scenario of next) await run(scenario);
    }),
  );
  for (const scenario of scenarios.filter(({ alone }) => alone === true)) await run(scenario);
  const ordered = scenarios.flatMap((scenario) => outcomes.filter((outcome) => outcome.scenario === scenario));
  writeTrials(root);
  const place = placeOf(root);
  const failed = outcomes.some(
    ({ problem, record }) => problem !== undefined || record?.fix?.proven === false || record?.undo?.proven === false,
  );
  return { text: table(ordered, place), failed };
}

function placeOf(root: string): (outcome: Outcome) => string {
  const engine = openIndex(buildIndex(searchCorpus(readSearchableSite(root), 'en')));
  return ({ record }) => {
    if (record === undefined) return '';
    const known = readRecords(root).find(({ id }) => id === record.id);
    if (known === undefined) return '';
    const outputs = Object.values(readOutputs(root, known));
    const first = outputs.filter((text) => diagnose(text, engine).findings[0]?.result.key === record.page).length;
    return `${first}/${outputs.length}`;
  };
}

async function versions(): Promise<Record<string, string>> {
  const print = async (command: string) => (await runInside(command)).trim().replace(/^v/, '');
  return {
    kubernetes: await print('kubectl version -o json | jq -r .serverVersion.gitVersion'),
    containerd: await print("containerd --version | awk '{print $3}'"),
    runc: await print("runc --version | awk 'NR == 1 {print $3}'"),
    etcd: await print("etcd --version | awk 'NR == 1 {print $3}'"),
    coredns: await print("coredns --version | head -n 1 | sed 's/CoreDNS-//'"),
  };
}
