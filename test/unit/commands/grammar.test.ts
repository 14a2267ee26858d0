// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAMMARS, PARAMETER_NAMES, parameter, quote, refusal, type ValueType } from '../../../src/commands';
import { paste, SHELLS } from './shells';

const TYPES = Object.keys(GRAMMARS) as ValueType[];

/** For each type: what it accepts, and what it refuses. */
const EXAMPLES: Partial<Record<ValueType, readonly [accepted: readonly string[], refused: readonly string[]]>> = {
  label: [
    ['payments', 'a', 'a-1', '1a', 'x'.repeat(63)],
    ['Payments', 'a-', 'a.b', 'a_b', 'x'.repeat(64), 'ａ', 'а'],
  ],
  subdomain: [
    ['api-7d9f', 'a.b-c.d', 'x'.repeat(253)],
    ['a..b', '.a', 'a.', 'a-.b', 'A', 'x'.repeat(254)],
  ],
  'label-value': [
    ['api', 'API_v1.2-x'],
    ['a-', '_a', 'a b', 'x'.repeat(64)],
  ],
  'path-segment': [
    ['system:node', 'pod-reader'],
    ['a/b', ':a', 'a b'],
  ],
  cluster: [
    ['prod', 'arn:aws:eks:eu-west-1:123456789012:cluster/prod', 'admin@prod-eu-1', 'gke_project_zone_name', '_x'],
    ['a b', 'a;b', 'a$b', 'a+b', 'a\\b'],
  ],
  resource: [
    ['pods', 'deployments.apps', 'pods/log'],
    ['Pods', 'pods/', '/pods', 'pods/log/x'],
  ],
  word: [
    ['list', 'get'],
    ['*', 'Get', 'a-b'],
  ],
  hexadecimal: [['3f4e9a1c7b2d'], ['3F', 'xyz', 'a'.repeat(65)]],
  count: [
    ['0', '3', '120'],
    ['03', '1.5', '1e3', '+1', '1234567890'],
  ],
  host: [
    ['api.example.com', '10.0.0.1', 'HOST'],
    ['a_b', '10.0.0.256', '1.2.3', 'a..b', 'a:80', 'https://a'],
  ],
  'host-port': [
    ['10.0.3.17:9100', 'node1', 'a.b:65535', '[::1]', '[2001:db8::1]:443', 'localhost:1'],
    [
      'a:0',
      'a:65536',
      'a:080',
      'a:',
      ':80',
      '::1',
      '[::1',
      '[::1]:',
      '[gg::]:1',
      'a:1:2',
      'a/b',
      'http://a',
      'user@a',
      '[1]',
    ],
  ],
  ip: [
    ['10.244.2.9', '::', '::1', '2001:db8::8a2e:370:7334', '::ffff:10.0.0.1'],
    ['10.0.0', '1.2.3.4.5', '01.2.3.4', ':::', '1:2', 'fe80::1%eth0', '1.2.3.4::'],
  ],
  cidr: [
    ['10.244.0.0/16', 'fd00::/8', '0.0.0.0/0'],
    ['10.0.0.0/33', '10.0.0.0', '10.0.0.0/', 'fd00::/129', '10.0.0.0/08'],
  ],
  port: [
    ['1', '80', '65535'],
    ['0', '65536', '080', 'http'],
  ],
  'port-or-name': [
    ['80', 'http', 'grpc-1'],
    ['Http', 'a--b', '-a', 'a'.repeat(16), '70000'],
  ],
  interface: [
    ['eth0', 'cali1234@if3', 'bond0.100'],
    ['eth 0', '/dev/x', 'x'.repeat(16)],
  ],
  image: [
    [
      'nginx',
      'nginx:1.27',
      'registry.example.com:5000/team/api:1.4.2',
      'localhost/x',
      'a/b/c',
      'x@sha256:'.concat('0'.repeat(64)),
      'docker.io/library/nginx:1.27@sha256:'.concat('a'.repeat(64)),
      '[2001:db8::1]:5000/x',
      'a__b/c-d.e',
      'a---b',
      'Registry.Example.com/x:T_1.2-3',
    ],
    [
      'Nginx',
      'a/B',
      'a:',
      'a:-x',
      'a@sha256:12',
      'a//b',
      'a/',
      '/a',
      'a b',
      'https://a/b',
      'a:b:c',
      'a_',
      'a..b',
      '[::g]/x',
      '[::1::2]/x',
      'x:'.concat('t'.repeat(129)),
    ],
  ],
  selector: [
    ['app=web', 'app=web,tier=front', 'app.kubernetes.io/name=web', 'a==b'],
    ['app', 'app!=web', 'app in (a)', 'app=', '=web', 'app=web,', 'a/b/c=d', 'app=a b', 'app=-a'],
  ],
  path: [
    ['/', '/dev/nvme0n1p1', '/var/lib/kubelet/pods/x/volumes/kubernetes.io~csi/pvc-1/mount', '/a/.b'],
    ['dev/sda', '/a/../b', '/a/', '//a', '/a b', '/a;b', '/a/-rf', '/a/.', '~/x', '/a$b'],
  ],
  unit: [
    ['kubelet.service', 'getty@tty1.service'],
    ['a b', '.x', 'a/b', 'a\\x2db'],
  ],
};

