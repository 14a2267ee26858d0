import { describe, expect, it } from 'vitest';
import { fitOf, readFailure } from '../../../src/search/failures/read';

describe('readFailure', () => {
  it.each([
    ['failed to pull image x: dial tcp 10.0.0.1:443: i/o timeout', 'pull', 'timeout'],
    [
      'readiness probe failed: get http://10.0.0.1: dial tcp 10.0.0.1:80: connect: connection refused',
      'probe',
      'refused',
    ],
    [
      'failed calling webhook v: failed to call webhook: post https://a.b.svc: context deadline exceeded',
      'webhook',
      'timeout',
    ],
    ['error from server: error dialing backend: dial tcp 10.0.3.17:10250: i/o timeout', 'node-call', 'timeout'],
    ['unable to connect to the server: x509: certificate signed by unknown authority', 'api', 'untrusted'],
    [
      'failed to setup network for sandbox 77e1: plugin type=calico failed (add): unauthorized',
      'pod-network',
      'unauthorized',
    ],
    [
      'failed to get sandbox image registry.k8s.io/pause:3.9: failed to pull image: i/o timeout',
      'sandbox-image',
      'timeout',
    ],
    ['dial tcp: lookup kubernetes.default.svc : i/o timeout', 'dns', 'name'],
    ['error: failed to solve: node:20: dial tcp: i/o timeout', 'build', 'timeout'],
    ['0/3 nodes are available: 3 insufficient cpu.', 'schedule', 'resources'],
    ['拉镜像超时', 'pull', 'timeout'],
  ])('reads what was being done and what failed of "%s"', (text, operation, fault) => {
    const read = readFailure(text);
    expect([read.operation, read.faults[0]]).toEqual([operation, fault]);
  });

  it('takes what stands last for the cause', () => {
    expect(readFailure('failed to pull image: not found: dial tcp: i/o timeout').faults).toEqual([
      'timeout',
      'not-found',
    ]);
  });

  it('finds nothing in other texts', () => {
    expect(readFailure('the weather is fine')).toEqual({ operation: undefined, faults: [] });
  });
});

describe('fitOf', () => {
  const timeout = readFailure('failed to pull image: i/o timeout');
  it.each([
    [[{ operation: 'pull', faults: ['timeout'] }], 'both'],
    [[{ operation: 'pull', faults: [] }], 'operation'],
    [[{ operation: 'pull', faults: ['not-found'] }], 'other-fault'],
    [[{ operation: 'probe', faults: ['timeout'] }], 'other-operation'],
    [[], undefined],
  ] as const)('compares with %j', (declared, kind) => {
    expect(fitOf(timeout, declared)?.kind).toBe(kind);
  });
});
