import { spawn } from 'node:child_process';
import { ENTER } from './places';

/** What a command printed. */
export interface Printed {
  /** 124 when the time was over. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a bash script on the node and gives what it printed. */
export function inside(script: string, seconds = 60, input = ''): Promise<Printed> {
  const args = ['timeout', '--kill-after=5', String(seconds), 'bash', '-c', script];
  return new Promise((resolve, reject) => {
    const child = spawn(ENTER, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A program that ends before it has read its input is no failure of ours.
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', reject).on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
  });
}

/** Runs a bash script that must not fail. */
export async function runInside(script: string, seconds = 60, input = ''): Promise<string> {
  const { status, stdout, stderr } = await inside(script, seconds, input);
  if (status !== 0) throw new Error(`Failed with ${status}: ${script}\n${stderr}${stdout}`);
  return stdout;
}
