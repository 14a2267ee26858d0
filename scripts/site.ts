import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listen, siteServer } from '../src/server/server';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      host: { type: 'string', default: 'localhost' },
      'no-build': { type: 'boolean' },
    },
  });
  const root = path.join(__dirname, '..');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`Unexpected port "${values.port}", expected a number from 1 to 65535.`);
    process.exit(2);
  }

  if (!values['no-build']) {
    const build = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (build.status !== 0) process.exit(build.status ?? 1);
  }

  const taken = await listen(siteServer(path.join(root, 'build')), port, values.host);
  if (taken !== port)
    console.log(
      `Port ${port} is taken by another program, so the site uses ${taken}. Choose with: npm run site -- --port 8080`,
    );
  console.log(
    `\nEnglish  http://${values.host}:${taken}/\n中文     http://${values.host}:${taken}/zh-Hans/\n\nStop with Ctrl-C.`,
  );
}

void main();
