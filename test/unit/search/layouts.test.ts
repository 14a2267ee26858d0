import { describe, expect, it } from 'vitest';
import { buildIndex, diagnose, openIndex } from '../../../src/search';
import { pasteOf } from '../../../src/search/diagnosis/reading';
import { HAND_MADE } from '../../fixtures/search/documents';

const engine = openIndex(buildIndex(HAND_MADE));

const factsOf = (text: string) =>
  diagnose(text, engine).readings.flatMap(({ facts }) => facts.map(({ kind, text: said }) => `${kind}: ${said}`));
const valuesOf = (text: string) =>
  Object.fromEntries(diagnose(text, engine).values.map(({ parameter, value }) => [parameter, value]));

describe('an event of any version', () => {
  it.each([
    ['Warning  Failed  75s (x3 over 2m)  kubelet  Error text here'],
    ['Warning  Failed  75s  kubelet, node-1  Error text here'],
    [
      '1h  1m  37  web-1.158cbc9caf5a2274  Pod  spec.containers{web}  Warning  Failed  kubelet, node-1  Error text here',
    ],
    ['1h  1m  37  {kubelet node-1}  Warning  Failed  Error text here'],
    ['2m57s       Warning   Failed   pod/web-1   Error text here'],
    ['Warning\t\tFailed\t\tError text here'],
    [
      '1h  1m  37  web-1.158cbc9caf5a2274  Pod  Warning  Failed  kubelet, node-1  (combined from similar events): Error text here',
    ],
  ])('is read: %s', (line) => {
    expect(factsOf(line)).toEqual(['event: Failed', 'message: Error text here']);
  });

  it('that is normal says nothing, but where the Pod is', () => {
    const line =
      'Normal  Scheduled  7d18h  default-scheduler  Successfully assigned infra/web-59c5f46f5-x4n2s to node-07';
    expect(factsOf(line)).toEqual([]);
    expect(valuesOf(line)).toEqual({ NAMESPACE: 'infra', POD: 'web-59c5f46f5-x4n2s', NODE: 'node-07' });
  });

  it('that repeats in the background gives way to the others', () => {
    const text = 'Warning  MissingClusterDNS  5m  kubelet  kubelet does not have ClusterDNS IP configured';
    expect(factsOf(text)).toHaveLength(2);
    expect(factsOf(`${text}\nWarning  Failed  5m  kubelet  Error text here`)).toEqual([
      'event: Failed',
      'message: Error text here',
    ]);
  });

  it('as YAML has the object that it is about, its container and its node', () => {
    const text = `- apiVersion: v1
  involvedObject:
    fieldPath: spec.containers{web}
    kind: Pod
    name: web-59c5f46f5-x4n2s
    namespace: shop
  kind: Event
  message: Error text here
  metadata:
    name: web.158cbc
    namespace: shop
  reason: Failed
  source:
    component: kubelet
    host: node-07
  type: Warning`;
    expect(factsOf(text)).toEqual(['event: Failed', 'message: Error text here']);
    expect(valuesOf(text)).toEqual({
      POD: 'web-59c5f46f5-x4n2s',
      NAMESPACE: 'shop',
      CONTAINER: 'web',
      NODE: 'node-07',
    });
  });
});

describe('a line of a log', () => {
  it.each([
    ['6月 28 01:24:08 node-08 kubelet[1528]: Error text here'],
    [
      '11月 23 12:13:43 node-08 kubelet[45480]: E1123 12:13:43.393891   45480 kuberuntime_manager.go:662] Error text here',
    ],
    ['2018/11/20 17:57:10 [error] 5999#5999: *85 Error text here'],
    ['2018/08/20 07:02:44 [ERROR] Error text here'],
    ['2020-03-25 13:06:51.465243 W | Error text here'],
    ['{"level":"warn","ts":"2026-11-21T02:09:52.123Z","caller":"etcdserver/util.go:170","msg":"Error text here"}'],
    ['2024-04-19T10:47:10.774+0800\tERROR\tError text here'],
  ])('is read: %s', (line) => {
    expect(factsOf(line)).toEqual(['message: Error text here']);
  });

  it('is joined where a terminal has wrapped it, with its offsets kept', () => {
    const text =
      'Warning  Failed  76s  kubelet  Failed to pull image "a": rpc error: code = Unknown\ndesc = failed to copy:\nunexpected status';
    const { lines } = pasteOf(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.text).toBe(text.replaceAll('\n', ' '));
  });

  it('is a fact where a known message stands in it, whatever stands around it', () => {
    expect(factsOf('my app says: http: server gave HTTP response to HTTPS client, giving up')).toHaveLength(1);
    expect(factsOf('my app says: all is well')).toEqual([]);
  });
});

