import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENTER, KUBECONFIG } from './cluster/places';
import { start, unable } from './cluster/start';
import { nodePid, stop } from './cluster/stop';
import { KUBERNETES } from './cluster/versions';
import { runAll } from './run/all';
import { readScenarios } from './scenarios';
import { writeTrials } from './trials';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `Usage: npm run lab -- [--kubernetes ${Object.keys(KUBERNETES).join('|')}] [--up | --down | --summary | page…]

Tries pages on a real cluster of one node, in namespaces of this machine. Linux, root and Go are needed.

  --up      builds what is missing, starts a cluster and leaves it running
  --down    stops it, also after a crash
  --summary writes what the records say for the site, without a cluster
  page…     keys of pages, or ids of scenarios; without any, all scenarios

A cluster that is up is used and left running; otherwise one is started and stopped.
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      up: { type: 'boolean', default: false },
      down: { type: 'boolean', default: false },
      summary: { type: 'boolean', default: false },
      kubernetes: { type: 'string', default: Object.keys(KUBERNETES)[0] ?? '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.summary) {
    writeTrials(ROOT);
    return 0;
  }
  const reason = unable();
  if (reason !== undefined) {
    process.stderr.write(`${reason}\n`);
    return 2;
  }
  if (values.down) {
    await stop();
    return 0;
  }
  if (values.up) {
    const begin = Date.now();
    await start(values.kubernetes);
    process.stdout.write(`The cluster is up after ${Math.round((Date.now() - begin) / 1000)} s.

  export KUBECONFIG=${KUBECONFIG}
  ${ENTER}                 a shell on the node: kubectl, crictl, systemctl, journalctl
  ${ENTER} crictl ps       one command there
  npm run lab -- --down
`);
    return 0;
  }
  const all = await readScenarios();
  const unknown = positionals.filter((key) => !all.some(({ id, page }) => id === key || page === key));
  if (unknown.length > 0) {
    process.stderr.write(`No scenario has the page or id ${unknown.join(', ')}.\n`);
    return 2;
  }
  const wanted = all.filter(
    ({ id, page }) => positionals.length === 0 || positionals.includes(id) || positionals.includes(page),
  );
  const isUp = nodePid() !== undefined;
  if (!isUp) await start(values.kubernetes);
  try {
    const { text, failed } = await runAll(ROOT, wanted);
    process.stdout.write(text);
    return failed ? 1 : 0;
  } finally {
    if (!isUp) await stop();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
