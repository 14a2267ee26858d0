import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import path from 'node:path';

/** One step of the test command: what it is called in the summary, and the command. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Whether the step needs the built site, so that it is skipped when the build has failed. */
  readonly needsBuild?: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'code lint and format', command: ['npx', 'biome', 'check', '.'] },
  { name: 'Markdown lint', command: ['npx', 'markdownlint-cli2'] },
  { name: 'unit tests', command: ['npm', 'run', '--silent', 'unit'] },
  { name: 'validator over all content', command: ['npm', 'run', '--silent', 'validate'] },
  { name: 'build of both languages', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'byte budgets', command: ['npm', 'run', '--silent', 'bench', '--', '--budgets'], needsBuild: true },
  { name: 'browser tests', command: ['npm', 'run', '--silent', 'browser'], needsBuild: true },
];

/** Runs every step, also after one has failed, and ends with one summary. */
function main(): void {
  const root = path.join(__dirname, '..');
  const outcomes: { name: string; outcome: 'passed' | 'failed' | 'skipped'; seconds: number }[] = [];
  let built = true;
  for (const { name, command, needsBuild } of STEPS) {
    if (needsBuild && !built) {
      outcomes.push({ name, outcome: 'skipped', seconds: 0 });
      continue;
    }
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const passed = run(command, root).status === 0;
    if (name.startsWith('build')) built = passed;
    outcomes.push({ name, outcome: passed ? 'passed' : 'failed', seconds: (performance.now() - start) / 1000 });
  }
  console.log('\n── summary ──');
  for (const { name, outcome, seconds } of outcomes)
    console.log(`${outcome.padEnd(8)} ${name} (${seconds.toFixed(1)} s)`);
  const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const skipped = count('skipped');
  console.log(`${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = count('failed') + skipped > 0 ? 1 : 0;
}

function run([program, ...args]: Step['command'], cwd: string): SpawnSyncReturns<Buffer> {
  return spawnSync(program, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

main();
