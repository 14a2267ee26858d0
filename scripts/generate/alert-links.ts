import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TEMPLATE_CASES } from '../../test/fixtures/alert-links/cases';

const ROOT = path.join(import.meta.dirname ?? __dirname, '../..');
const PROGRAM = path.join(ROOT, 'scripts/generate/alertmanager');
const TEMPLATES = ['static/alert-links/runbooks.tmpl', 'static/alert-links/email.tmpl'];

/** What the templates gave, as Alertmanager's own engine rendered them. */
export const RENDERED_FILE = 'test/fixtures/alert-links/rendered.json';

/** The rendered cases, and what they were made from: where that has changed since, they say nothing any more. */
export interface Rendered {
  readonly alertmanager: string;
  readonly made_from: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** A hash over the templates and the cases. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of TEMPLATES) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.update(JSON.stringify(TEMPLATE_CASES)).digest('hex');
}

/**
 * Renders all cases with Alertmanager's own engine, which Go builds.
 *
 * @param offline whether only modules that this machine has already may be used
 * @returns the texts in the order of the cases, or why there are none
 */
export function render({ offline }: { readonly offline: boolean }): { texts: string[] } | { reason: string } {
  const { status, stdout, stderr, error } = spawnSync('go', ['run', '.'], {
    cwd: PROGRAM,
    encoding: 'utf8',
    env: { ...process.env, ...(offline && { GOPROXY: 'off', GOFLAGS: '-mod=mod' }), GOTOOLCHAIN: 'local' },
    input: JSON.stringify({ templates: TEMPLATES.map((file) => path.join(ROOT, file)), cases: TEMPLATE_CASES }),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) return { reason: 'Go is not installed' };
  if (status !== 0) return { reason: stderr.trim() };
  return { texts: JSON.parse(stdout) as string[] };
}

function main(): number {
  const result = render({ offline: false });
  if ('reason' in result) {
    console.error(`Unexpected: the templates cannot be rendered, ${result.reason}`);
    return 1;
  }
  const version = /prometheus\/alertmanager (v\S+)/.exec(readFileSync(path.join(PROGRAM, 'go.mod'), 'utf8'))?.[1] ?? '';
  const texts = Object.fromEntries(TEMPLATE_CASES.map(({ name }, index) => [name, result.texts[index] ?? '']));
  const rendered: Rendered = { alertmanager: version, made_from: fingerprint(), texts };
  writeFileSync(path.join(ROOT, RENDERED_FILE), `${JSON.stringify(rendered, null, 1)}\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
