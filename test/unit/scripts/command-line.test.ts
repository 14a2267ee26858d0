import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPTS, type ScriptName } from '../../../scripts/generate/download-scripts';
import { callsOf, list, pod, temporaryFolder, waiting, writeCluster } from '../../fixtures/scripts/cluster';
import { HAS_JQ, onlyPrograms, runScript, SHELLS } from './run';

const NEEDED = ['sh', 'cat', 'tr', 'cut', 'sed', 'grep', 'mktemp', 'rm', 'cp'];
const KINDS = ['pods', 'events', 'serviceaccounts', 'replicationcontrollers', 'jobs.batch', 'cronjobs.batch'];
const APPS = ['deployments.apps', 'statefulsets.apps', 'daemonsets.apps', 'replicasets.apps'];

/** A cluster that allows everything and holds nothing. */
function emptyCluster(): string {
  return writeCluster({ answers: Object.fromEntries([...KINDS, ...APPS].map((kind) => [kind, list([])])) });
}

/** Arguments that are refused, and a word of the reason. */
const REFUSED: readonly [ScriptName | 'both', readonly string[], string][] = [
  ['both', ['--unknown'], 'unknown option: --unknown'],
  ['both', ['-n'], '-n needs a value'],
  ['both', ['-n', ''], '-n needs a value'],
  ['both', ['--namespace='], '--namespace needs a value'],
  ['both', ['-n', 'a;b'], 'not the name of a namespace: a;b'],
  ['both', ['-n', '$(id)'], 'not the name of a namespace'],
  ['both', ['-n', '-A'], 'not the name of a namespace: -A'],
  ['both', ['-n', 'Payments'], 'not the name of a namespace'],
  ['both', ['-n', 'a'.repeat(64)], 'longer than 63'],
  ['both', ['-n', 'a\nb'], 'not the name of a namespace: a?b'],
  ['both', ['-n', '\u001b[31m'], 'not the name of a namespace: ?[31m'],
  ['both', ['--context', '-x'], 'not the name of a kubectl context'],
  ['both', ['--context', 'a b'], 'not the name of a kubectl context'],
  ['both', ['--site', 'runbooks.example.com'], 'starts with http:// or https://'],
  ['both', ['--site', 'javascript:alert(1)'], 'not the address of a site'],
  ['both', ['--site', 'https://x/?a=b'], 'not the address of a site'],
  ['both', ['--site', 'https://'], 'starts with http'],
  ['both', ['--color', 'blue'], '--color takes auto, always or never'],
  ['image-pull-diagnose', ['Web'], 'not the name of a Pod: Web'],
  ['image-pull-diagnose', [''], 'the name of the Pod is empty'],
  ['image-pull-diagnose', ['pod/'], 'not the name of a Pod'],
  ['image-pull-diagnose', ['../secrets/x'], 'not the name of a Pod'],
  ['image-pull-diagnose', ['web', 'api'], 'more than one Pod'],
  ['image-pull-diagnose', ['a'.repeat(254)], 'longer than 253'],
  ['image-audit', ['web'], 'unexpected argument: web'],
  ['image-audit', ['-A', '-n', 'payments'], 'not both'],
  ['image-audit', ['--allow', 'library'], 'named by its host'],
  ['image-audit', ['--allow', 'https://registry.example.com'], 'not a registry'],
  ['image-audit', ['--private', 'registry.example.com/'], 'not a registry'],
  ['image-audit', ['--private', 'a b.example.com'], 'not a registry'],
];

