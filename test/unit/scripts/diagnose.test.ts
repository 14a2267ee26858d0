import { describe, expect, it } from 'vitest';
import { PARAMETER_NAMES, parameter } from '../../../src/commands';
import { linkValues } from '../../../src/commands/link';
import { callsOf, event, list, pod, waiting, writeCluster } from '../../fixtures/scripts/cluster';
import { DENIED } from '../../fixtures/scripts/messages';
import { HAS_JQ, runScript, SHELLS } from './run';

const IMAGE = 'registry.example.com:5000/shop/web:1.8';
const account = { 'serviceaccounts.default': { kind: 'ServiceAccount' } };
const TIMEOUT = 'failed to do request: Head "https://x": dial tcp 10.0.0.1:443: i/o timeout';

interface Report {
  readonly findings: readonly {
    readonly container: string;
    readonly role: string;
    readonly section: string;
    readonly link: string;
    readonly image: string;
    readonly volume: boolean;
  }[];
  readonly others: readonly { readonly container: string; readonly remark: string }[];
}

function report(cluster: string, ...args: readonly string[]): readonly Report[] {
  return JSON.parse(runScript('image-pull-diagnose', ['--json', ...args], { cluster }).output) as Report[];
}

describe.skipIf(!HAS_JQ)('image-pull-diagnose (skipped where jq is not installed)', () => {
  const everywhere = writeCluster({
    answers: {
      'pods.web': pod({
        name: 'web',
        initContainers: [{ name: 'migrate', image: 'nginx', state: waiting('ErrImagePull', TIMEOUT) }],
        containers: [
          { name: 'app', image: IMAGE, policy: 'Always', state: waiting('ImagePullBackOff', DENIED) },
          { name: 'proxy', image: 'quay.io/proxy:1', state: { running: { startedAt: '2026-11-21T06:00:00Z' } } },
          {
            name: 'crashing',
            image: 'quay.io/x:1',
            state: waiting('CrashLoopBackOff', 'back-off 5m0s restarting failed container'),
          },
        ],
        ephemeralContainers: [
          { name: 'debugger-x', image: 'busybox', state: waiting('ErrImagePull', 'toomanyrequests: Rate exceeded') },
        ],
      }),
      events: list([]),
      ...account,
    },
  });

  it.each(SHELLS)('prints the same for a person, in %s', (shell) => {
    const { status, output, errors } = runScript(
      'image-pull-diagnose',
      ['-n', 'payments', '--site', 'https://runbooks.example.com/', 'web'],
      { cluster: everywhere, shell },
    );
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toMatchInlineSnapshot(`
      "Pod payments/web
        node worker-3, ServiceAccount default

        container migrate (init)
          image     nginx
                    registry docker.io, repository library/nginx, no tag, so latest
          policy    IfNotPresent
          state     ErrImagePull
          evidence  failed to do request: Head "https://x": dial tcp 10.0.0.1:443: i/o timeout (status)
          secrets   the Pod names none
          verdict   Registry unreachable or timing out: Egress is blocked
                    https://runbooks.example.com/runbooks/registry-timeout/?namespace=payments&pod=web&container=migrate&image=nginx&node=worker-3#cause-egress-blocked

        container app
          image     registry.example.com:5000/shop/web:1.8
                    registry registry.example.com:5000, repository shop/web, tag 1.8
          policy    Always
          state     ImagePullBackOff
          evidence  failed to pull and unpack image "registry.example.com/shop/web:1.8": failed to resolve image: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (status)
          secrets   the Pod names none
          verdict   Registry says 401/403/denied: The Pod has no credentials
                    https://runbooks.example.com/runbooks/registry-unauthorized/?namespace=payments&pod=web&container=app&image=registry.example.com%3A5000%2Fshop%2Fweb%3A1.8&node=worker-3#cause-no-secret

        container debugger-x (debug)
          image     busybox
                    registry docker.io, repository library/busybox, no tag, so latest
          policy    IfNotPresent
          state     ErrImagePull
          evidence  toomanyrequests: Rate exceeded (status)
          secrets   the Pod names none
          verdict   429 Too Many Requests (Docker Hub and others): Other registries
                    https://runbooks.example.com/runbooks/registry-rate-limit/?namespace=payments&pod=web&container=debugger-x&image=busybox&node=worker-3#cause-other-registry

        container proxy: running: the image is there
        container crashing: waits for something else: CrashLoopBackOff

      Containers without image: 3, in Pods: 1 of 1.
        1  429 Too Many Requests (Docker Hub and others): Other registries
        1  Registry unreachable or timing out: Egress is blocked
        1  Registry says 401/403/denied: The Pod has no credentials
      "
    `);
  });

  it('looks at init and debug containers too', () => {
    const [{ findings, others } = { findings: [], others: [] }] = report(everywhere, 'web');
    expect(findings.map(({ container, role }) => [container, role])).toEqual([
      ['migrate', 'init'],
      ['app', ''],
      ['debugger-x', 'debug'],
    ]);
    expect(others.map(({ container, remark }) => [container, remark])).toEqual([
      ['proxy', 'running: the image is there'],
      ['crashing', 'waits for something else: CrashLoopBackOff'],
    ]);
  });

  it('writes links whose values the site accepts', () => {
    for (const { link } of report(everywhere, 'web')[0]?.findings ?? []) {
      const pairs = [...new URL(link).searchParams].map(([name, value]) => ({ name, value }));
      const { accepted, refused, ignored } = linkValues(pairs);
      expect({ refused, ignored }).toEqual({ refused: [], ignored: [] });
      expect(accepted.map((one) => one.parameter)).toEqual(['NAMESPACE', 'POD', 'CONTAINER', 'IMAGE', 'NODE']);
      expect(
        PARAMETER_NAMES.filter((name) =>
          accepted.some((one) => one.parameter === name && !parameter(name).names.includes(one.label)),
        ),
      ).toEqual([]);
    }
  });

  it('leaves a value out of the link that the site would refuse', () => {
    const image = `HTTPS://x/${'$(id)'}`;
    const cluster = writeCluster({
      answers: {
        pods: list([pod({ name: 'web', containers: [{ name: 'app', image, state: waiting('InvalidImageName') }] })]),
        events: list([]),
        ...account,
      },
    });
    expect(report(cluster)[0]?.findings[0]?.link).toMatch(
      /\?namespace=payments&pod=web&container=app&node=worker-3#triage$/,
    );
  });

  it('finds the image volume that the message is about', () => {
    const volumes = [{ name: 'model', image: { reference: 'quay.io/models/small:1' } }];
    const state = waiting(
      'ErrImagePull',
      'failed to pull and unpack image "quay.io/models/small:1": failed to resolve image: quay.io/models/small:1: not found',
    );
    const cluster = writeCluster({
      answers: {
        'pods.web': pod({ name: 'web', containers: [{ name: 'app', image: IMAGE, state }], spec: { volumes } }),
        events: list([]),
        ...account,
      },
    });
    expect(report(cluster, 'web')[0]?.findings[0]).toMatchObject({
      image: 'quay.io/models/small:1',
      volume: true,
      section: 'image-not-found#triage',
    });
  });

  it('recognises that the pause image fails, which the status does not say', () => {
    const message =
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.10": failed to pull image "registry.k8s.io/pause:3.10": x';
    const creating = (name: string) =>
      pod({ name, containers: [{ name: 'app', image: IMAGE, state: waiting('ContainerCreating') }] });
    const cluster = writeCluster({
      answers: {
        pods: list([creating('web'), creating('slow')]),
        events: list([
          event('web', 'FailedCreatePodSandBox', message),
          event('slow', 'FailedCreatePodSandBox', 'Failed to create pod sandbox: plugin type="calico" failed'),
        ]),
        ...account,
      },
    });
    const reports = report(cluster);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.findings.map(({ role, section, link }) => [role, section, link.includes('container=')])).toEqual(
      [['sandbox', 'sandbox-image#triage', false]],
    );
  });

  it('says of a container that is still being pulled since when, and where to read on', () => {
    const cluster = writeCluster({
      answers: {
        'pods.web': pod({
          name: 'web',
          containers: [{ name: 'app', image: IMAGE, state: waiting('ContainerCreating') }],
        }),
        events: list([event('web', 'Pulling', `Pulling image "${IMAGE}"`, 'spec.containers{app}')]),
      },
    });
    const { status, output } = runScript('image-pull-diagnose', ['web'], { cluster });
    expect(status).toBe(0);
    expect(output).toContain(
      'container app: pulling since 2026-11-21T06:00:00Z; if that is long: Image pull is slow, http://localhost:3000/runbooks/slow-image-pull/?',
    );
  });

  it('adds for a retired registry where its successor is described', () => {
    const containers = [{ name: 'app', image: 'k8s.gcr.io/pause:3.1', state: waiting('ErrImagePull', TIMEOUT) }];
    const cluster = writeCluster({
      answers: { 'pods.web': pod({ name: 'web', containers }), events: list([]), ...account },
    });
    const { output } = runScript('image-pull-diagnose', ['web'], { cluster });
    expect(output).toMatch(
      /see also .*k8s\.gcr\.io is retired\n +http:\/\/localhost:3000\/reference\/k8s-registry\/\?.*#retired\n/,
    );
  });

  it('takes no other sentence of the kubelet for an image that is missing', () => {
    const state = waiting('RuntimeClass "gvisor" not found', 'RuntimeClass "gvisor" not found');
    const containers = [{ name: 'app', image: IMAGE, state }];
    const cluster = writeCluster({ answers: { pods: list([pod({ name: 'web', containers })]), events: list([]) } });
    expect(report(cluster)).toEqual([]);
  });

  it('says that a Pod has no node yet', () => {
    const cluster = writeCluster({
      answers: {
        'pods.web': pod({ name: 'web', containers: [{ name: 'app', image: IMAGE }], spec: { nodeName: undefined } }),
        events: list([]),
      },
    });
    expect(runScript('image-pull-diagnose', ['web'], { cluster }).output).toContain(
      'container app: the Pod has no node yet, so nothing was pulled',
    );
  });

  it.each([
    ['no Pod', [], 'There is no Pod in this namespace.'],
    [
      'only Pods that run',
      [pod({ name: 'web', containers: [{ name: 'app', image: IMAGE, state: { running: {} } }] })],
      'No container waits for its image. Pods looked at: 1.',
    ],
  ])('ends with 0 where a namespace has %s', (_, pods, said) => {
    const cluster = writeCluster({ answers: { pods: list(pods), events: list([]) } });
    expect(runScript('image-pull-diagnose', [], { cluster })).toEqual({ status: 0, output: `${said}\n`, errors: '' });
  });

  it.each([
    ['the Pod does not exist', 'Error from server (NotFound): pods "web" not found'],
    [
      'Pods may not be read',
      'Error from server (Forbidden): pods "web" is forbidden: User "dev" cannot get resource "pods"',
    ],
    ['the API server does not answer', 'Unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout'],
  ])('ends with 3 and the words of kubectl where %s', (_, error) => {
    const cluster = writeCluster({ answers: {}, errors: { 'pods.web': error } });
    expect(runScript('image-pull-diagnose', ['web'], { cluster })).toEqual({
      status: 3,
      output: '',
      errors: `image-pull-diagnose: the Pods could not be read: ${error}\n`,
    });
  });

  it('ends with 3 where kubectl prints something else than JSON', () => {
    const cluster = writeCluster({ answers: { pods: 'Hello' } });
    expect(runScript('image-pull-diagnose', [], { cluster }).status).toBe(3);
  });

  it('goes on without events and ServiceAccounts, and says so', () => {
    const state = waiting('ErrImagePull', DENIED);
    const cluster = writeCluster({
      answers: { pods: list([pod({ name: 'web', containers: [{ name: 'app', image: IMAGE, state }] })]) },
      errors: {
        events: 'Error from server (Forbidden): events is forbidden',
        'serviceaccounts.default': 'Error from server (Forbidden): serviceaccounts "default" is forbidden',
      },
    });
    const { status, output, errors } = runScript('image-pull-diagnose', [], { cluster });
    expect(status).toBe(1);
    expect(errors).toContain('the events could not be read, going on without them');
    expect(output).toContain('ServiceAccount default, which you may not read');
  });

  it('prints nothing that steers a terminal, whatever stands in names and messages', () => {
    const evil = '\u001b[31mred\u001b]0;title\u0007\r\u202eevil\u200b';
    const state = waiting('ErrImagePull', `toomanyrequests: Rate exceeded ${evil}`);
    const cluster = writeCluster({
      answers: {
        pods: list([pod({ name: 'web', containers: [{ name: 'app', image: `x${evil}`, state }], secrets: [evil] })]),
        events: list([]),
        ...account,
      },
    });
    const { output } = runScript('image-pull-diagnose', [], { cluster });
    expect(output).toContain('Rate exceeded');
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });

  it('only reads: every call is "kubectl get" with a time limit, for the named context and namespace', () => {
    const cluster = everywhere;
    runScript('image-pull-diagnose', ['--context', 'admin@prod', '--namespace=payments', 'pod/web'], { cluster });
    const calls = callsOf(cluster).filter((call) => call.includes('--context=admin@prod'));
    expect(calls.map((call) => call.slice(0, 2).join(' '))).toEqual(['get pods', 'get events', 'get serviceaccounts']);
    for (const call of calls)
      expect(call).toEqual(expect.arrayContaining(['--namespace=payments', '--request-timeout=30s', '-o', 'json']));
  });
});
