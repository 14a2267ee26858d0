import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../../src/content';
import { inside, type Printed, runInside } from '../cluster/inside';
import { type BlockResult, type ChangeResult, type LabRecord, occurs, RECORDS } from '../record';
import type { BlockRule, Change, Scenario, Watch } from '../scenario';
import { commandsOf, type PageBlock, pageBlocks } from './page-blocks';
import { Stabilizer } from './stable';

const SECONDS_OF_A_WATCH = 90;
const SECONDS_OF_A_BLOCK = 60;
/** What the lab lacks, and how a block says so. A program that is not here and is not found is a mistake of the page. */
const ABSENT: readonly (readonly [RegExp, string])[] = [
  [
    /: (resolvectl|docker|minikube|skopeo|helm|regctl|chronyc|conntrack|crio|nerdctl|podman|tcpdump|ethtool|iostat|lsof): command not found/,
    'the node has no $1',
  ],
  [/failed to run command .(\w+).: No such file/, 'the node has no $1'],
  [/Metrics API not available/, 'the cluster has no metrics-server'],
];
const SECONDS_FOR_THE_MESSAGE = 40;
/** The namespace of every scenario, as its record names it. */
const STANDS_FOR_NAMESPACE = 'shop';
const POD_SUFFIXES = ['x2k4q', 'm7p9w', 'q8r5t', 'b4n6z', 'd9v2c', 'h5j8k'];
const TEMPLATE_HASHES = ['7d9f8b6c5', '5c8d7f9b4', '6b7c9d8f5', '84f6d5b7c'];
const ERROR =
  /^(\S*[Ee]rror\b|Error from|jq: |.*command not found|.*No such file or directory|unknown |unable to |FATA|.*level=fatal|bash: )/m;

/** What a run has shown, for the table. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly record?: LabRecord;
  /** Why it was not reproduced. */
  readonly problem?: string;
  readonly seconds: number;
}

/** What all scenarios of a run share. */
export interface Surroundings {
  readonly root: string;
  readonly pages: ReadonlyMap<string, Page>;
  readonly tools: Readonly<Record<string, string>>;
  readonly today: string;
}

/** Makes the fault, records it, runs the page, fixes it, and writes the record. The namespace and the fault are removed in any case. */
export async function runScenario(scenario: Scenario, surroundings: Surroundings): Promise<Outcome> {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const namespace = `lab-${scenario.id}`.slice(0, 60).replace(/-+$/, '');
  try {
    const record = await reproduce(scenario, namespace, surroundings);
    return { scenario, record, seconds: seconds() };
  } catch (error) {
    return { scenario, problem: error instanceof Error ? error.message : String(error), seconds: seconds() };
  } finally {
    if (scenario.mended !== undefined) await inside(withNamespace(scenario.mended, namespace), 120);
    await inside(`kubectl delete namespace ${namespace} --wait=false --ignore-not-found`);
  }
}

async function reproduce(scenario: Scenario, namespace: string, surroundings: Surroundings): Promise<LabRecord> {
  const page = surroundings.pages.get(scenario.page);
  if (page === undefined) throw new Error(`There is no page ${scenario.page}.`);
  await prepare(scenario, namespace);
  await watch(scenario.until, namespace);
  const known = await valuesOf(scenario, namespace);
  const stabilizer = new Stabilizer(await namesOf(namespace, known));
  const commands = outputsOf(scenario, known);
  const outputs = await recordOutputs(scenario, commands, namespace, stabilizer);
  const blocks = pageBlocks(page);
  const results: BlockResult[] = [];
  const beforeFix = ['triage', 'diagnosis', scenario.section, 'escalate'];
  for (const block of blocks.filter(({ section }) => beforeFix.includes(section))) {
    const result = await readBlock(block, scenario.blocks?.[block.title], known, stabilizer);
    if (result !== undefined) results.push(result);
  }
  const fix = scenario.fix && (await change(scenario.fix, scenario.recovered, blocks, known, namespace));
  if (fix?.proven === true) {
    const after = { ...known, ...(await valuesOf(scenario, namespace).catch(() => known)) };
    for (const block of blocks.filter(({ section }) => section === 'verify')) {
      const result = await readBlock(block, scenario.blocks?.[block.title], after, stabilizer);
      if (result !== undefined) results.push(result);
    }
  }
  const undo = scenario.undo && (await change(scenario.undo, scenario.undo.until, blocks, known, namespace));
  const record: LabRecord = {
    id: scenario.id,
    page: scenario.page,
    section: scenario.section,
    message: scenario.message,
    date: surroundings.today,
    tools: surroundings.tools,
    values: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, stabilizer.stable(value)])),
    outputs: Object.fromEntries(
      Object.keys(outputs).map((file) => [file, stabilizer.stable(withValues(commands[file] ?? '', known))]),
    ),
    blocks: results,
    ...(fix && { fix }),
    ...(undo && { undo }),
  };
  write(surroundings.root, record, outputs);
  return record;
}

