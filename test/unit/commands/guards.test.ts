// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { describe, expect, it } from 'vitest';
import {
  type CommandBlock,
  commandsOf,
  copyBlock,
  copyCommand,
  guardedText,
  showBlock,
  type Values,
} from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';
import { INTERACTIVE, paste, SHELLS } from './shells';
import { siteBlocks } from './site-blocks';

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

  it('shows and copies a guard while a value is unset', () => {
    expect(shown(block)).toBe('kubectl -n "${NAMESPACE:?}" get pod "${POD:?}"\nkubectl get "pod/${POD:?}" # all of it');
    expect(copyBlock(block, {})).toEqual({
      text: 'kubectl -n "${NAMESPACE:?}" get pod "${POD:?}"\nkubectl get "pod/${POD:?}"',
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
    expect(errors).toContain('NAMESPACE: ');
  });
});

describe('a changing block', () => {
  const text =
    'kubectl -n "$NAMESPACE" rollout restart "deployment/$DEPLOYMENT"\nkubectl rollout status "deployment/$DEPLOYMENT"';
  const block = compiled(text);

  it('shows its guards, in one subshell, exactly as it copies them', () => {
    expect(shown(block, { NAMESPACE: typed('payments') })).toBe(`( set -eu; : "\${DEPLOYMENT:?}";
kubectl -n payments rollout restart "deployment/\${DEPLOYMENT:?}"
kubectl rollout status "deployment/\${DEPLOYMENT:?}"
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
    const lines = ['kubectl scale "deploy/${DEPLOYMENT:?}"', 'kubectl delete pod --all'];
    expect(paste(shell, lines).calls).toEqual([['delete', 'pod', '--all']]);
  });

  it('needs no subshell for one simple command', () => {
    expect(copyBlock(compiled('kubectl cordon "$NODE"'), {})).toEqual({ text: 'kubectl cordon "${NODE:?}"' });
  });

  it.each([
    'kubectl get pod -o yaml "$POD" | kubectl apply -f -',
    'kubectl label pod "$(kubectl get pod "$POD" -o name)" seen=yes',
    'for name in a b; do kubectl label pod "$POD" "x=$name"; done',
    'kubectl annotate pod "$POD" seen=yes > out.txt',
  ])('puts the guard in front where the rest would go on: %s', (source) => {
    const copied = copyBlock(compiled(source), {});
    expect(copied).toEqual({ text: expect.stringMatching(/^\( set -eu; : "\$\{POD:\?\}";\n/) });
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
    expect(shown(block)).toBe('kubectl -n "${NAMESPACE:?}" delete pod "${POD:?}"');
  });

  it('takes no value from a link until the reader has confirmed it', () => {
    const values = { NAMESPACE: fromLink('payments'), POD: typed('api-0') };
    expect(shown(block, values)).toBe('kubectl -n "${NAMESPACE:?}" delete pod api-0');
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

describe('a command that needs an earlier one', () => {
  const alone = (text: string): boolean[] => commandsOf(compiled(text, 'undo=none')).map(({ needs }) => needs !== true);

  it.each([
    ['folder=/etc/x\nsudo tee "$folder/ca.crt" </dev/null', [true, false]],
    ['read -r name\necho "$name"', [true, false]],
    ['a="$REGISTRY"\ncase "$a" in *:*) ;; *) a="$a:443" ;; esac\ncurl "https://$a/v2/"', [true, false, false]],
    ['cd tools\nls', [true, false]],
    ['export KUBECONFIG=/x\nkubectl get nodes', [true, false]],
    ['f() { kubectl get "$1"; }\nf pods\nkubectl get nodes', [true, false, true]],
    ['cat > pod.yaml <<EOF\nx: y\nEOF\nkubectl apply -f pod.yaml', [true, false]],
    ['kubectl get pods > pods.txt\ngrep x pods.txt\nkubectl get nodes', [true, false, true]],
    ['kubectl proxy &\ncurl http://127.0.0.1:8001/', [true, false]],
    ['kubectl get pods\necho "$?"', [true, false]],
    ['kubectl get pods >/dev/null\nkubectl get nodes >/dev/null', [true, true]],
    ['kubectl -n "$NAMESPACE" get pods\nkubectl -n "$NAMESPACE" get pod "$POD"', [true, true]],
  ])('is not offered alone: %j', (text, expected) => {
    expect(alone(text)).toEqual(expected);
    const index = expected.indexOf(false);
    if (index >= 0) expect(() => copyCommand(compiled(text, 'undo=none'), index, {})).toThrow(RangeError);
  });
});

describe('a block that sets the shell of its reader', () => {
  const block = compiled('export HTTP_PROXY="http://$PROXY"\nexport NO_PROXY=localhost\nexport NODE_OF="$NODE"');

  it('is copied without a subshell, in which its effect would be lost', () => {
    const values = { PROXY: typed('proxy.example.com:3128'), NODE: typed('worker-3') };
    const copied = copyBlock(block, values);
    expect(copied).toEqual({
      text: 'export HTTP_PROXY="http://proxy.example.com:3128"\nexport NO_PROXY=localhost\nexport NODE_OF=worker-3',
    });
    for (const shell of [...SHELLS, ...INTERACTIVE]) {
      const after = 'kubectl "$HTTP_PROXY" "$NO_PROXY"';
      expect(paste(shell, ['text' in copied ? copied.text : '', after]).calls).toEqual([
        ['http://proxy.example.com:3128', 'localhost'],
      ]);
    }
  });

  it('does nothing while anything is unset', () => {
    const copied = copyBlock(block, { PROXY: typed('proxy.example.com:3128') });
    expect(copied).toEqual({ text: expect.stringMatching(/^\{ : "\$\{NODE:\?\}";\n[\s\S]*\n\}$/) });
    // After an error dash forgets the rest of what it has read, which a terminal hands over line by line.
    for (const shell of INTERACTIVE.filter(({ command }) => command !== 'sh')) {
      const after = 'kubectl "[${HTTP_PROXY-}]"';
      expect(paste(shell, ['text' in copied ? copied.text : '', after]).calls).toEqual([['[]']]);
    }
  });

  it('is refused where it also changes something else, since that needs the subshell', () => {
    const { problems } = compileBlock({
      language: 'bash',
      text: 'export A=b\nkubectl cordon x\nkubectl drain x',
      meta: '',
    });
    expect(problems.map(({ rule }) => rule)).toContain('shell/lost-state');
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
      '$ kubectl -n "${NAMESPACE:?}" get pods \\\n    -o wide\nNAME   READY\napi-0  0/1\n$ cat <<EOF\na\nEOF\na',
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
    ['kubectl get pod "$POD" # one', 'kubectl get pod "${POD:?}" # one'],
    [
      '# first\nkubectl cordon "$NODE"\nkubectl uncordon "$NODE"',
      '( set -eu; : "${NODE:?}";\n# first\nkubectl cordon "${NODE:?}"\nkubectl uncordon "${NODE:?}"\n)',
    ],
  ])('has guards for everything: %j', (source, expected) => {
    expect(guardedText(compiled(source))).toBe(expected);
  });
});

describe('a group that collects into a file', () => {
  it('has its guard in front, so that what is missing is said on the screen and not in the file', () => {
    const block = compiled('(\n  set +e\n  kubectl get pod "$POD"\n  date\n) > out.txt 2>&1');
    expect(copyBlock(block, {})).toEqual({
      text: '( set -eu; : "${POD:?}";\n(\n  set +e\n  kubectl get pod "${POD:?}"\n  date\n) > out.txt 2>&1\n)',
    });
  });

  it('goes on after a command that failed, on every page', () => {
    const groups = siteBlocks()
      .map(({ where, block }) => ({ where, text: guardedText(block) }))
      .filter(({ text }) => /^\) > \S+/m.test(text));
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter(({ text }) => !/^\(\n {2}set \+e$/m.test(text))).toEqual([]);
  });
});
