import { describe, expect, it } from 'vitest';
import { occurs } from '../../lab/record';
import { Stabilizer } from '../../lab/run/stable';

describe('a recorded output', () => {
  it('has the same times, ages and ids in every run', () => {
    const run = (uid: string, address: string, age: string, day: string) =>
      new Stabilizer({ 'lab-shop-1': 'shop', 'api-9bdcb594-xxmb4': 'api-7d9f8b6c5-x2k4q' }).stable(
        [
          `  Normal  Scheduled  ${age}  default-scheduler  Successfully assigned lab-shop-1/api-9bdcb594-xxmb4`,
          `  Warning  BackOff  ${age} (x7 over 2m4s)  kubelet  back-off 40s restarting`,
          `uid: ${uid}`,
          `podIP: ${address}`,
          `startedAt: "${day}T22:44:57Z"`,
          `I1128 22:44:57.123456   ${age.length + 100} kubelet.go:2788] pod`,
          `api-9bdcb594-xxmb4  0/1  Error  3 (${age} ago)  ${age}`,
        ].join('\n'),
      );
    const first = run('388b39c5-033b-4bd9-a3fe-5ec0b00f638d', '10.244.0.17', '12s', '2026-11-28');
    const second = run('1dc95f5f-980e-4356-9b4d-eb179afc925c', '10.244.0.88', '3m', '2026-12-02');
    expect(first).toBe(second);
    expect(first).toContain('shop/api-7d9f8b6c5-x2k4q');
    expect(first).toContain('back-off 40s restarting');
  });

  it('tells different objects apart', () => {
    const { stable } = { stable: (text: string) => new Stabilizer({}).stable(text) };
    expect(stable('10.244.0.9 10.244.0.30 10.244.0.9')).toBe('10.244.0.11 10.244.0.12 10.244.0.11');
  });
});

describe('a wording with wildcards', () => {
  it('is found over line ends and escaped', () => {
    expect(occurs('Endpoints:*\n', 'Endpoints:         \nEvents')).toBe(true);
    expect(occurs('pulling image "*": (*)', 'pulling image "a/b:1": (no)')).toBe(true);
    expect(occurs('pulling image "*": (*)', 'pulling image "a/b:1": [no]')).toBe(false);
  });
});
