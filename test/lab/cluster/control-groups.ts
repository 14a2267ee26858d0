import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = '/sys/fs/cgroup';

/** The control group of the lab in every hierarchy of the machine. */
export const CONTROL_GROUP = 'kubernetes-runbooks-lab';

/** Makes the lab's group in every hierarchy, with all processors and all memory. */
export function makeControlGroups(): void {
  for (const hierarchy of hierarchies()) {
    const folder = path.join(ROOT, hierarchy, CONTROL_GROUP);
    mkdirSync(folder, { recursive: true });
    for (const file of ['cpuset.cpus', 'cpuset.mems']) {
      const own = path.join(folder, file);
      if (existsSync(own)) writeFileSync(own, readFileSync(path.join(ROOT, hierarchy, file)));
    }
  }
}

/** Removes the groups, whose processes have ended. */
export function removeControlGroups(): void {
  for (const hierarchy of hierarchies()) {
    const folder = path.join(ROOT, hierarchy, CONTROL_GROUP);
    if (existsSync(folder)) {
      spawnSync('find', [folder, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';'], { stdio: 'ignore' });
    }
  }
}

/** The hierarchies by the names of their folders. A name that is a link, as `cpu,cpuacct`, is another name of one. */
function hierarchies(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(ROOT, entry.name, 'cgroup.procs')))
    .map(({ name }) => name);
}
