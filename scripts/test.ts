import path from 'node:path';
import { type Outcome, runSteps, type Step } from './steps';

/**
 * The test command of the README. Steps that wait for nothing run side by side, two at a time: that is what a machine
 * with two cores carries. The build validates all content before anything else, so no step of its own does it again.
 */
const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'code lint and format', command: ['npx', 'biome', 'check', '.'] },
  { name: 'Markdown lint', command: ['npx', 'markdownlint-cli2'] },
  { name: 'validator and build of both languages', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'unit tests', command: ['npm', 'run', '--silent', 'unit'] },
  {
    name: 'byte budgets',
    command: ['npm', 'run', '--silent', 'bench', '--', '--budgets'],
    after: ['validator and build of both languages'],
  },
  {
    // Alone, since a busy machine is late with clipboards and frames.
    name: 'browser tests',
    command: ['npm', 'run', '--silent', 'browser'],
    after: ['validator and build of both languages', 'unit tests', 'byte budgets'],
    needs: ['validator and build of both languages'],
  },
];

/** How many steps run at the same time. */
const SIDE_BY_SIDE = 2;

async function main(): Promise<void> {
  const outcomes = await runSteps(STEPS, { root: path.join(__dirname, '..'), sideBySide: SIDE_BY_SIDE });
  console.log('\n── summary ──');
  for (const { name, outcome, seconds } of outcomes) {
    console.log(`${outcome.padEnd(8)} ${name} (${seconds.toFixed(1)} s)`);
  }
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const skipped = count('skipped');
  console.log(`${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = count('failed') + skipped > 0 ? 1 : 0;
}

void main();
