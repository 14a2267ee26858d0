import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { finishSite } from './finish';

/** Builds the site with the options of `docusaurus build`, and finishes it: see `scripts/finish`. */
async function main(): Promise<void> {
  const root = path.join(__dirname, '..');
  const args = process.argv.slice(2);
  const build = spawnSync(
    process.execPath,
    [require.resolve('@docusaurus/core/bin/docusaurus.mjs'), 'build', ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (build.status !== 0) process.exit(build.status ?? 1);
  const given = args.indexOf('--out-dir');
  await finishSite(path.resolve(root, (given < 0 ? undefined : args[given + 1]) ?? 'build'));
}

void main();
