import { describe, expect, test } from 'vitest';
import { checkSnippet } from '../../../src/validator/check-snippet';
import { readDocument } from '../../../src/validator/extract/document';
import { documentSnippets } from '../../../src/validator/extract/snippets';
import type { Purpose, Snippet } from '../../../src/validator/snippet';

const CONTEXT = { kubernetes: ['1.34'] };

/** All snippets of a page, nested ones behind their parents. */
async function snippetsOf(markdown: string): Promise<Snippet[]> {
  const queue = documentSnippets(readDocument('page.md', markdown, false));
  for (let index = 0; index < queue.length; index += 1) {
    const snippet = queue[index];
    if (snippet !== undefined) queue.push(...(await checkSnippet(snippet, CONTEXT)).nested);
  }
  return queue;
}

const bash = (code: string): string => `\`\`\`bash\n${code}\n\`\`\`\n`;

/** A command, and the snippet inside it: its language, purpose and text. */
const NESTED: readonly (readonly [
  name: string,
  code: string,
  language: string,
  purpose: Partial<Purpose>,
  text: string,
])[] = [
  [
    'a here-document that kubectl apply reads',
    'kubectl apply -f - <<EOF\nkind: Pod\nEOF',
    'yaml',
    { kind: 'manifest' },
    'kind: Pod\n',
  ],
  [
    'a here-document that cat passes on',
    "cat <<'EOF' | sudo kubectl create -f -\nkind: Pod\nEOF",
    'yaml',
    { kind: 'manifest' },
    'kind: Pod\n',
  ],
  [
    'a here-document whose tabs are dropped',
    'kubectl apply -f - <<-EOF\n\t\tkind: Pod\n\tEOF',
    'yaml',
    { kind: 'manifest' },
    'kind: Pod\n',
  ],
  [
    'a here-document that is written to a file',
    'sudo tee /etc/docker/daemon.json <<EOF\n{}\nEOF',
    'json',
    { kind: 'file' },
    '{}\n',
  ],
  ['a here-document behind a redirection', 'cat > hosts.toml <<EOF\na = 1\nEOF', 'toml', { kind: 'file' }, 'a = 1\n'],
  ['a here-document that a shell reads', 'ssh node-1 <<EOF\nls -l\nEOF', 'shell', { kind: 'commands' }, 'ls -l\n'],
  [
    'a strategic patch',
    `kubectl patch deploy web -p '{"spec":{}}'`,
    'json',
    { kind: 'patch', type: 'strategic', resource: 'deploy' },
    '{"spec":{}}',
  ],
  [
    'a JSON patch',
    `kubectl patch deployment/web --type=json --patch='[]'`,
    'json',
    { kind: 'patch', type: 'json', resource: 'deployment/web' },
    '[]',
  ],
  [
    'a patch in YAML',
    `kubectl patch svc web --patch 'spec: {}'`,
    'yaml',
    { kind: 'patch', type: 'strategic' },
    'spec: {}',
  ],
  ['a patch in double quotes', 'kubectl patch svc web -p "{\\"spec\\":{}}"', 'json', { kind: 'patch' }, '{"spec":{}}'],
  [
    'a JSONPath template of one object',
    "kubectl get pod web -o jsonpath='{.spec}'",
    'jsonpath',
    { kind: 'template', resource: 'pod', list: false },
    '{.spec}',
  ],
  [
    'a JSONPath template of a list',
    "kubectl get pods -o=jsonpath='{.items[*]}'",
    'jsonpath',
    { kind: 'template', list: true },
    '{.items[*]}',
  ],
  [
    'the path that kubectl wait waits for',
    "kubectl wait pod/web --for=jsonpath='{.status.phase}'=Running",
    'jsonpath',
    { kind: 'template' },
    '{.status.phase}',
  ],
  [
    'custom columns',
    'kubectl get pods -o custom-columns=NAME:.metadata.name',
    'custom-columns',
    { kind: 'template' },
    'NAME:.metadata.name',
  ],
  ['a go-template', "kubectl get pod web -o go-template='{{.spec}}'", 'go-template', { kind: 'template' }, '{{.spec}}'],
  [
    'a template of docker inspect',
    "docker inspect web -f '{{.State}}'",
    'go-template',
    { kind: 'template' },
    '{{.State}}',
  ],
  [
    'a jq program',
    "kubectl get pods -o json | jq -r --arg n web '.items[]'",
    'jq',
    { kind: 'program', of: 'jq' },
    '.items[]',
  ],
  ['a yq expression', "yq eval '.a' file.yaml", 'yq', { kind: 'program', of: 'yq' }, '.a'],
  ['the commands of bash -c', "bash -c 'ls -l'", 'shell', { kind: 'commands', place: 'workstation' }, 'ls -l'],
  [
    'the commands of ssh',
    'ssh node-1 "crictl images | grep web"',
    'shell',
    { kind: 'commands', place: 'node' },
    'crictl images | grep web',
  ],
  [
    'the commands in a container',
    "kubectl exec web -- sh -c 'cat /etc/hosts'",
    'shell',
    { kind: 'commands', place: 'pod' },
    'cat /etc/hosts',
  ],
  [
    'an override of kubectl run',
    `kubectl run web --image=nginx --overrides='{"spec":{}}'`,
    'json',
    { kind: 'patch', resource: 'pod' },
    '{"spec":{}}',
  ],
  ['a query of promtool', "promtool query instant http://localhost:9090 'up'", 'promql', { kind: 'program' }, 'up'],
  [
    'a query sent by curl',
    "curl -G http://localhost:9090/api/v1/query --data-urlencode 'query=up'",
    'promql',
    { kind: 'program' },
    'up',
  ],
];

