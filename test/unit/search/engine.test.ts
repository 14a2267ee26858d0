import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search';
import { HAND_MADE } from '../../fixtures/search/documents';

const engine = openIndex(buildIndex(HAND_MADE));

function first(query: string): string {
  const [result] = engine.search(query);
  return result === undefined ? '' : `${result.key}#${result.section}`;
}

describe('search', () => {
  it.each([
    [
      'Failed to pull image "registry.corp.example/team/api:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "registry.corp.example/team/api:1.4": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'registry-tls#cause-unknown-authority',
    ],
    ['http: server gave HTTP response to HTTPS client', 'registry-tls#cause-plain-http'],
    ['Back-off pulling image "nginx:9"', 'image-pull-backoff#triage'],
    [
      'Back-off restarting failed container api in pod api-7d9f8c5b6d-x2x4z_payments(2b1c7f0e-6a4d-4a2e-9d55-0c1f6a8e7b21)',
      'crash-loop-backoff#triage',
    ],
  ])('opens %s at its cause', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each([
    ['KubePodCrashLooping', 'KubePodCrashLooping'],
    ['kubepodcrashlooping', 'KubePodCrashLooping'],
    ['alertname="KubePodCrashLooping"', 'KubePodCrashLooping'],
    ['ImagePullBackOff', 'image-pull-backoff'],
    ['imagepulbackoff', 'image-pull-backoff'],
    ['image pull back off', 'image-pull-backoff'],
    ['exit code 137', 'crash-loop-backoff'],
    ['Exit Code:    137', 'crash-loop-backoff'],
    ['137', 'crash-loop-backoff'],
    ['容器一直重启', 'crash-loop-backoff'],
    ['拉不到镜像', 'image-pull-backoff'],
    ["can't pull the image", 'image-pull-backoff'],
    ['self-signed certificate', 'registry-tls'],
    ['自签名证书', 'registry-tls'],
    ['how to create a pull secret', 'image-pull-secret'],
    ['crashlo', 'crash-loop-backoff'],
  ])('answers %s with %s', (query, key) => {
    expect(engine.search(query)[0]?.key).toBe(key);
  });

  it.each(['', '   ', 'qwertz zxcvb', '🙂', '<script>alert(1)</script>'])(
    'leads %j to the triage tree instead of to nothing',
    (query) => {
      expect(engine.search(query).map(({ key }) => key)).toContain('triage');
    },
  );

  it('gives each page once, the best first, and no more than asked for', () => {
    const results = engine.search('image pull secret crash certificate', 3);
    expect(results).toHaveLength(3);
    expect(new Set(results.map(({ key }) => key)).size).toBe(3);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it('says why a page was found', () => {
    expect(engine.search('x509: certificate signed by unknown authority')[0]?.why).toMatch(
      /^exact message \(containerd\): x509: certificate signed by unknown authority/,
    );
    expect(engine.search('KubePodCrashLooping')[0]?.why).toMatch(/^alert name: KubePodCrashLooping/);
    const chinese = openIndex(buildIndex({ ...HAND_MADE, locale: 'zh-Hans' }));
    expect(chinese.search('x509: certificate signed by unknown authority')[0]?.why).toMatch(
      /^消息完全匹配（containerd）：x509: certificate signed by unknown authority；/,
    );
  });
});
