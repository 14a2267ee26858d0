// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { describe, expect, it } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';

function problems(text: string, meta = '', language: 'bash' | 'console' = 'bash') {
  return compileBlock({ language, text, meta }).problems.map(({ rule, pos, end, message }) => ({
    rule,
    at: text.slice(pos, end),
    message,
  }));
}

describe('a parameter may stand', () => {
  it.each([
    'kubectl get pod "$POD"',
    'kubectl get pod "${POD}"',
    'kubectl get "pod/$POD"',
    'kubectl get pods -l "app=$APP,tier=web"',
    'kubectl get pods --namespace="$NAMESPACE"',
    'kubectl cp "$NAMESPACE/$POD:/tmp/x" .',
    'kubectl get --raw "/api/v1/nodes/$NODE/proxy/stats/summary" | jq .node',
    'curl -H "Host: $DOMAIN" "http://$IP:$PORT/healthz?verbose"',
    'jq --arg image "$IMAGE" \'select(.image == $image)\' x.json',
    'awk -v pod="$POD" \'$1 == pod\' x',
    'grep -F -- "$POD" x',
    'echo "Pod: $POD (in $NAMESPACE)"',
    'name="$POD"; echo "${name%-*}"',
    'echo "$(kubectl get pod "$POD" -o name)"',
    'for node in "$NODE" b; do ssh "$node" uptime; done',
    'ssh "$NODE" uptime',
    'sh -c \'echo "$1"\' sh "$POD"',
    '[ "$POD" = x ] && echo yes',
    'kubectl get pod "$POD" -o jsonpath=\'{.status.phase}\'',
    'kubectl get pod x > "$POD.yaml"',
    'minikube -p "$PROFILE" status',
  ])('in %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('a parameter may not stand', () => {
  it.each([
    ['kubectl get pod $POD', '$POD', 'without double quotes, where the shell splits its value'],
    ['kubectl get pod/$POD', '$POD', 'without double quotes'],
    ['name=$POD; echo "$name"', '$POD', 'without double quotes'],
    ["kubectl get pod '$POD'", '$POD', 'in single quotes'],
    ["echo $'$POD'", '$POD', 'in single quotes'],
    ['kubectl get pods -o "jsonpath={.items[?(@.metadata.name==\'$POD\')]}"', '$POD', 'beside "jsonpath={.items'],
    ['kubectl get pods -o "jsonpath=$POD"', '$POD', 'in a template or patch'],
    ['kubectl get pods -o custom-columns="$POD"', '$POD', 'in a template or patch'],
    ['kubectl patch deploy x -p "$POD"', '$POD', 'in a template or patch'],
    ['kubectl patch deploy x -p "{\\"a\\":\\"$APP\\"}"', '$APP', 'beside "{'],
    ['kubectl patch deploy x --patch="$APP"', '$APP', 'in a template or patch'],
    ['promtool query instant http://x "up{pod=\\"$POD\\"}"', '$POD', 'beside "up{'],
    ['jq ".x.$POD" x', '$POD', 'inside an argument of jq'],
    ['kubectl get pods | sudo sed "s/x/$POD/"', '$POD', 'inside an argument of sed'],
    ['awk "/$POD/" x', '$POD', 'inside an argument of awk'],
    ['bash -c "kubectl get pod $POD"', '$POD', 'in a script that bash -c hands to another shell'],
    ['bash -c "$POD"', '$POD', 'in a script that bash -c hands to another shell'],
    ['ssh "$NODE" "crictl inspect $CONTAINER_ID"', '$CONTAINER_ID', 'in a script that ssh hands to another shell'],
    ['watch kubectl get pod "$POD"', '$POD', 'in a script that watch hands to another shell'],
    ['eval "ls $POD"', '$POD', 'in a script that eval hands to another shell'],
    ['kubectl exec x -- sh -c "ls $MOUNTPOINT"', '$MOUNTPOINT', 'in a script that sh -c hands to another shell'],
    ['cat <<EOF\nname: $POD\nEOF', '$POD', 'in a here-document'],
    ["cat <<'EOF'\nname: $POD\nEOF", '$POD', 'in a here-document'],
    ['cat <<EOF\nname: "$POD"\nEOF', '$POD', 'in a here-document'],
    ['cat <<EOF\n$(kubectl get pod "$POD")\nEOF', '$POD', 'in a here-document'],
    ['cat <<< $POD', '$POD', 'without double quotes'],
    ['echo "${POD:-x}"', '${POD:-x}', 'in an expansion with an operation'],
    ['echo "${POD%-*}"', '${POD%-*}', 'in an expansion with an operation'],
    ['echo "${#POD}"', '${#POD}', 'in an expansion with an operation'],
    ['echo "${name:-$POD}" "${name:=x}"', '$POD', 'in an expansion with an operation'],
    ['echo $((REPLICAS + 1))', 'REPLICAS', 'in an arithmetic expression'],
    ['echo "$(( $REPLICAS + 1 ))"', '$REPLICAS', 'in an arithmetic expression'],
    ['echo `kubectl get pod "$POD"`', '$POD', 'in backticks'],
    ['echo $"x $POD"', '$POD', 'in a $"…" string'],
    ['"$POD" x', '$POD', 'as the program to run'],
    ['kubectl get pods -l "app in ($APP)"', '$APP', 'beside "app in ("'],
    ['kubectl get pods "a*$POD"', '$POD', 'beside "a*"'],
  ])('in %s', (text, at, message) => {
    const found = problems(text).filter(({ rule }) => rule === 'shell/parameter-position');
    expect(found).toMatchObject([{ at, message: expect.stringContaining(message) }]);
    expect(compileBlock({ language: 'bash', text, meta: '' }).block).toBeUndefined();
  });

  it('says what is wrong and how to mend it', () => {
    expect(problems('kubectl get pod $POD').map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Unexpected parameter POD without double quotes, where the shell splits its value; write it as a double-quoted word of its own, "$POD"",
      ]
    `);
  });
});

describe('a variable', () => {
  it.each([
    'for POD in a b; do kubectl get pod "$POD"; done',
    'NODE=$(hostname); echo "$NODE"',
    'read -r POD; echo "$POD"',
    'export POD=x; echo "$POD"',
    'for ((i = 0; i < 3; i += 1)); do echo "$i"; done',
    'REPLICAS=2; echo $((REPLICAS + 1))',
    'bash -c \'for POD in a; do echo "$POD"; done\'',
  ])('that the block sets is no parameter: %s', (text) => {
    const { block } = compileBlock({ language: 'bash', text, meta: '' });
    expect(block?.parameters).toEqual([]);
  });

  it.each([
    'echo "$HOME" "$USER" "$KUBECONFIG" "$?" "$1" "$@" "$$" "${10}"',
    'echo "${x:=1}" "$x"',
    'printf -v out x; echo "$out"',
    'while read -r a b; do echo "$a$b"; done',
  ])('of the shell or of the block may be read: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['echo "$FOO"', '$FOO'],
    ['echo $pod', '$pod'],
    ['echo "$(cat "$file")"', '$file'],
    ['echo "${FOO:-x}"', '${FOO:-x}'],
  ])('that nobody sets is a problem: %s', (text, at) => {
    expect(problems(text)).toMatchObject([{ rule: 'shell/undeclared-variable', at }]);
  });

  it('of one command of a transcript is known in the next', () => {
    expect(problems('$ node=a\n$ echo "$node"\na', '', 'console')).toEqual([]);
  });
});

describe('a block', () => {
  it.each([
    ['echo "a', 'Unexpected shell syntax: unterminated double quote'],
    ['if true; then', "Unexpected shell syntax: expected command after 'then'"],
    ['cat <<EOF\nx', 'Unexpected end of a here-document, expected a line “EOF”'],
    ['kubectl get pods \\', 'Unexpected “\\” at the end, expected another line'],
    ['kubectl get pod <pod-name>', 'Unexpected shell syntax'],
  ])('that the shell would not read is refused: %j', (text, message) => {
    expect(problems(text)[0]).toMatchObject({ rule: 'shell/syntax', message: expect.stringContaining(message) });
  });

  it('that destroys needs an undo line', () => {
    expect(problems('kubectl delete pod x')).toMatchObject([{ rule: 'shell/undo-missing' }]);
    expect(problems('kubectl delete pod x', 'undo=none')).toEqual([]);
    expect(problems('kubectl delete pod x', 'undo="apply it again"')).toEqual([]);
  });

  it('takes a command with its continued lines, pipes, loops and here-documents as one', () => {
    const text =
      'kubectl get pods \\\n  -o wide |\n  grep x\n\nfor a in b; do\n  echo "$a"\ndone # loop\ncat <<EOF | wc -l; echo y\nx\nEOF\n# end';
    const { block } = compileBlock({ language: 'bash', text, meta: '' });
    const commands = block?.parts.flatMap((part) =>
      part.kind === 'command' ? [part.tokens.map((token) => token[1]).join('')] : [],
    );
    expect(commands).toEqual([
      'kubectl get pods \\\n  -o wide |\n  grep x',
      'for a in b; do\n  echo "$a"\ndone # loop',
      'cat <<EOF | wc -l; echo y\nx\nEOF',
    ]);
  });

  it.each([
    'kubectl -n "$NAMESPACE" get "pod/${POD}" # all\n\n# next\nkubectl get nodes',
    "for a in b; do\n  cat <<'X'\n$y \"\nX\ndone",
    'A=1 B="x $A" env | sort > /dev/null 2>&1 &&\n  true || { false; }\n',
    'case "$1" in a|b) echo \\\n x;; *) ;; esac',
  ])('gives its text back, token by token: %j', (text) => {
    const { block } = compileBlock({ language: 'bash', text, meta: '' });
    const slot = {
      word: (name: string) => `"$${name}"`,
      inside: (name: string) => `$${name}`,
      braced: (name: string) => `\${${name}}`,
    };
    const back = block?.parts.map((part) =>
      part.kind === 'command'
        ? part.tokens.map((token) => (token[0] === 'slot' ? slot[token[2]](token[1]) : token[1])).join('')
        : part.text,
    );
    expect(back?.join('')).toBe(text);
  });

  it('is plain data', () => {
    const { block } = compileBlock({
      language: 'bash',
      text: 'kubectl get pod "$POD"',
      meta: 'title="One Pod" on=node',
    });
    expect(JSON.parse(JSON.stringify(block))).toEqual(block);
    expect(block).toMatchInlineSnapshot(`
      {
        "asks": [],
        "because": "kubectl get",
        "language": "bash",
        "parameters": [
          "POD",
        ],
        "parts": [
          {
            "kind": "command",
            "risk": "reads",
            "tokens": [
              [
                "command",
                "kubectl",
              ],
              [
                "text",
                " get pod ",
              ],
              [
                "slot",
                "POD",
                "word",
              ],
            ],
          },
        ],
        "place": "node",
        "risk": "reads",
        "title": "One Pod",
      }
    `);
  });
});

describe('a transcript', () => {
  it('has commands after its prompt and output around them', () => {
    const text = 'before\n$ kubectl get pods |\n>   wc -l\n3\n$ true';
    const { block } = compileBlock({ language: 'console', text, meta: '' });
    expect(
      block?.parts.map((part) =>
        part.kind === 'command' ? part.tokens.map((token) => token[1]).join('') : [part.kind, part.text],
      ),
    ).toEqual([
      ['output', 'before\n'],
      ['prompt', '$ '],
      'kubectl get pods |\n  wc -l',
      ['output', '\n3\n'],
      ['prompt', '$ '],
      'true',
    ]);
  });

  it('gives problems their place in the transcript, also behind a prompt of continued lines', () => {
    expect(problems('out\n$ kubectl get \\\n> pod $POD', '', 'console')).toMatchObject([
      { rule: 'shell/parameter-position', at: '$POD' },
    ]);
  });

  it.each(['just output', '# kubectl get pods'])('without a command is a problem: %s', (text) => {
    expect(problems(text, '', 'console')[0]).toMatchObject({ rule: 'shell/transcript' });
  });
});
