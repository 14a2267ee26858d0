import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ScriptName, scriptFile } from '../../../scripts/generate/download-scripts';
import { temporaryFolder } from '../../fixtures/scripts/cluster';

const FAKE_KUBECTL = path.resolve('test/fixtures/scripts');

function isThere(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
}

/** The shells of this machine that the scripts are tried with: any POSIX shell must do. */
export const SHELLS = ['sh', 'bash', 'dash', 'busybox'].filter((shell) => isThere(shell, '-c', ':'));

/** The scripts need jq; where it is missing their tests are skipped. */
export const HAS_JQ = isThere('jq', '--version');

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly cluster?: string;
  readonly shell?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The programs that the script finds; without it all of this machine, and the stand-in for kubectl. */
  readonly path?: string;
}

/** Runs a script against a fake cluster. */
export function runScript(name: ScriptName, args: readonly string[], options: RunOptions = {}): Outcome {
  const { cluster = '', shell = 'sh', environment = {}, path: programs } = options;
  const [program, ...first] = shell === 'busybox' ? ['busybox', 'sh'] : [shell];
  const { status, stdout, stderr } = spawnSync(program ?? 'sh', [...first, scriptFile(name), ...args], {
    encoding: 'utf8',
    env: {
      HOME: tmpdir(),
      PATH: programs ?? `${FAKE_KUBECTL}:${process.env.PATH}`,
      FAKE_CLUSTER: cluster,
      ...environment,
    },
  });
  return { status, output: stdout, errors: stderr };
}

/** A folder with only these programs of this machine, for a PATH that lacks the others. */
export function onlyPrograms(...names: readonly string[]): string {
  const folder = temporaryFolder('programs');
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    symlinkSync(found, path.join(folder, name));
  }
  return folder;
}

/** The text that a function of a script prints from its here-document. */
export function textOfFunction(name: ScriptName, functionName: string): string {
  const script = readFileSync(scriptFile(name), 'utf8');
  const found = new RegExp(`^${functionName}\\(\\) \\{\\n  cat <<'(\\w+)'\\n([\\s\\S]*?)^\\1$`, 'm').exec(script);
  if (found?.[2] === undefined) throw new Error(`Expected a function \`${functionName}\` with a here-document.`);
  return found[2];
}

/** Runs a jq program on a value. */
export function jq(program: string, input: unknown, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync('jq', ['-c', ...args, program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
