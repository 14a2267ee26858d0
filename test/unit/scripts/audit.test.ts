import { describe, expect, it } from 'vitest';
import { callsOf, type KubernetesObject, list, writeCluster } from '../../fixtures/scripts/cluster';
import { HAS_JQ, runScript, SHELLS } from './run';

const DIGEST = `sha256:${'7b1c3a0f'.repeat(8)}`;
const KINDS = {
  Deployment: 'deployments.apps',
  StatefulSet: 'statefulsets.apps',
  DaemonSet: 'daemonsets.apps',
  ReplicaSet: 'replicasets.apps',
  ReplicationController: 'replicationcontrollers',
  Job: 'jobs.batch',
  CronJob: 'cronjobs.batch',
  Pod: 'pods',
} as const;
type Kind = keyof typeof KINDS;

interface Workload {
  readonly kind: Kind;
  readonly name: string;
  readonly images?: readonly string[];
  readonly policy?: string;
  readonly spec?: KubernetesObject;
  readonly owner?: readonly [Kind | string, string];
  readonly status?: KubernetesObject;
  readonly replicas?: number;
}

function objectOf({ kind, name, images = [], policy, spec, owner, status, replicas }: Workload): KubernetesObject {
  const containers = images.map((image, at) => ({ name: `c${at}`, image, ...(policy && { imagePullPolicy: policy }) }));
  const podSpec = { containers, ...spec };
  const template = { spec: podSpec };
  const specs: Partial<Record<Kind, KubernetesObject>> = {
    Pod: podSpec,
    CronJob: { jobTemplate: { spec: { template } } },
  };
  return {
    kind,
    metadata: {
      namespace: 'payments',
      name,
      ...(owner && { ownerReferences: [{ kind: owner[0], name: owner[1], controller: true }] }),
    },
    spec: { ...(specs[kind] ?? { template }), ...(replicas !== undefined && { replicas }) },
    ...(status && { status }),
  };
}

function clusterOf(workloads: readonly Workload[], further: Readonly<Record<string, KubernetesObject>> = {}): string {
  const kinds = Object.keys(KINDS) as Kind[];
  const lists = kinds.map((kind) => [KINDS[kind], list(workloads.filter((one) => one.kind === kind).map(objectOf))]);
  return writeCluster({ answers: { ...Object.fromEntries(lists), ...further } });
}

interface Finding {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly container: string;
  readonly role: string;
  readonly image: string;
  readonly text: string;
  readonly link: string | null;
}

function audit(cluster: string, ...args: readonly string[]): readonly Finding[] {
  return JSON.parse(runScript('image-audit', ['--json', ...args], { cluster }).output) as Finding[];
}

/** The codes of the findings about images, each of which is the only one of a Deployment. */
function codesOf(images: readonly string[], policy: string | undefined, ...args: readonly string[]) {
  const findings = audit(
    clusterOf(
      images.map((image, at) => ({
        kind: 'Deployment',
        name: `web-${at}`,
        images: [image],
        ...(policy && { policy }),
      })),
    ),
    ...args,
  );
  const codes = (at: number) =>
    findings.filter(({ name, code }) => name === `web-${at}` && code !== 'several-tags').map(({ code }) => code);
  return Object.fromEntries(images.map((image, at) => [image, codes(at).join(' ')]));
}

