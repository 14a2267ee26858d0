import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildFacts } from '../src/server/build-facts';
import { listen } from '../src/server/listen';
import { siteServer } from '../src/server/server';

const USAGE = 'Usage: npm run site [-- --port 8080] [--host 0.0.0.0] [--no-build]';

/** Reads the options; a wrong one is named with the usage, and ends the program with 2. */
function readOptions(): { port: number; host: string; build: boolean } {
  let values: { port: string; host: string; 'no-build'?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        port: { type: 'string', default: '3000' },
        host: { type: 'string', default: 'localhost' },
        'no-build': { type: 'boolean' },
      },
    }));
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refuse(`Unexpected port "${values.port}", expected a number from 1 to 65535.`);
  }
  return { port, host: values.host, build: !values['no-build'] };
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

async function main(): Promise<void> {
  const options = readOptions();
  const root = path.join(__dirname, '..');
  const folder = path.join(root, 'build');

  if (options.build) {
    const build = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (build.status !== 0) process.exit(build.status ?? 1);
  }
  const facts = readBuildFacts(folder);
  if (!facts) {
    refuse('There is no built site in build/. Leave out --no-build, or run: npm run build');
  }

  const { host, port } = options;
  const taken = await listen(siteServer(folder), port, host);
  if (taken !== port)
    console.log(
      `Port ${port} is taken by another program, so the site uses ${taken}. Choose with: npm run site -- --port 8080`,
    );
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${taken}${facts.basePath}`;
  console.log(`\nEnglish  ${address}\n中文     ${address}zh-Hans/\n\nStop with Ctrl-C.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