/** Takes the outputs again until the message is in one of them: events come late. */
async function recordOutputs(
  { message }: Scenario,
  commands: Readonly<Record<string, string>>,
  namespace: string,
  stabilizer: Stabilizer,
): Promise<Record<string, string>> {
  const end = Date.now() + SECONDS_FOR_THE_MESSAGE * 1000;
  for (;;) {
    const outputs: Record<string, string> = {};
    for (const [file, command] of Object.entries(commands)) {
      const { stdout, stderr } = await inside(withNamespace(command, namespace));
      const text = stabilizer.stable(stdout + stderr);
      if (text.trim() !== '') outputs[file] = text;
    }
    if (Object.values(outputs).some((text) => occurs(message, text))) return outputs;
    if (Date.now() > end) {
      throw new Error(`The message is in no output: ${message}\n${Object.values(outputs).join('\n').slice(0, 3000)}`);
    }
    await new Promise((done) => setTimeout(done, 2000));
  }
}

async function prepare({ given, broken }: Scenario, namespace: string): Promise<void> {
  await inside(`kubectl delete namespace ${namespace} --ignore-not-found --timeout=60s`, 70);
  await runInside(`kubectl create namespace ${namespace}`);
  await watch({ run: 'kubectl -n "$NAMESPACE" get serviceaccount default', shows: /default/ }, namespace);
  if (given !== undefined) await runInside(`kubectl -n ${namespace} apply -f -`, 60, given);
  if (broken !== undefined) await runInside(withNamespace(broken, namespace), 180);
}

async function watch({ run, shows, seconds = SECONDS_OF_A_WATCH }: Watch, namespace: string): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const { stdout, stderr } = await inside(withNamespace(run, namespace), 30);
    if (shows.test(stdout + stderr)) return;
    if (Date.now() > end)
      throw new Error(`Not seen in ${seconds} s: ${shows}\n$ ${run}\n${(stdout + stderr).slice(0, 3000)}`);
    await new Promise((done) => setTimeout(done, 1000));
  }
}

async function valuesOf({ pod, values = {} }: Scenario, namespace: string): Promise<Record<string, string>> {
  if (pod === undefined) return { NAMESPACE: namespace, ...values };
  const path = '{.metadata.name} {.spec.containers[0].name} {.spec.nodeName}';
  const last = `--sort-by=.metadata.creationTimestamp -o jsonpath='{range .items[*]}${path}{"\\n"}{end}' | tail -n 1`;
  const [name = '', container = '', node = ''] = (await runInside(`kubectl -n ${namespace} get pods -l ${pod} ${last}`))
    .trim()
    .split(' ');
  return { NAMESPACE: namespace, POD: name, CONTAINER: container, ...(node !== '' && { NODE: node }), ...values };
}

/** The names with random parts that stand in outputs of this namespace. */
async function namesOf(namespace: string, values: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const path = '{range .items[*]}{.metadata.name} {.metadata.labels.pod-template-hash}{"\\n"}{end}';
  const printed = await inside(
    `kubectl -n ${namespace} get pods --sort-by=.metadata.creationTimestamp -o jsonpath='${path}'`,
  );
  const names: Record<string, string> = { [namespace]: STANDS_FOR_NAMESPACE };
  const hashes: string[] = [];
  printed.stdout
    .trim()
    .split('\n')
    .forEach((line, index) => {
      const [name = '', hash = ''] = line.split(' ');
      if (hash !== '' && !hashes.includes(hash)) hashes.push(hash);
      const suffix = /-([a-z0-9]{5})$/.exec(name)?.[1];
      if (suffix === undefined || !/\d|[^aeiou]{5}/.test(suffix)) return;
      names[name] =
        name.slice(0, -5).replace(hash === '' ? '\0' : hash, standIn(TEMPLATE_HASHES, hashes.indexOf(hash))) +
        standIn(POD_SUFFIXES, index);
    });
  hashes.forEach((hash, index) => {
    names[hash] = standIn(TEMPLATE_HASHES, index);
  });
  if (values.POD !== undefined && names[values.POD] === undefined) names[values.POD] = values.POD;
  return names;
}

