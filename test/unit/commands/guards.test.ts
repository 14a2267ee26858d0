// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { describe, expect, it } from 'vitest';
import { type CommandBlock, copyBlock, copyCommand, guardedText, showBlock, type Values } from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';
import { INTERACTIVE, paste, SHELLS } from './shells';

function compiled(text: string, meta = '', language: 'bash' | 'console' = 'bash'): CommandBlock {
  const { block, problems } = compileBlock({ language, text, meta });
  if (block === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return block;
}

function shown(block: CommandBlock, values: Values = {}): string {
  return showBlock(block, values)
    .flatMap(({ tokens }) => tokens.map((token) => token.text))
    .join('');
}

const typed = (value: string) => ({ value, origin: 'typed' }) as const;
const fromLink = (value: string) => ({ value, origin: 'link' }) as const;

describe('a reading block', () => {
  const block = compiled('kubectl -n "$NAMESPACE" get pod "$POD"\nkubectl get "pod/${POD}" # all of it');

  it('shows the variable and copies a guard while it is unset', () => {
    expect(shown(block)).toBe('kubectl -n "$NAMESPACE" get pod "$POD"\nkubectl get "pod/${POD}" # all of it');
    expect(copyBlock(block, {})).toEqual({
      text: 'kubectl -n "${NAMESPACE:?set NAMESPACE}" get pod "${POD:?set POD}"\nkubectl get "pod/${POD:?set POD}"',
    });
  });

  it('shows and copies the value when it is set, without comments and without a newline at the end', () => {
    const values = { NAMESPACE: typed('payments'), POD: fromLink('api-0') };
    expect(shown(block, values)).toBe('kubectl -n payments get pod api-0\nkubectl get "pod/api-0" # all of it');
    expect(copyBlock(block, values)).toEqual({ text: 'kubectl -n payments get pod api-0\nkubectl get "pod/api-0"' });
  });

  it('gives one command of several', () => {
    expect(copyCommand(block, 1, { POD: typed('api-0') })).toEqual({ text: 'kubectl get "pod/api-0"' });
    expect(() => copyCommand(block, 2, {})).toThrow(RangeError);
  });

  it.each([...SHELLS, ...INTERACTIVE])('stops in $name with the name of what is not set', (shell) => {
    const copied = copyBlock(block, {});
    const { calls, errors } = paste(shell, ['text' in copied ? copied.text : '']);
    expect(calls).toEqual([]);
    expect(errors).toContain('set NAMESPACE');
  });
});

describe('a changing block', () => {
  const text =
    'kubectl -n "$NAMESPACE" rollout restart "deployment/$DEPLOYMENT"\nkubectl rollout status "deployment/$DEPLOYMENT"';
  const block = compiled(text);

  it('shows its guards, in one subshell, exactly as it copies them', () => {
    expect(shown(block, { NAMESPACE: typed('payments') })).toBe(`( set -eu; : "\${DEPLOYMENT:?set DEPLOYMENT}";
kubectl -n payments rollout restart "deployment/\${DEPLOYMENT:?set DEPLOYMENT}"
kubectl rollout status "deployment/\${DEPLOYMENT:?set DEPLOYMENT}"
)`);
    expect(copyBlock(block, { NAMESPACE: typed('payments') })).toEqual({
      text: shown(block, { NAMESPACE: typed('payments') }),
    });
  });

  it.each([...SHELLS, ...INTERACTIVE])('runs nothing in $name while anything is unset', (shell) => {
    const copied = copyBlock(block, { NAMESPACE: typed('payments') });
    expect(paste(shell, ['text' in copied ? copied.text : '']).calls).toEqual([]);
  });

  it('needs the subshell: without it an interactive bash goes on after the guard has failed', () => {
    const shell = INTERACTIVE.find(({ command }) => command === 'bash');
    if (shell === undefined) throw new Error('There is no interactive bash in the list.');
    const lines = ['kubectl scale "deploy/${DEPLOYMENT:?set DEPLOYMENT}"', 'kubectl delete pod --all'];
    expect(paste(shell, lines).calls).toEqual([['delete', 'pod', '--all']]);
  });

  it('needs no subshell for one simple command', () => {
    expect(copyBlock(compiled('kubectl cordon "$NODE"'), {})).toEqual({ text: 'kubectl cordon "${NODE:?set NODE}"' });
  });

  it.each([
    'kubectl get pod -o yaml "$POD" | kubectl apply -f -',
    'kubectl label pod "$(kubectl get pod "$POD" -o name)" seen=yes',
    'for name in a b; do kubectl label pod "$POD" "x=$name"; done',
    'kubectl annotate pod "$POD" seen=yes > out.txt',
  ])('puts the guard in front where the rest would go on: %s', (source) => {
    const copied = copyBlock(compiled(source), {});
    expect(copied).toEqual({ text: expect.stringMatching(/^\( set -eu; : "\$\{POD:\?set POD\}";\n/) });
    for (const shell of [...SHELLS, ...INTERACTIVE]) {
      expect(paste(shell, ['text' in copied ? copied.text : '']).calls).toEqual([]);
    }
  });

  it('keeps the subshell when everything is set, so that it stops at the first failure', () => {
    const copied = copyBlock(compiled('kubectl cordon "$NODE"\nfalse\nkubectl uncordon "$NODE"'), {
      NODE: typed('worker-3'),
    });
    expect(copied).toEqual({ text: '( set -eu;\nkubectl cordon worker-3\nfalse\nkubectl uncordon worker-3\n)' });
    for (const shell of [...SHELLS, ...INTERACTIVE]) {
      expect(paste(shell, ['text' in copied ? copied.text : '']).calls).toEqual([['cordon', 'worker-3']]);
    }
  });
});

describe('a destroying block', () => {
  const block = compiled('kubectl -n "$NAMESPACE" delete pod "$POD"', 'undo=none');

  it('has no text for the clipboard until everything is set, and says what is missing', () => {
    expect(copyBlock(block, {})).toEqual({ missing: ['NAMESPACE', 'POD'] });
    expect(copyBlock(block, { POD: typed('api-0') })).toEqual({ missing: ['NAMESPACE'] });
    expect(shown(block)).toBe('kubectl -n "${NAMESPACE:?set NAMESPACE}" delete pod "${POD:?set POD}"');
  });

  it('takes no value from a link until the reader has confirmed it', () => {
    const values = { NAMESPACE: fromLink('payments'), POD: typed('api-0') };
    expect(shown(block, values)).toBe('kubectl -n "${NAMESPACE:?set NAMESPACE}" delete pod api-0');
    expect(copyBlock(block, values)).toEqual({ missing: ['NAMESPACE'] });
    expect(copyBlock(block, { ...values, NAMESPACE: { value: 'payments', origin: 'link', confirmed: true } })).toEqual({
      text: 'kubectl -n payments delete pod api-0',
    });
  });

  it('takes what the reader pasted', () => {
    expect(copyBlock(block, { NAMESPACE: { value: 'a', origin: 'paste' }, POD: typed('b') })).toEqual({
      text: 'kubectl -n a delete pod b',
    });
  });
});

describe('a transcript', () => {
  const block = compiled(
    '$ kubectl -n "$NAMESPACE" get pods \\\n    -o wide\nNAME   READY\napi-0  0/1\n$ cat <<EOF\n> a\n> EOF\na',
    '',
    'console',
  );

  it('copies the commands only, without prompts and output', () => {
    expect(copyBlock(block, { NAMESPACE: typed('payments') })).toEqual({
      text: 'kubectl -n payments get pods \\\n    -o wide\ncat <<EOF\na\nEOF',
    });
  });

  it('shows everything', () => {
    expect(shown(block)).toBe(
      '$ kubectl -n "$NAMESPACE" get pods \\\n    -o wide\nNAME   READY\napi-0  0/1\n$ cat <<EOF\na\nEOF\na',
    );
  });
});

describe('a script', () => {
  it('is copied as it stands, with its first line and its comments', () => {
    const text = '#!/bin/sh\n# Saves a Pod.\nset -eu\nkubectl get pod "$1" -o yaml > pod.yaml';
    expect(copyBlock(compiled(text), {})).toEqual({ text });
  });
});

describe('the Markdown export', () => {
  it.each([
    ['kubectl get pod "$POD" # one', 'kubectl get pod "${POD:?set POD}" # one'],
    [
      '# first\nkubectl cordon "$NODE"\nkubectl uncordon "$NODE"',
      '( set -eu; : "${NODE:?set NODE}";\n# first\nkubectl cordon "${NODE:?set NODE}"\nkubectl uncordon "${NODE:?set NODE}"\n)',
    ],
  ])('has guards for everything: %j', (source, expected) => {
    expect(guardedText(compiled(source))).toBe(expected);
  });
});
