import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runSteps, type Step } from './steps';

const ROOT = path.join(__dirname, '..');

/**
 * The quick check while one works: types, lint, the unit tests that the change against the last commit touches, and
 * the validator over changed pages. Everything else is left to `npm test`.
 */
async function main(): Promise<void> {
  const changed = changedFiles();
  const pages = changed.filter((file) => /^(?:docs|i18n)\/.*\.md$/.test(file));
  const steps: Step[] = [
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'lint and format', command: ['npx', 'biome', 'check', '.'] },
  ];
  if (changed.some((file) => /\.(?:tsx?|mts|json)$/.test(file))) {
    steps.push({
      name: 'unit tests of the change',
      command: ['npx', 'vitest', 'run', '--project', 'unit', '--changed', '--passWithNoTests'],
    });
  }
  if (pages.length > 0) {
    steps.push(
      {
        name: 'changed pages: front matter, sections, links, languages',
        command: ['npm', 'run', '--silent', 'coverage'],
      },
      { name: 'changed pages: code', command: ['npm', 'run', '--silent', 'validate', '--', ...pages] },
      { name: 'changed pages: Markdown', command: ['npx', 'markdownlint-cli2', ...pages] },
    );
  }
  const outcomes = await runSteps(steps, { root: ROOT, sideBySide: 2 });
  console.log('');
  for (const { name, outcome, seconds } of outcomes)
    console.log(`${outcome.padEnd(8)} ${name} (${seconds.toFixed(1)} s)`);
  process.exitCode = outcomes.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
}

/** Files that differ from the last commit and still exist, new ones too, from the project's root. */
function changedFiles(): string[] {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const diff = git('diff', '--name-only', '--diff-filter=d', 'HEAD');
  if (diff.status !== 0) {
    console.error('Unexpected: git does not answer here, so nobody knows what changed. Run: npm test');
    process.exit(2);
  }
  const untracked = git('ls-files', '--others', '--exclude-standard');
  return [...new Set(`${diff.stdout}\n${untracked.stdout}`.split('\n').filter(Boolean))];
}

void main();