function standIn(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function outputsOf({ pod, outputs = {} }: Scenario, values: Readonly<Record<string, string>>): Record<string, string> {
  const ofPod: Record<string, string> =
    pod === undefined
      ? {}
      : {
          'describe.txt': 'kubectl -n "$NAMESPACE" describe pod "$POD"',
          'events.txt': 'kubectl -n "$NAMESPACE" get events --sort-by=.lastTimestamp',
          'pods.txt': 'kubectl -n "$NAMESPACE" get pods',
          'pod.yaml': 'kubectl -n "$NAMESPACE" get pod "$POD" -o yaml',
          'logs.txt': 'kubectl -n "$NAMESPACE" logs "$POD" --all-containers --tail=20 --ignore-errors',
        };
  return Object.fromEntries(
    Object.entries({ ...ofPod, ...outputs }).map(([file, command]) => [file, withValues(command, values)]),
  );
}

function withValues(command: string, values: Readonly<Record<string, string>>): string {
  return command.replace(/"?\$([A-Z_]+)"?/g, (whole, name: string) => values[name] ?? whole);
}

function withNamespace(command: string, namespace: string): string {
  return `NAMESPACE=${namespace}\n${command}`;
}

async function readBlock(
  block: PageBlock,
  rule: BlockRule | undefined,
  values: Readonly<Record<string, string>>,
  stabilizer: Stabilizer,
): Promise<BlockResult | undefined> {
  if (block.block.risk !== 'reads') return undefined;
  const { section, title, hash } = block;
  if (rule !== undefined && 'skip' in rule) return { section, title, hash, result: 'skipped', why: rule.skip };
  const text = commandsOf(block, values);
  if (text === undefined) {
    const missing = block.block.parameters.filter((name) => values[name] === undefined);
    return { section, title, hash, result: 'skipped', why: `no value for ${missing.join(', ')}` };
  }
  const printed = await inside(text, SECONDS_OF_A_BLOCK);
  return { section, title, hash, ...judge(text, printed, rule, stabilizer) };
}

function judge(
  text: string,
  { status, stdout, stderr }: Printed,
  rule: BlockRule | undefined,
  stabilizer: Stabilizer,
): Pick<BlockResult, 'result' | 'why'> {
  const all = `${stderr}${stdout}`;
  const shown = stabilizer.stable((stderr.trim() || all.trim()).slice(0, 300));
  if (rule !== undefined && 'fails' in rule) {
    return rule.fails.test(all)
      ? { result: 'announced' }
      : { result: 'failed', why: `expected ${rule.fails}, got ${shown}` };
  }
  if (rule !== undefined && 'shows' in rule && !rule.shows.test(all)) {
    return { result: 'failed', why: `expected ${rule.shows}, got ${shown}` };
  }
  for (const [pattern, why] of ABSENT) {
    const match = pattern.exec(stderr);
    if (match !== null) return { result: 'skipped', why: why.replace('$1', match[1] ?? '') };
  }
  const watches = /(^|\s)(-w|--watch|-f|--follow|watch)(\s|$)/m.test(text);
  if (status === 124 && !watches) return { result: 'failed', why: `no end after ${SECONDS_OF_A_BLOCK} s` };
  if (ERROR.test(stderr)) return { result: 'failed', why: shown };
  return { result: all.trim() === '' ? 'nothing' : 'ran' };
}

async function change(
  { blocks: titles = [], script, values = {} }: Change,
  seen: Watch | undefined,
  blocks: readonly PageBlock[],
  known: Readonly<Record<string, string>>,
  namespace: string,
): Promise<ChangeResult> {
  try {
    for (const title of titles) {
      const block = blocks.find((one) => one.title === title);
      if (block === undefined) throw new Error(`The page has no block ${JSON.stringify(title)}.`);
      const text = commandsOf(block, { ...known, ...values });
      if (text === undefined)
        throw new Error(`The block ${JSON.stringify(title)} lacks a value of ${block.block.parameters.join(', ')}.`);
      const { status, stderr } = await inside(text, 120);
      if (status !== 0) throw new Error(`The block ${JSON.stringify(title)} ended with ${status}: ${stderr.trim()}`);
    }
    if (script !== undefined) await runInside(withNamespace(script, namespace), 120);
    if (seen !== undefined) await watch(seen, namespace);
    return { blocks: titles, proven: true };
  } catch (error) {
    return { blocks: titles, proven: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function write(root: string, record: LabRecord, outputs: Readonly<Record<string, string>>): void {
  const folder = path.join(root, RECORDS, record.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(outputs)) writeFileSync(path.join(folder, file), text);
  writeFileSync(path.join(folder, 'record.json'), `${JSON.stringify(record, undefined, 2)}\n`);
}
