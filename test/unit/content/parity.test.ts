import { describe, expect, test } from 'vitest';
import { withoutComments } from '../../../src/content/checks/comments';
import { OPTIONS, problemsOf, TLS_CHINESE } from './fixture';

const chinese = (from: string | RegExp, to: string) => problemsOf({ [TLS_CHINESE]: [from, to] });

describe('headings of a translation', () => {
  test('have the ids of the English page', () => {
    expect(chinese('{#cause-unknown-authority}', '{#cause-unknown-ca}')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:32:1 Unexpected heading \`### … {#cause-unknown-ca}\`, expected \`### … {#cause-unknown-authority}\` as on line 49 of \`docs/runbooks/images/registry-tls.md\`. Headings are the same in all languages."`,
    );
  });
  test('are all there', () => {
    expect(
      chinese(
        /### 时钟错误[\s\S]*?(?=## 确认恢复)/,
        '[a](../nodes/node-clock-skew.md#cause-ntp) [b](https://kubernetes.io/docs/concepts/containers/images/)\n\n',
      ),
    ).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:44:1 Unexpected heading \`## … {#verify}\`, expected \`### … {#cause-clock}\` as on line 59 of \`docs/runbooks/images/registry-tls.md\`. Headings are the same in all languages."`,
    );
  });
  test('are no more', () => {
    expect(chinese('## 升级处理', '### 更多 {#more}\n\n无。\n\n## 升级处理')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:54:1 Unexpected heading \`### … {#more}\`, expected \`## … {#escalate}\` as on line 71 of \`docs/runbooks/images/registry-tls.md\`. Headings are the same in all languages."`,
    );
  });
});

describe('fences of a translation', () => {
  test('have the same code', () => {
    expect(chinese('describe pod "$POD"', 'get pod "$POD"')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:17:1 Unexpected code "kubectl -n \\"$NAMESPACE\\" get pod \\"$POD\\"", expected "kubectl -n \\"$NAMESPACE\\" describe pod \\"$POD\\"" as on line 34 of \`docs/runbooks/images/registry-tls.md\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong."`,
    );
  });
  test('have the same meta', () => {
    expect(chinese('on=node', 'on=pod')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:38:4 Unexpected meta \`on="pod" title="…" undo="…"\` of a fence, expected \`on="node" title="…" undo="…"\` as on line 55 of \`docs/runbooks/images/registry-tls.md\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong."`,
    );
  });
  test('say as well how a step is undone', () => {
    expect(chinese(/ undo="[^"]*"/, '')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:38:4 Unexpected meta \`on="node" title="…"\` of a fence, expected \`on="node" title="…" undo="…"\` as on line 55 of \`docs/runbooks/images/registry-tls.md\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong."`,
    );
  });
  test('have the same language', () => {
    expect(chinese('```bash title="Show', '```console title="Show')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:17:1 Unexpected language \`console\` of a fence, expected \`bash\` as on line 34 of \`docs/runbooks/images/registry-tls.md\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong."`,
    );
  });
  test('are as many', () => {
    expect(chinese(/```mermaid[\s\S]*?```\n/, '')).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:34:1 Unexpected 2 fences, expected 3 as in \`docs/runbooks/images/registry-tls.md\`. The first that is missing or differs is the \`mermaid\` fence of line 42 there. Code is the same in all languages."`,
    );
  });
  test('may translate comments, title and undo', () => {
    expect(chinese('undo="rm /etc/containerd/certs.d/ca.crt"', 'undo="删除 ca.crt"')).toBe('');
  });
  test('may translate the labels of a diagram', () => {
    expect(chinese('b[Clock]', 'b[时钟]')).toBe('');
  });
  test('have the structure of the English diagram', () => {
    const mermaidStructure = (code: string) => code.replace(/\[[^\]]*\]/g, '');
    const options = { ...OPTIONS, mermaidStructure };
    expect(problemsOf({ [TLS_CHINESE]: ['b[Clock]', 'b[时钟]'] }, options)).toBe('');
    expect(problemsOf({ [TLS_CHINESE]: ['a[可信？] --> b', 'b[可信？] --> a'] }, options)).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:25:1 Unexpected code "  b --> a", expected "  a --> b" as on line 42 of \`docs/runbooks/images/registry-tls.md\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong."`,
    );
  });
});

describe('links of a translation', () => {
  test('are those of the English page', () => {
    expect(
      chinese('../../how-to/image-pull-secret.md', '../../how-to/image-pull-secret.md#steps'),
    ).toMatchInlineSnapshot(`
      "zh/runbooks/images/registry-tls.md:6:1 Missing link \`../../how-to/image-pull-secret.md\`, expected as on line 40 of \`docs/runbooks/images/registry-tls.md\`. Add it.
      zh/runbooks/images/registry-tls.md:23:39 Unexpected link \`../../how-to/image-pull-secret.md#steps\`, expected links that \`docs/runbooks/images/registry-tls.md\` has too. Add it there, or remove it here."
    `);
  });
  test('may lead to the Chinese version of an official document', () => {
    expect(chinese('https://kubernetes.io/zh-cn/docs/', 'https://kubernetes.io/docs/')).toBe('');
  });
});

test.each([
  ['bash', 'kubectl get pods # all of them', 'kubectl get pods'],
  ['bash', '# all of them\nkubectl get pods', 'kubectl get pods'],
  ['bash', `grep 'a # b' "c # d" # e`, `grep 'a # b' "c # d"`],
  ['bash', 'echo "$#" a#b', 'echo "$#" a#b'],
  ['bash', `echo "don't" # it's`, `echo "don't"`],
  ['yaml', `text: don't # it's`, `text: don't`],
  ['yaml', '# whole\nkind: Pod # part\n\n', 'kind: Pod'],
  ['text', '# not a comment', '# not a comment'],
  ['json', '{"a": "# b"}', '{"a": "# b"}'],
])('comments of %s in %j leave %j', (language, code, left) => {
  expect(withoutComments(language, code)).toBe(left);
});