describe.skipIf(!HAS_JQ)('image-audit (skipped where jq is not installed)', () => {
  it('tells moving tags from fixed ones, and lets digests pass', () => {
    expect(
      codesOf(
        [
          'nginx',
          'nginx:latest',
          'nginx:stable',
          'nginx:1.29',
          `nginx@${DIGEST}`,
          `nginx:latest@${DIGEST}`,
          'localhost:5000/web',
          'localhost:5000/web:1',
          'NGINX',
          '',
        ],
        undefined,
      ),
    ).toEqual({
      nginx: 'no-tag',
      'nginx:latest': 'tag-latest',
      'nginx:stable': 'tag-moving',
      'nginx:1.29': '',
      [`nginx@${DIGEST}`]: '',
      [`nginx:latest@${DIGEST}`]: '',
      'localhost:5000/web': 'no-tag',
      'localhost:5000/web:1': '',
      NGINX: 'invalid-name',
      '': 'invalid-name',
    });
  });

  it.each([
    ['Always', 'tag-latest', 'policy-always', 'policy-always'],
    ['IfNotPresent', 'policy-stale tag-latest', '', ''],
    ['Never', 'tag-latest policy-never', 'policy-never', 'policy-never'],
  ])('compares the policy %s with the tag', (policy, latest, version, digest) => {
    expect(codesOf(['nginx:latest', 'nginx:1.29', `nginx@${DIGEST}`], policy)).toEqual({
      'nginx:latest': latest,
      'nginx:1.29': version,
      [`nginx@${DIGEST}`]: digest,
    });
  });

  it('lets pass only the registries and paths of --allow, at the border of a name', () => {
    const images = [
      'nginx:1',
      'docker.io/library/nginx:2',
      'docker.io/shop/web:1',
      'registry.example.com/shop/web:1',
      'registry.example.com/shopping/web:1',
      'registry.example.com.evil.org/shop/web:1',
    ];
    expect(
      codesOf(images, undefined, '--allow', 'index.docker.io/library', '--allow=registry.example.com/shop'),
    ).toEqual({
      'nginx:1': '',
      'docker.io/library/nginx:2': '',
      'docker.io/shop/web:1': 'not-allowed',
      'registry.example.com/shop/web:1': '',
      'registry.example.com/shopping/web:1': 'not-allowed',
      'registry.example.com.evil.org/shop/web:1': 'not-allowed',
    });
  });

  it('knows registries and paths that have ended', () => {
    expect(
      codesOf(
        [
          'k8s.gcr.io/pause:3.1',
          'registry.k8s.io/pause:3.10',
          'bitnami/redis:7',
          'bitnamisecure/redis:7',
          'xk8s.gcr.io/pause:3.1',
        ],
        undefined,
      ),
    ).toEqual({
      'k8s.gcr.io/pause:3.1': 'retired',
      'registry.k8s.io/pause:3.10': '',
      'bitnami/redis:7': 'retired',
      'bitnamisecure/redis:7': '',
      'xk8s.gcr.io/pause:3.1': '',
    });
  });

  describe('with --private', () => {
    const image = 'registry.example.com/web:1';
    const workloads: readonly Workload[] = [
      { kind: 'Deployment', name: 'without', images: [image] },
      { kind: 'Deployment', name: 'own', images: [image], spec: { imagePullSecrets: [{ name: 'regcred' }] } },
      { kind: 'Deployment', name: 'account', images: [image], spec: { serviceAccountName: 'web' } },
      { kind: 'Deployment', name: 'public', images: ['quay.io/web:1'] },
    ];
    const accounts = list([
      { metadata: { namespace: 'payments', name: 'web' }, imagePullSecrets: [{ name: 'regcred' }] },
      { metadata: { namespace: 'payments', name: 'default' } },
      { metadata: { namespace: 'other', name: 'default' }, imagePullSecrets: [{ name: 'regcred' }] },
    ]);

    it('reports workloads whose ServiceAccount has no pull Secret either', () => {
      const findings = audit(clusterOf(workloads, { serviceaccounts: accounts }), '--private', 'registry.example.com');
      expect(findings.map(({ code, name }) => [code, name])).toEqual([['no-secret', 'without']]);
    });

    it('checks nothing and ends with 3 where ServiceAccounts may not be read', () => {
      const { status, output, errors } = runScript('image-audit', ['--json', '--private', 'registry.example.com'], {
        cluster: clusterOf(workloads),
      });
      expect({ status, findings: JSON.parse(output) as unknown }).toEqual({ status: 3, findings: [] });
      expect(errors).toContain('pull Secrets are not checked');
    });
  });

  it('looks at every kind of workload, at init and debug containers and image volumes', () => {
    const kinds = Object.keys(KINDS) as Kind[];
    const everything = clusterOf([
      ...kinds.map((kind) => ({ kind, name: 'web', images: [`${kind.toLowerCase()}:latest`] })),
      {
        kind: 'Pod',
        name: 'all',
        spec: {
          initContainers: [{ name: 'init', image: 'init' }],
          ephemeralContainers: [{ name: 'debugger', image: 'debug' }],
          volumes: [
            { name: 'model', image: { reference: 'volume' } },
            { name: 'config', configMap: { name: 'x' } },
          ],
        },
      },
    ]);
    const findings = audit(everything);
    expect(findings.filter(({ code }) => code === 'tag-latest').map(({ kind }) => kind)).toEqual(kinds.toSorted());
    expect(findings.filter(({ code }) => code === 'no-tag').map(({ container, role }) => [container, role])).toEqual([
      ['debugger', 'debug'],
      ['init', 'init'],
      ['model', 'volume'],
    ]);
  });

  it('reports an image once, where it is written: not again for the objects that a controller made', () => {
    const findings = audit(
      clusterOf([
        { kind: 'Deployment', name: 'web', images: ['web:latest'] },
        { kind: 'ReplicaSet', name: 'web-1', images: ['web:latest'], owner: ['Deployment', 'web'] },
        { kind: 'Pod', name: 'web-1-a', images: ['web:latest'], owner: ['ReplicaSet', 'web-1'] },
        { kind: 'CronJob', name: 'nightly', images: ['web:latest'] },
        { kind: 'Job', name: 'nightly-1', images: ['web:latest'], owner: ['CronJob', 'nightly'] },
      ]),
    );
    expect(findings.map(({ kind, name }) => `${kind}/${name}`)).toEqual(['CronJob/nightly', 'Deployment/web']);
  });

  it('looks at the objects of controllers that it does not know', () => {
    const findings = audit(
      clusterOf([
        { kind: 'ReplicaSet', name: 'rolled-2', images: ['web:latest'], owner: ['Rollout', 'rolled'], replicas: 2 },
        { kind: 'ReplicaSet', name: 'rolled-1', images: ['web:edge'], owner: ['Rollout', 'rolled'], replicas: 0 },
        { kind: 'Pod', name: 'vm', images: ['vm:latest'], owner: ['VirtualMachineInstance', 'vm'] },
      ]),
    );
    expect(findings.map(({ kind, name }) => `${kind}/${name}`)).toEqual(['Pod/vm', 'ReplicaSet/rolled-2']);
  });

  it('finds sidecars that a webhook put into Pods, once for each workload, and debug containers of owned Pods', () => {
    const images = ['web:1', 'istio/proxyv2:latest'];
    const findings = audit(
      clusterOf([
        { kind: 'Deployment', name: 'web', images: ['web:1'] },
        { kind: 'ReplicaSet', name: 'web-1', images: ['web:1'], owner: ['Deployment', 'web'] },
        { kind: 'Pod', name: 'web-1-a', images, owner: ['ReplicaSet', 'web-1'] },
        {
          kind: 'Pod',
          name: 'web-1-b',
          images,
          owner: ['ReplicaSet', 'web-1'],
          spec: {
            containers: [{ name: 'c1', image: images[1] }],
            ephemeralContainers: [{ name: 'debugger', image: 'busybox' }],
          },
        },
      ]),
    );
    expect(findings.map(({ kind, name, container, role }) => [`${kind}/${name}`, container, role])).toEqual([
      ['Pod/web-1-b', 'debugger', 'debug'],
      ['Deployment/web', 'c1', 'injected'],
    ]);
  });

  it('leaves out Jobs and Pods that have ended', () => {
    const done = { conditions: [{ type: 'Complete', status: 'True' }] };
    const findings = audit(
      clusterOf([
        { kind: 'Job', name: 'done', images: ['web:latest'], status: done },
        { kind: 'Pod', name: 'gone', images: ['web:latest'], status: { phase: 'Succeeded' } },
        {
          kind: 'Job',
          name: 'runs',
          images: ['web:latest'],
          status: { conditions: [{ type: 'Complete', status: 'False' }] },
        },
        {
          kind: 'Deployment',
          name: 'web',
          images: ['web:latest'],
          status: { conditions: [{ type: 'Available', status: 'True' }] },
        },
      ]),
    );
    expect(findings.map(({ name }) => name)).toEqual(['web', 'runs']);
  });

  it('says which versions of one repository are in use, however the image is written', () => {
    const images = ['nginx:1.28', 'docker.io/library/nginx:1.29', `nginx@${DIGEST}`, 'quay.io/nginx:1'];
    const findings = audit(clusterOf([{ kind: 'Deployment', name: 'web', images }]));
    expect(findings.map(({ code, image }) => [code, image])).toEqual(
      images.slice(0, 3).map((image) => ['several-tags', image]),
    );
    expect(findings[0]?.text).toBe(`in use: 1.28, 1.29, @${DIGEST.slice(0, 19)}`);
  });

  const small = clusterOf([
    { kind: 'Deployment', name: 'web', images: ['web:latest'], policy: 'IfNotPresent' },
    { kind: 'DaemonSet', name: 'agent', images: ['registry.example.com/agent:1'], policy: 'Always' },
  ]);

  it.each(SHELLS)('prints the same table in %s', (shell) => {
    const { status, output, errors } = runScript(
      'image-audit',
      ['-n', 'payments', '--site=https://runbooks.example.com'],
      { cluster: small, shell },
    );
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatchInlineSnapshot(`
      "NAMESPACE  WORKLOAD         CONTAINER  IMAGE                         FINDINGS
      payments   DaemonSet/agent  c0         registry.example.com/agent:1  policy-always
      payments   Deployment/web   c0         web:latest                    policy-stale tag-latest

      policy-stale  warning, 1: a moving tag and a policy that does not look for a newer image
        https://runbooks.example.com/reference/image-pull-policy/#running-version
      tag-latest  warning, 1: tag latest: what runs depends on when it was pulled
        https://runbooks.example.com/reference/image-pull-policy/#choose
      policy-always  note, 1: a fixed version, and yet the registry is needed at every start
        https://runbooks.example.com/reference/image-pull-policy/#cost

      Images by registry: docker.io 1, registry.example.com 1.
      Findings: 3. Images of workloads looked at: 2.
      "
    `);
  });

  it('ends with 1 for findings only with --strict', () => {
    expect(runScript('image-audit', [], { cluster: small }).status).toBe(0);
    expect(runScript('image-audit', ['--strict'], { cluster: small }).status).toBe(1);
    expect(runScript('image-audit', ['--strict'], { cluster: clusterOf([]) }).status).toBe(0);
  });

  it('prints CSV that a spreadsheet reads as text', () => {
    const cluster = clusterOf([{ kind: 'Pod', name: 'web', images: ['=cmd|"x"!A1', 'web,1'] }]);
    const [titles, ...rows] = runScript('image-audit', ['--csv'], { cluster }).output.trim().split('\n');
    expect(titles).toBe(
      '"level","code","namespace","kind","name","container","role","image","policy","registry","repository","tag","digest","text","link"',
    );
    expect(rows.map((row) => row.split('","').length)).toEqual([15, 15]);
    expect(rows[0]).toContain(`"'=cmd|""x""!A1"`);
  });

  it('prints nothing that steers a terminal', () => {
    const { output } = runScript('image-audit', [], {
      cluster: clusterOf([{ kind: 'Pod', name: 'web', images: ['\u001b[31mred\u202e\r'] }]),
    });
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });

  it('names the kinds that it may not read, goes on with the others and ends with 3', () => {
    const error =
      'Error from server (Forbidden): deployments.apps is forbidden: User "dev" cannot list resource "deployments"';
    const cluster = writeCluster({
      answers: {
        ...Object.fromEntries(Object.values(KINDS).map((kind) => [kind, list([])])),
        pods: list([objectOf({ kind: 'Pod', name: 'web', images: ['web'] })]),
      },
      errors: { 'deployments.apps': error },
    });
    const { status, output, errors } = runScript('image-audit', ['--strict'], { cluster });
    expect({ status, errors }).toEqual({
      status: 3,
      errors: `image-audit: deployments.apps could not be read and are left out: ${error}\n`,
    });
    expect(output).toContain('no-tag');
  });

  it('ends with 3 and nothing else where nothing may be read', () => {
    const { status, output } = runScript('image-audit', [], { cluster: writeCluster({ answers: {} }) });
    expect({ status, output }).toEqual({ status: 3, output: '' });
  });

  it('only reads: every call is "kubectl get" with a time limit, and no Secret is asked for', () => {
    const cluster = clusterOf([], { serviceaccounts: list([]) });
    runScript('image-audit', ['-A', '--context', 'admin@prod', '--private', 'registry.example.com'], { cluster });
    const calls = callsOf(cluster);
    expect(calls.map(([verb, kind]) => `${verb} ${kind}`)).toEqual(
      [...Object.values(KINDS), 'serviceaccounts'].map((kind) => `get ${kind}`),
    );
    for (const call of calls)
      expect(call).toEqual(
        expect.arrayContaining(['--all-namespaces', '--context=admin@prod', '--request-timeout=30s']),
      );
  });
});