describe('a snippet inside a snippet', () => {
  test.each(NESTED)('is found: %s', async (_name, code, language, purpose, text) => {
    const [, ...nested] = await snippetsOf(bash(code));
    expect(nested.map((snippet) => ({ language: snippet.language, text: snippet.text }))).toContainEqual({
      language,
      text,
    });
    expect(nested.find((snippet) => snippet.language === language)?.purpose).toMatchObject(purpose);
  });

  test.each(NESTED)('has positions that lead to its own characters: %s', async (_name, code, language) => {
    const page = `1. Text\n\n${bash(code).replace(/^/gm, '   ')}`;
    const nested = (await snippetsOf(page)).find(
      (snippet) => snippet.language === language && snippet.parent !== undefined,
    );
    expect(nested).toBeDefined();
    for (const [offset, character] of [...(nested?.text ?? '')].entries()) {
      const place = nested?.positions.start(offset) ?? 0;
      if (/[A-Za-z]/.test(character)) expect(page[place]).toBe(character);
    }
  });

  test('is found through several layers: a patch inside ssh inside a list item', async () => {
    const page = `- Text\n\n  ${bash(`ssh node-1 "kubectl patch deploy web -p '{\\"spec\\": {\\"paused\\": true}}'"`).replace(/\n/g, '\n  ')}`;
    const patch = (await snippetsOf(page)).find(({ language }) => language === 'json');
    expect(patch?.text).toBe('{"spec": {"paused": true}}');
    expect(patch?.file.lines.position(patch.positions.start(patch.text.indexOf('paused')))).toEqual({
      line: 4,
      column: 58,
    });
  });

  test('knows which of its parts the shell fills in', async () => {
    const [, manifest] = await snippetsOf(bash('kubectl apply -f - <<EOF\nname: $NAME\nEOF'));
    expect(manifest?.holes.map(({ start, end }) => manifest.text.slice(start, end))).toEqual(['$NAME']);
  });

  test('is a command of a transcript, without its prompt and output', async () => {
    const page =
      '```console\n$ kubectl get pods \\\n>   -A\nNAME READY\n[root@node-1 ~]# crictl ps\n# a comment\n```\n';
    const [, ...nested] = await snippetsOf(page);
    expect(nested.map(({ text }) => text)).toEqual(['kubectl get pods \\\n  -A', 'crictl ps']);
  });

  test('is inline code that calls a known tool, and none that only names one', async () => {
    const page =
      'Run `kubectl get pods` or `sudo crictl ps`, not `docker 28`, `kubectl`, `kind: Pod` or `helm upgrade …`.\n';
    expect((await snippetsOf(page)).map(({ text }) => text)).toEqual(['kubectl get pods', 'sudo crictl ps']);
  });
});
