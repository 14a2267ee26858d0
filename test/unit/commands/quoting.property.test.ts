// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandBlock, copyBlock, quote, quoteInside, type Values } from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';
import { paste, SHELLS } from './shells';

/** Cases in one shell process, and how many processes: at least 10,000 cases for each shell. */
const BATCH = 500;
const RUNS = 21;

const hostile = fc.constantFrom(
  '$(touch canary)',
  '`touch canary`',
  "';touch canary;'",
  '";touch canary;"',
  '&&touch canary',
  '|touch canary',
  '\\',
  '!!',
  '!touch',
  '!$',
  '~root',
  '*',
  '?',
  '[a-z]*',
  '{a,b}',
  '$HOME',
  '${CANARY}',
  '$((1+1))',
  '<(touch canary)',
  '>canary',
  '2>canary',
  ' # ',
  "$'\\x41'",
  '$"x"',
  '=ls',
  '^a^b',
  '%1',
  '-rf',
  '--all',
  'a b',
  "it's",
  '“quoted”',
  '；',
  '\u{202e}',
  '\u{200b}',
  '命名空间',
  '𝕏',
);

/** Any text without control characters, thick with what shells read. */
const text = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: hostile }, { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join('').replace(/\p{Cc}/gu, ''));

const batchOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: BATCH, maxLength: BATCH });

describe.each(SHELLS)('in $name, for arbitrary Unicode', (shell) => {
  it('a quoted value is one word, the very same, and runs nothing', () => {
    fc.assert(
      fc.property(batchOf(text), (values) => {
        const { calls, canary } = paste(
          shell,
          values.map((value) => `kubectl get ${quote(value)} end`),
        );
        expect(calls).toEqual(values.map((value) => ['get', value, 'end']));
        expect(canary).toBe(false);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('a value inside a double-quoted string is a part of one word and runs nothing', () => {
    fc.assert(
      fc.property(batchOf(text), (values) => {
        const { calls, canary } = paste(
          shell,
          values.map((value) => `kubectl "app=${quoteInside(value)},x" end`),
        );
        expect(calls).toEqual(values.map((value) => [`app=${value},x`, 'end']));
        expect(canary).toBe(false);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('every place of a block that takes a value gives the expected words and runs nothing', () => {
    const one = fc.record({ template: fc.constantFrom(...TEMPLATES), pod: text, namespace: text });
    fc.assert(
      fc.property(batchOf(one), (cases) => {
        const { calls, canary } = paste(
          shell,
          cases.map(({ template, pod, namespace }) => copied(template.block, pod, namespace)),
        );
        expect(calls).toEqual(cases.flatMap(({ template, pod, namespace }) => template.words(pod, namespace)));
        expect(canary).toBe(false);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

describe('quoting', () => {
  it.each(['a\nb', 'a\u{0}', '\u{1b}[201~', 'a\rb', '\u{9b}'])('refuses the control character in %j', (value) => {
    expect(() => quote(value)).toThrow(RangeError);
    expect(() => quoteInside(value)).toThrow(RangeError);
  });

  it.each([
    ['api-7d9f', 'api-7d9f'],
    ['registry.example.com:5000/team/api@sha256:0f', 'registry.example.com:5000/team/api@sha256:0f'],
    ['', "''"],
    ['-n', "'-n'"],
    ['=ls', "'=ls'"],
    ['~', "'~'"],
    ["it's", "'it'\\''s'"],
    ['[::1]:80', "'[::1]:80'"],
  ])('writes %j as %s', (value, word) => {
    expect(quote(value)).toBe(word);
  });
});

interface Template {
  readonly block: CommandBlock;
  readonly words: (pod: string, namespace: string) => string[][];
}

function template(source: string, words: Template['words']): Template {
  const { block, problems } = compileBlock({ language: 'bash', text: source, meta: 'undo=none' });
  if (block === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { block, words };
}

function copied(block: CommandBlock, pod: string, namespace: string): string {
  const values: Values = {
    POD: { value: pod, origin: 'typed' },
    NAMESPACE: { value: namespace, origin: 'typed' },
  };
  const result = copyBlock(block, values);
  if (!('text' in result)) throw new Error('The block is not complete.');
  return result.text;
}

const TEMPLATES: readonly Template[] = [
  template('kubectl -n "$NAMESPACE" get pod "$POD"', (pod, namespace) => [['-n', namespace, 'get', 'pod', pod]]),
  template('kubectl logs "pod/$POD" --namespace="$NAMESPACE"', (pod, namespace) => [
    ['logs', `pod/${pod}`, `--namespace=${namespace}`],
  ]),
  template('kubectl cp "$NAMESPACE/$POD:/tmp/x" "/tmp/${POD}-x"', (pod, namespace) => [
    ['cp', `${namespace}/${pod}:/tmp/x`, `/tmp/${pod}-x`],
  ]),
  template('kubectl get "$(printf %s "x=$POD")" "$NAMESPACE"', (pod, namespace) => [['get', `x=${pod}`, namespace]]),
  template('kubectl get x"$POD"y "$NAMESPACE""$POD"', (pod, namespace) => [['get', `x${pod}y`, `${namespace}${pod}`]]),
  template('tier=1; kubectl get "$tier"x"$POD" >/dev/null; kubectl "$NAMESPACE">/dev/null', (pod, namespace) => [
    ['get', `1x${pod}`],
    [namespace],
  ]),
  template('for name in "$POD" "-$NAMESPACE"; do\n  kubectl get "$name" # one by one\ndone', (pod, namespace) => [
    ['get', pod],
    ['get', `-${namespace}`],
  ]),
  template(
    'SELECTOR="app=$POD"\nkubectl get pods -l "$SELECTOR"\n# and then\nkubectl get "$NAMESPACE" | cat',
    (pod, namespace) => [
      ['get', 'pods', '-l', `app=${pod}`],
      ['get', namespace],
    ],
  ),
  template('case "$POD" in\n  "$NAMESPACE") ;;\n  *) kubectl delete pod "$POD" ;;\nesac', (pod, namespace) =>
    pod === namespace ? [] : [['delete', 'pod', pod]],
  ),
  template('kubectl scale "deploy/$POD" --replicas=1\nkubectl -n "$NAMESPACE" get pods', (pod, namespace) => [
    ['scale', `deploy/${pod}`, '--replicas=1'],
    ['-n', namespace, 'get', 'pods'],
  ]),
];
