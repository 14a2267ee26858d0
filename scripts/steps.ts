import { spawn } from 'node:child_process';

/** One step of a command that runs several: what it is called in the summary, and what it runs. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Names of steps that have to be over before this one starts, however they ended. */
  readonly after?: readonly string[];
  /** Names of steps without whose success this one makes no sense; those of `after` where it is left out. */
  readonly needs?: readonly string[];
}

export type Outcome = 'passed' | 'failed' | 'skipped';

export interface StepOutcome {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Where steps run, and how many at the same time. */
export interface StepOptions {
  /** The folder they run in. */
  readonly root: string;
  readonly sideBySide: number;
  /** Takes what a step printed, when it is over; the terminal by default. */
  readonly print?: (text: string) => void;
}

/**
 * Runs every step as soon as those before it are over, also after one has failed. What a step prints is shown as one
 * piece when it ends, so that steps side by side do not mix their lines.
 *
 * @returns the outcomes in the order of the steps
 */
export async function runSteps(steps: readonly Step[], options: StepOptions): Promise<readonly StepOutcome[]> {
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const outcomes = new Map<string, StepOutcome>();
  const running = new Map<string, Promise<void>>();
  const start = async (step: Step): Promise<void> => {
    const lacking = (step.needs ?? step.after ?? []).find((name) => outcomes.get(name)?.outcome !== 'passed');
    if (lacking !== undefined) {
      outcomes.set(step.name, { name: step.name, outcome: 'skipped', seconds: 0 });
      print(`\n── ${step.name}: skipped, since "${lacking}" did not pass ──\n`);
      return;
    }
    print(`── ${step.name}: started ──\n`);
    const begin = performance.now();
    const { passed, text } = await run(step.command, options.root);
    const seconds = (performance.now() - begin) / 1000;
    outcomes.set(step.name, { name: step.name, outcome: passed ? 'passed' : 'failed', seconds });
    print(`\n── ${step.name} ──\n${text}`);
  };
  while (outcomes.size < steps.length) {
    for (const step of steps) {
      if (running.size >= options.sideBySide) break;
      const isReady = (step.after ?? []).every((name) => outcomes.has(name));
      if (!isReady || outcomes.has(step.name) || running.has(step.name)) continue;
      running.set(
        step.name,
        start(step).finally(() => running.delete(step.name)),
      );
    }
    if (running.size === 0) throw new Error('Steps wait for each other, expected an order without a circle.');
    await Promise.race(running.values());
  }
  return steps.flatMap(({ name }) => outcomes.get(name) ?? []);
}

function run([program, ...args]: Step['command'], cwd: string): Promise<{ passed: boolean; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part.toString()));
    child.on('error', (error) => resolve({ passed: false, text: `${parts.join('')}${error.message}\n` }));
    child.on('close', (code) => resolve({ passed: code === 0, text: parts.join('') }));
  });
}