describe.each(SCRIPTS)('the command line of %s', (name) => {
  it.each(SHELLS)('prints its help in %s, with every option that it takes', (shell) => {
    const { status, output, errors } = runScript(name, ['--help'], { shell });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^Usage: /);
    const taken = [...readFileSync(`static/scripts/${name}.sh`, 'utf8').matchAll(/^ {6}(?:-\w \| )?(--[a-z-]+)\)/gm)];
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.map(([, option = '']) => option).filter((option) => !output.includes(option))).toEqual([]);
  });

  it('refuses wrong arguments with status 2, one line that says why, and no call of kubectl', () => {
    const empty = emptyCluster();
    for (const shell of SHELLS) {
      for (const [script, args, reason] of REFUSED.filter(([one]) => one === name || one === 'both')) {
        const { status, output, errors } = runScript(name, args, { cluster: empty, shell });
        expect({ script, args, status, output }).toEqual({ script, args, status: 2, output: '' });
        expect(errors).toContain(reason);
        expect(errors.split('\n')).toHaveLength(3);
      }
    }
    expect(callsOf(empty)).toEqual([]);
  });

  it('says which program is missing, with status 3', () => {
    const nothing = onlyPrograms(...NEEDED);
    expect(runScript(name, [], { path: nothing })).toEqual({
      status: 3,
      output: '',
      errors: `${name}: kubectl is not in the PATH: https://kubernetes.io/docs/tasks/tools/\n`,
    });
    const { status, errors } = runScript(name, [], { path: `${path.resolve('test/fixtures/scripts')}:${nothing}` });
    expect({ status, errors }).toEqual({
      status: 3,
      errors: `${name}: jq is not in the PATH: https://jqlang.org/download/\n`,
    });
  });

  it.skipIf(!HAS_JQ)('leaves nothing behind and needs no program beyond kubectl, jq and those of POSIX', () => {
    const temporary = temporaryFolder('left');
    const { status, errors } = runScript(name, [], {
      cluster: emptyCluster(),
      path: `${path.resolve('test/fixtures/scripts')}:${onlyPrograms(...NEEDED, 'jq')}`,
      environment: { TMPDIR: temporary },
    });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.skipIf(!HAS_JQ)(
  'a script whose reader stops after the first line, as head does (skipped where jq is not installed)',
  () => {
    const state = waiting('ErrImagePull', 'no such host '.repeat(60));
    const containers = [{ name: 'app', image: 'web', state }];
    const pods = Array.from({ length: 100 }, (_, at) => pod({ name: `web-${at}`, containers }));
    const cluster = writeCluster({ answers: { pods: list(pods), events: list([]), 'serviceaccounts.default': {} } });

    it.each(SHELLS.filter((shell) => shell !== 'busybox'))(
      'ends without a complaint and leaves nothing behind, in %s',
      (shell) => {
        const temporary = temporaryFolder('left');
        const { stdout, stderr } = spawnSync(
          'sh',
          ['-c', `${shell} static/scripts/image-pull-diagnose.sh | head -n 1`],
          {
            encoding: 'utf8',
            env: {
              PATH: `${path.resolve('test/fixtures/scripts')}:${process.env.PATH}`,
              FAKE_CLUSTER: cluster,
              TMPDIR: temporary,
            },
          },
        );
        expect({ stdout, stderr }).toEqual({ stdout: 'Pod payments/web-0\n', stderr: '' });
        expect(readdirSync(temporary)).toEqual([]);
      },
    );
  },
);

describe.skipIf(!HAS_JQ)('the colours of the scripts (skipped where jq is not installed)', () => {
  const state = waiting('ErrImagePull', 'x');
  const cluster = writeCluster({
    answers: {
      pods: list([pod({ name: 'web', containers: [{ name: 'app', image: 'web', state }] })]),
      events: list([]),
    },
  });

  it('are absent in a pipe, and with --color never', () => {
    expect(runScript('image-pull-diagnose', [], { cluster }).output).not.toContain('\u001b');
    expect(runScript('image-pull-diagnose', ['--color=never'], { cluster }).output).not.toContain('\u001b');
  });

  it('are there with --color always, and never in JSON', () => {
    expect(runScript('image-pull-diagnose', ['--color', 'always'], { cluster }).output).toContain(
      '\u001b[31mErrImagePull\u001b[0m',
    );
    expect(runScript('image-pull-diagnose', ['--color', 'always', '--json'], { cluster }).output).not.toContain(
      '\u001b',
    );
  });
});