describe('a condition', () => {
  const row = (type: string, status: string) =>
    `Name: x\nConditions:\n  Type   Status  LastTransitionTime               Reason       Message\n  ----   ------  ------------------               ------       -------\n  ${type}  ${status}   Thu, 11 Aug 2022 00:02:46 +0200  SomeReason   Some words say it`;

  it.each([
    ['NamespaceDeletionContentFailure', 'False', 0],
    ['NamespaceDeletionContentFailure', 'True', 2],
    ['ScalingActive', 'False', 2],
    ['ScalingActive', 'True', 0],
    ['DiskPressure', 'True', 2],
    ['DiskPressure', 'False', 0],
  ] as const)('is told by what it means: %s %s', (type, status, facts) => {
    expect(factsOf(row(type, status)).filter((fact) => !fact.startsWith('symptom'))).toHaveLength(facts);
  });

  it('is read in YAML too', () => {
    const yaml = (status: string) =>
      `conditions:\n- type: NamespaceContentRemaining\n  status: '${status}'\n  reason: SomeResourcesRemain\n  message: 'Some resources are remaining'`;
    expect(factsOf(yaml('True'))).toEqual([
      'condition: NamespaceContentRemaining SomeResourcesRemain',
      'message: Some resources are remaining',
    ]);
    expect(factsOf(yaml('False'))).toEqual([]);
  });
});

describe('the name of an object', () => {
  it.each([
    [
      'Name: web\nNamespace: shop\nSelector: app=web\nReplicas: 3 desired | 3 updated\nStrategyType: RollingUpdate\nPod Template:\n  Containers:\n   web:\n    Image: a',
      { DEPLOYMENT: 'web', NAMESPACE: 'shop' },
    ],
    [
      'Name: nightly\nNamespace: shop\nSchedule: 1 0 * * *\nConcurrency Policy: Replace\nPod Template:\n  Containers:\n   web:\n    Image: a',
      { CRONJOB: 'nightly', NAMESPACE: 'shop' },
    ],
    [
      'apiVersion: v1\nkind: Node\nmetadata:\n  name: worker-1\nstatus:\n  conditions:\n  - type: Ready',
      { NODE: 'worker-1' },
    ],
    [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nstatus:\n  conditions: []',
      { DEPLOYMENT: 'web', NAMESPACE: 'shop' },
    ],
    [
      '$ kubectl -n shop exec -it web-59c5f46f5-x4n2s -- sh\nerror: unable to upgrade connection',
      { POD: 'web-59c5f46f5-x4n2s', NAMESPACE: 'shop' },
    ],
  ])('is a value of its kind, never a Pod: %j', (text, values) => {
    expect(valuesOf(text)).toEqual(expect.objectContaining(values));
    if (!('POD' in values)) expect(valuesOf(text)).not.toHaveProperty('POD');
  });

  it('stays with its finding where a text is about several', () => {
    const text = `NAMESPACE   NAME                   READY   STATUS             RESTARTS   AGE
shop        web-5c8d7f9b4-kj2lp    0/1     ImagePullBackOff   0          3d
pay         api-7d9f8c5b6d-x2x4z   0/1     CrashLoopBackOff   9          3d`;
    const { findings } = diagnose(text, engine);
    const values = (key: string) =>
      Object.fromEntries(
        (findings.find(({ result }) => result.key === key)?.values ?? []).map(({ parameter, value }) => [
          parameter,
          value,
        ]),
      );
    expect(values('image-pull-backoff')).toEqual({ POD: 'web-5c8d7f9b4-kj2lp', NAMESPACE: 'shop' });
    expect(values('crash-loop-backoff')).toEqual({ POD: 'api-7d9f8c5b6d-x2x4z', NAMESPACE: 'pay' });
  });
});

describe('an alert', () => {
  it.each([
    ['| alertname | KubePodCrashLooping |\n| namespace | shop |\n| pod | web-1 |'],
    ['alertname\tKubePodCrashLooping\nnamespace\tshop\npod\tweb-1'],
    [
      '<tr><td>alertname</td><td>KubePodCrashLooping</td></tr>\n<tr><td>namespace</td><td>shop</td></tr><tr><td>pod</td><td>web-1</td></tr>',
    ],
  ])('is read from a table, of a chat or of a page: %j', (text) => {
    expect(factsOf(text)).toContain('alert: KubePodCrashLooping');
    expect(valuesOf(text)).toEqual({ NAMESPACE: 'shop', POD: 'web-1' });
  });
});
