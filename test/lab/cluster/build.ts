import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, programs } from './places';
import type { Component } from './versions';

const STAGING_LINE = /^\s*(k8s\.io\/[\w.-]+) => \.\/staging\//gm;

/** Builds the programs of a component into the cache unless they are there. Minutes for Kubernetes, the first time. */
export function build(component: Component): void {
  const target = programs(component);
  const missing = component.packages.filter((name) => !existsSync(path.join(target, programName(name))));
  if (missing.length === 0) return;
  const folder = path.join(CACHE, 'src', `${component.name}-${component.version.slice(1)}`);
  mkdirSync(folder, { recursive: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(folder, 'go.mod'), moduleFile(component, folder));
  process.stderr.write(`building ${component.name} ${component.version}\n`);
  const stamps = (component.stamps ?? []).map((stamp) => `-X ${stamp.replace('%v', component.version.slice(1))}`);
  go(folder, ['build', '-ldflags', ['-s', '-w', ...stamps].join(' '), '-o', `${target}/`, ...missing]);
}

/** Whether all programs of a component are in the cache. */
export function isBuilt(component: Component): boolean {
  return component.packages.every((name) => existsSync(path.join(programs(component), programName(name))));
}

/** Go names a program by the last part of its package that is not a major version. */
export function programName(name: string): string {
  const parts = name.split('/').filter((part) => !/^v\d+$/.test(part));
  return parts.at(-1) ?? name;
}

function moduleFile({ module, version, staging }: Component, folder: string): string {
  const head = `module lab\n\ngo 1.26.0\n\nrequire ${module} ${version}\n`;
  if (!staging) return head;
  writeFileSync(path.join(folder, 'go.mod'), head);
  const downloaded: { readonly GoMod: string } = JSON.parse(
    go(folder, ['mod', 'download', '-json', `${module}@${version}`]),
  );
  const lines = readFileSync(downloaded.GoMod, 'utf8').matchAll(STAGING_LINE);
  const beside = `v0${version.slice(2)}`;
  return head + [...lines].map(([, name]) => `replace ${name} => ${name} ${beside}\n`).join('');
}

function go(folder: string, args: readonly string[]): string {
  const env = { ...process.env, GOFLAGS: '-mod=mod -buildvcs=false', CGO_ENABLED: '0', GOWORK: 'off' };
  const run = spawnSync('go', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (run.error !== undefined) throw new Error(`go cannot be run: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`go ${args[0]} failed in ${folder}.`);
  return run.stdout;
}
