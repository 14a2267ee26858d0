import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from './places';

const STATIC = '/bin/busybox';

/**
 * The busybox for images. Debian's static one cannot load the resolver of the C library, so the dynamic one is fetched where apt can
 * be reached; its libraries go into the image too.
 */
export function busyboxProgram(): string {
  const folder = path.join(CACHE, 'busybox');
  const program = path.join(folder, 'bin', 'busybox');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const fetched = spawnSync('apt-get', ['download', 'busybox'], { cwd: folder, stdio: 'ignore' });
  if (fetched.status !== 0) return STATIC;
  execFileSync('bash', ['-c', 'dpkg-deb -x busybox_*.deb .'], { cwd: folder });
  return existsSync(program) ? program : STATIC;
}

/** The libraries of a program of the machine, with the loader. None for a static program. */
export function librariesOf(program: string): string[] {
  const { status, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  if (status !== 0) return [];
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x/g)].flatMap(([, file]) => file ?? []);
}

/** In place of the applet, which crashes on `-T` in Debian's build: the time is kept from outside. */
export const WGET = `#!/bin/sh
for word; do
  shift
  case "$word" in
    -T) skip=1 ;;
    *) if [ "$skip" = 1 ]; then seconds=$word; skip=; else set -- "$@" "$word"; fi ;;
  esac
done
if [ -n "$seconds" ]; then exec timeout "$seconds" busybox wget "$@"; fi
exec busybox wget "$@"
`;
