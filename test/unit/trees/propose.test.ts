import { describe, expect, it } from 'vitest';
import { proposeAnswer, proposeByPage, proposeInTree, TREES } from '../../../src/trees';
import { view } from './views';

const answersOf = (tree: keyof typeof TREES, node: string) => TREES[tree].nodes[node]?.answers ?? {};

describe('an answer is proposed from a pasted output', () => {
  it.each([
    ['image-pull', 'reason', 'api\tImagePullBackOff\tBack-off pulling image "nginx:1.99"', 'failing'],
    [
      'image-pull',
      'reason',
      'api\tErrImageNeverPull\tContainer image "x" is not present with pull policy of Never',
      'never',
    ],
    [
      'image-pull',
      'reply',
      'failed to resolve reference "docker.io/x/y:1": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      'denied',
    ],
    [
      'image-pull',
      'reply',
      'failed to resolve reference "registry.example.com/x:1": registry.example.com/x:1: not found',
      'not-found',
    ],
    ['image-pull', 'connection', 'dial tcp: lookup registry.example.com on 10.96.0.10:53: no such host', 'name'],
    [
      'image-pull',
      'connection',
      'dial tcp: lookup registry.example.com on 10.96.0.10:53: read udp 10.0.0.5:41234->10.96.0.10:53: i/o timeout',
      'name',
    ],
    ['image-pull', 'connection', 'dial tcp 192.0.2.7:443: i/o timeout', 'timeout'],
    [
      'image-pull',
      'connection',
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'certificate',
    ],
    [
      'pending',
      'clause',
      '0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }',
      'taint',
    ],
    [
      'pending',
      'clause',
      "0/5 nodes are available: 5 node(s) didn't match Pod's node affinity/selector. preemption: 0/5 nodes are available: 5 Preemption is not helpful for scheduling.",
      'labels',
    ],
    ['pending', 'volume', '0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims.', 'unbound'],
    ['pod', 'status', 'NAME  READY  STATUS  RESTARTS  AGE\napi-7d9f  0/1  CrashLoopBackOff  7  10m', 'crash'],
    ['pod', 'exit', 'api\tOOMKilled\t137\t', 'memory'],
    ['pod', 'memory', 'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0', 'node'],
    ['pod', 'exit', 'api\tError\t139\t', 'signal'],
    ['pod', 'exit', 'api\tError\t1\t', 'program'],
    ['node', 'state', 'Ready  Unknown  NodeStatusUnknown  Kubelet stopped posting node status.', 'silent'],
    ['ingress', 'reply', 'HTTP/2 503 \nserver: nginx', 'unavailable'],
    ['service', 'dns', ';; connection timed out; no servers could be reached', 'silent'],
  ] as const)('%s/%s: %s → %s', (tree, node, pasted, answer) => {
    expect(proposeAnswer(answersOf(tree, node), pasted)?.answerId).toBe(answer);
  });

  const SERVICES =
    'NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)   AGE   SELECTOR\nweb    ClusterIP   10.96.14.201    <none>        80/TCP    3d    app=web';

  it.each([
    ['service', 'service', SERVICES, 'cluster'],
    ['service', 'service', SERVICES.replace('10.96.14.201 ', 'None         '), 'headless'],
    [
      'service',
      'service',
      SERVICES.replace('ClusterIP   10', 'LoadBalancer  10').replace('<none>', '<pending>'),
      'balancer',
    ],
    // It is the table of another command, in which <none> says nothing of endpoints.
    ['service', 'endpoints', SERVICES, undefined],
    [
      'service',
      'endpoints',
      'NAME        ADDRESSTYPE   PORTS     ENDPOINTS   AGE\nweb-abcde   IPv4          <unset>   <unset>     3d',
      'none',
    ],
    ['pod', 'status', 'NAME   READY   STATUS   RESTARTS   AGE\nError-prone   1/1   Running   0   3d', 'running'],
    ['pod', 'status', 'NAME   READY   STATUS   RESTARTS   AGE\na   0/1   Init:0/2   0   3d', 'init'],
    ['service', 'coredns', 'NAME   READY   STATUS   RESTARTS   AGE\ncoredns-x   1/1   Running   0   3d', 'runs'],
    // Rows that say different things decide nothing.
    [
      'pod',
      'status',
      'NAME   READY   STATUS   RESTARTS   AGE\na   0/1   Pending   0   3d\nb   1/1   Running   0   3d',
      undefined,
    ],
  ] as const)('by whole cells of the table that the step prints: %s/%s', (tree, node, pasted, answer) => {
    expect(proposeInTree(TREES[tree], node, pasted)?.answerId).toBe(answer);
  });

  it('may be decided by a later question, and then by the nearest that decides it', () => {
    const pasted = 'Unable to connect: x509: certificate is valid for 10.96.0.1, not 192.0.2.10';
    expect(proposeAnswer(answersOf('triage', 'sign'), pasted)).toBeUndefined();
    expect(proposeInTree(TREES.triage, 'sign', pasted)?.answerId).toBe('api');
    expect(proposeInTree(TREES.triage, 'kubectl', pasted)?.answerId).toBe('certificate');
    const shared = 'dial tcp: lookup registry.example.com: no such host';
    expect(proposeInTree(TREES['image-pull'], 'message', shared)?.answerId).toBe('connection');
  });

  it('says which words decided', () => {
    expect(proposeAnswer(answersOf('pod', 'exit'), 'api\tOOMKilled\t137')).toEqual({
      answerId: 'memory',
      evidence: 'OOMKilled',
    });
  });

  it('is not proposed where nothing or too much matches', () => {
    expect(proposeAnswer(answersOf('pod', 'status'), '')).toBeUndefined();
    expect(proposeAnswer(answersOf('pod', 'status'), 'nothing of interest')).toBeUndefined();
    const either = { one: { sees: ['alpha'] }, two: { sees: ['omega'] } };
    expect(proposeAnswer(either, 'alpha and omega')).toBeUndefined();
  });

  it('matches whole words, and the dots for any text of one line', () => {
    const answers = { one: { sees: ['Error … 1'] } };
    expect(proposeAnswer(answers, 'Error 137')).toBeUndefined();
    expect(proposeAnswer(answers, 'Error\n1')).toBeUndefined();
    expect(proposeAnswer(answers, 'Error code 1')?.answerId).toBe('one');
  });

  it('takes long texts without long work', () => {
    const started = performance.now();
    proposeAnswer(answersOf('image-pull', 'message'), 'lookup content digest '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('may be decided by the first of several texts, and by another one where that says nothing', () => {
    const telling = 'api\tErrImagePull';
    const all = `${telling}\nweb\tErrImageNeverPull\tpull policy of Never`;
    expect(proposeInTree(TREES['image-pull'], 'reason', telling, all)?.answerId).toBe('failing');
    expect(proposeInTree(TREES['image-pull'], 'reason', 'nothing of interest', telling)?.answerId).toBe('failing');
  });

  it.each([
    ['reason', ['err-image-never-pull'], 'never'],
    ['connection', ['registry-dns'], 'name'],
    ['connection', ['kubelet-certificates', 'registry-dns'], 'name'],
    // Both a failing pull and an unavailable registry lead to this page, so it decides nothing here.
    ['reason', ['registry-dns'], undefined],
    ['reason', [], undefined],
    ['no-such-question', ['registry-dns'], undefined],
  ])('may be decided by the page to which it alone leads: %s, %j', (node, pages, answerId) => {
    const found = pages.map((page) => ({ page, evidence: 'so it says' }));
    expect(proposeByPage(view(TREES['image-pull'], 'en'), node, found)?.answerId).toBe(answerId);
  });
});
