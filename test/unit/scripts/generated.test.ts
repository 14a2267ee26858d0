import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pageFiles,
  pageWithChecksum,
  SCRIPTS,
  scriptFile,
  scriptWithTables,
} from '../../../scripts/generate/download-scripts';
import { siteAddress } from '../../../src/content/site-address';
import { loadSite } from '../../../src/plugins/content/site';
import { shellcheckVersion } from '../../../src/validator/shellcheck/run';

const REGENERATE = 'npx tsx scripts/generate/download-scripts.ts';
const site = loadSite(path.resolve('.'));

describe.each(SCRIPTS)('the script %s', (name) => {
  const script = readFileSync(scriptFile(name), 'utf8');

  it(`holds the messages, addresses and titles that the runbooks have today: regenerate it with ${REGENERATE}`, () => {
    expect(script).toBe(scriptWithTables(script, site.list));
  });

  it.each(pageFiles(name))(`has the checksum that %s states: regenerate it with ${REGENERATE}`, (file) => {
    expect(existsSync(file)).toBe(true);
    const page = readFileSync(file, 'utf8');
    expect(page).toBe(pageWithChecksum(page, name, script));
  });

  it('has by default the address that the site has where none is set', () => {
    const { origin: address } = siteAddress(undefined);
    expect(script).toContain(`site=\${RUNBOOK_SITE:-${address}}`);
    expect(script).toContain(`$RUNBOOK_SITE, else ${address}\n`);
  });

  it('is a script for sh, in ASCII but for the ellipsis, with lines that end in line feeds', () => {
    expect(script).toMatch(/^#!\/bin\/sh\n/);
    expect(script).not.toMatch(/\r|\t(?=\S.*\{$)/);
    expect(script.replaceAll('…', '').match(/[^\n\t\x20-\x7e]/g)).toBeNull();
    expect(statSync(scriptFile(name)).size).toBeLessThan(80_000);
  });

  it('says in a comment before each function what it does', () => {
    const lines = script.split('\n');
    const bare = lines.filter((line, at) => /^[a-z_]+\(\) \{$/.test(line) && !lines[at - 1]?.startsWith('# '));
    expect(bare).toEqual([]);
  });

  it('asks the cluster in one place only, and only with get', () => {
    const calls = script.split('\n').filter((line) => /^\s*kubectl\b/.test(line));
    expect(calls).toEqual(['  kubectl "$@"']);
    expect(script).toContain('set -- get "$@" --request-timeout=30s -o json');
  });
});

describe('both scripts', () => {
  it('share word for word what they have in common', () => {
    const shared = SCRIPTS.map((name) => {
      const [, text] =
        /# --- shared with [a-z-]+\.sh: begin ---\n([\s\S]*?)# --- shared with/.exec(
          readFileSync(scriptFile(name), 'utf8'),
        ) ?? [];
      return text;
    });
    expect(shared[0]).toMatch(/def reference:/);
    expect(shared[0]).toBe(shared[1]);
  });
});

describe.skipIf(shellcheckVersion() === undefined)('ShellCheck (skipped where it is not installed)', () => {
  const offered = readdirSync('static/scripts').filter((file) => file.endsWith('.sh'));
  const files = [...offered.map((file) => `static/scripts/${file}`), 'test/fixtures/scripts/kubectl'];

  it.each(files)('finds nothing in %s, and nothing there silences it', (file) => {
    const { status, stdout } = spawnSync('shellcheck', ['--severity=style', file], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).not.toMatch(/shellcheck\s+disable/i);
  });
});

describe('the generator', () => {
  const [page] = site.list;

  it('refuses a script that names a section which no page has', () => {
    const script = readFileSync(scriptFile('image-audit'), 'utf8').replace(
      '"image-pull-policy#choose"',
      '"image-pull-policy#gone"',
    );
    expect(() => scriptWithTables(script, site.list)).toThrow('No page has the section `image-pull-policy#gone`.');
  });

  it('refuses a page without a checksum', () => {
    expect(() => pageWithChecksum(page?.texts.en.body ?? '', 'image-audit', '')).toThrow('Expected the checksum');
  });
});
