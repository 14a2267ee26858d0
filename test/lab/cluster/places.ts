import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that the lab builds and writes, outside the repository. */
export const CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'kubernetes-runbooks-lab');

/** The files of the running node. They are thrown away at each start. */
export const NODE = path.join(CACHE, 'node');

/** Enters the running node; `lab COMMAND…` runs a command there. */
export const ENTER = path.join(CACHE, 'lab');

/** The kubeconfig for the machine outside of the node. */
export const KUBECONFIG = path.join(CACHE, 'kubeconfig');

export const LAB = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the programs of a component. */
export function programs({ name, version }: { readonly name: string; readonly version: string }): string {
  return path.join(CACHE, 'bin', `${name}-${version.slice(1)}`);
}

/** The addresses of the lab. Host and node share a pair of virtual interfaces and nothing else; nothing leaves the machine. */
export const ADDRESSES = {
  host: '10.99.255.1',
  node: '10.99.255.2',
  pods: '10.244.0.0/24',
  services: '10.96.0.0/16',
  dns: '10.96.0.10',
  apiService: '10.96.0.1',
} as const;

export const NODE_NAME = 'worker-1';