describe.each(TYPES)('the grammar of %s', (type) => {
  const [accepted, refused] = EXAMPLES[type] ?? [[], []];

  it('has examples', () => {
    expect(accepted.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
  });

  it.each(accepted.map((value) => [value]))('accepts %j', (value) => {
    expect(refusal(type, value)).toBeUndefined();
  });

  it.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(refusal(type, value)).toMatchObject({ text: { en: expect.any(String), 'zh-Hans': expect.any(String) } });
  });

  it.each([
    ['', 'empty'],
    ['-n', 'dash'],
    ['--all', 'dash'],
    ['a\n', 'control'],
    ['a\u{0}', 'control'],
    ['a\u{202e}', 'control'],
    ['a\u{200b}', 'control'],
    ['\u{feff}a', 'control'],
    ['a'.repeat(254), 'length'],
  ])('refuses %j for every type', (value, code) => {
    expect(refusal(type, value)?.code).toBe(code);
  });

  it('accepts nothing that a shell could read as more than one word or as code', () => {
    const spoilt = fc.tuple(
      fc.constantFrom(...accepted),
      fc.nat(20),
      fc.oneof(near, fc.string({ unit: 'binary', maxLength: 2 })),
    );
    const candidate = fc.oneof(
      near,
      spoilt.map(([good, at, odd]) => good.slice(0, at) + odd + good.slice(at)),
    );
    fc.assert(
      fc.property(candidate, (one) => {
        if (refusal(type, one) !== undefined) return;
        expect(one).toMatch(/^[A-Za-z0-9_.:/@%+=,~[\]-]+$/);
        expect(one).not.toMatch(/^-/);
        expect(one.length).toBeLessThanOrEqual(253);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Texts of the characters that grammars accept, with a few that they must not. */
const near = fc.string({
  unit: fc.constantFrom(...'abcxyz0189-._:/@=,[]~ABC%+ ;$\'"`\\!*?#&|<>(){}\n'),
  minLength: 1,
  maxLength: 14,
});

/** Values as people and attackers write them, so that about half of them are accepted. */
const value = fc.oneof(
  near,
  fc.string({ unit: fc.constantFrom(...'abc019-.'), minLength: 1, maxLength: 12 }),
  fc.constantFrom(...Object.values(EXAMPLES).flatMap(([accepted, refused]) => [...accepted, ...refused])),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe.each(SHELLS)('what a grammar accepts, quoted, in $name', (shell) => {
  it('is exactly one word, for every parameter and at least 10,000 values', () => {
    const one = fc.record({ name: fc.constantFrom(...PARAMETER_NAMES), value });
    let tried = 0;
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(one, { minLength: 500, maxLength: 500 }), (cases) => {
        const good = cases.filter((item) => refusal(parameter(item.name).type, item.value) === undefined);
        tried += cases.length;
        accepted += good.length;
        const { calls, canary } = paste(
          shell,
          good.map((item) => `kubectl ${quote(item.value)} "x/${item.value}"`),
        );
        expect(calls).toEqual(good.map((item) => [item.value, `x/${item.value}`]));
        expect(canary).toBe(false);
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(tried).toBeGreaterThanOrEqual(10_000);
    expect(accepted).toBeGreaterThan(tried / 10);
  });
});
