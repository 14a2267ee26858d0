import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, buildIndex, openIndex } from '../../../src/search';
import { segments } from '../../../src/search/diagnosis/segments';
import { HAND_MADE } from '../../fixtures/search/documents';

const engine = openIndex(buildIndex(HAND_MADE));

/** The time that a run takes of the processor, in milliseconds: what else runs on the machine does not count. */
function elapsed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Texts that have brought down or slowed searches elsewhere. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['100 KB of one letter', 'a'.repeat(100_000)],
  ['100 KB of one digit', '1'.repeat(100_000)],
  ['100 KB of spaces', ' '.repeat(100_000)],
  ['100 KB of quotes', '"'.repeat(100_000)],
  ['100 KB of separators', 'a.-/:'.repeat(20_000)],
  ['100 KB of joined identifiers', 'aB/c:d.e-f_'.repeat(9_000)],
  ['100 KB of Han characters', '镜像拉取失败'.repeat(17_000)],
  ['100 KB of hexadecimal digits', '0a1b2c3d'.repeat(12_500)],
  ['100 KB of colons and digits', '12:34:'.repeat(17_000)],
  ['the beginning of a signature over and over', 'Back-off restarting failed container '.repeat(2_700)],
  ['the beginning of two signatures over and over', 'Failed to pull image "x": Back-off pulling image '.repeat(2_000)],
  [
    'a log of different lines',
    Array.from(
      { length: 1_000 },
      (_, n) => `E1121 02:09:52.12345${n % 10} 1234 kubelet.go:${n}] "x" err="error ${n}: connection ${n} refused"`,
    ).join('\n'),
  ],
  [
    'a long table',
    Array.from({ length: 1_500 }, (_, n) => `ns${n}  pod-${n}-x2x4z  0/1  CrashLoopBackOff  ${n} (3m ago)  1h`).join(
      '\n',
    ),
  ],
  ['password assignments', 'password='.repeat(11_000)],
  ['an unclosed private key', `-----BEGIN RSA PRIVATE KEY-----${'A'.repeat(100_000)}`],
  ['backslashes in an error field', `level=error msg="${'\\'.repeat(100_000)}`],
];

describe('any input', () => {
  it.each(HOSTILE)('is answered within 100 ms: %s', (_name, text) => {
    answer(engine, text.slice(0, 1000));
    const best = Math.min(...[1, 2, 3].map(() => elapsed(() => answer(engine, text))));
    expect(best).toBeLessThan(100);
  });

  it('of 1 MB is cut and answered', () => {
    const text = `${'x'.repeat(500_000)} ImagePullBackOff ${'y '.repeat(250_000)}CrashLoopBackOff`;
    expect(elapsed(() => expect(answer(engine, text).results[0]?.key).toBe('crash-loop-backoff'))).toBeLessThan(300);
  });

  it.each([
    '\ud800',
    '\udfff\ud800 ImagePullBackOff',
    '\u202eImagePullBackOff',
    'أين الخطأ',
    '\0\u0001\u0002',
    '\ufeff',
    '<b>x</b>',
    '__proto__',
    'constructor',
    '[',
    '\\',
    '*',
    '($',
  ])('such as %j gives results', (text) => {
    expect(answer(engine, text).results.length).toBeGreaterThan(0);
  });

  it('never throws, never gives nothing, and never loses a character of a paste', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Name: a',
        'Containers:',
        '  api:',
        '    Reason: CrashLoopBackOff',
        'reason: "X"',
        '  message: |',
        'token: abcdefgh',
        'a 0/1 Error 1 3m',
        'Endpoints: <none>',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const { results, diagnosis } = answer(engine, text);
        expect(results.length).toBeGreaterThan(0);
        expect(diagnosis.text).toHaveLength(text.length);
        expect(
          segments(diagnosis)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(diagnosis.text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers a result with plain text only from the index', () => {
    const [result] = engine.search('<img src=x onerror=alert(1)> ImagePullBackOff');
    expect(JSON.stringify(result)).not.toContain('onerror=');
  });
});
