import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removeControlGroups } from './control-groups';
import { NODE } from './places';

const PID_FILE = path.join(NODE, 'pid');

/** The first process of the running node, as the machine numbers it. Nothing when no node runs, also after a crash. */
export function nodePid(): number | undefined {
  if (!existsSync(PID_FILE)) return undefined;
  const [pid = '', started] = readFileSync(PID_FILE, 'utf8').trim().split(' ');
  return startTime(Number(pid)) === started ? Number(pid) : undefined;
}

/** When a process was started, in ticks of the machine: a number that was given to another process later does not match. */
export function startTime(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * Stops the node and removes its files. Everything of the node lives in namespaces whose first process is killed here: containers, services, mounts
 * and interfaces go with it. Nothing else is touched, and it may be run after a crash and twice.
 */
export async function stop(): Promise<void> {
  const pid = nodePid();
  if (pid !== undefined) {
    process.kill(pid, 'SIGKILL');
    for (let tries = 0; tries < 100 && startTime(pid) !== undefined; tries++)
      await new Promise((done) => setTimeout(done, 100));
  }
  removeControlGroups();
  spawnSync('ip', ['link', 'delete', 'lab0'], { stdio: 'ignore' });
  if (existsSync(NODE)) rmSync(NODE, { recursive: true, force: true, maxRetries: 5 });
}
