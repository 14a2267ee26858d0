// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { createProcessorUncached } from '@docusaurus/mdx-loader/lib/processor';
import { describe, expect, it, vi } from 'vitest';
import { commandFences, rewriteFence } from '../../../src/plugins/commands';
import { highlight } from '../../../src/plugins/commands/highlight';

/** Compiles a page as Docusaurus does, with the front matter in its text. */
async function compile(
  content: string,
  alertOf?: NonNullable<Parameters<typeof commandFences>[0]>['alertOf'],
): Promise<string> {
  const options = {
    beforeDefaultRemarkPlugins: [[commandFences, { ...(alertOf !== undefined && { alertOf }) }]],
    markdownConfig: {
      anchors: { maintainCase: false },
      hooks: { onBrokenMarkdownImages: 'throw', onBrokenMarkdownLinks: 'throw' },
      mdx1Compat: {},
      remarkRehypeOptions: {},
    },
    staticDirs: [],
    siteDir: '.',
    admonitions: false,
  };
  const processor = await createProcessorUncached({ format: 'md', options: options as never });
  const result = await processor.process({
    content,
    filePath: 'docs/page.md',
    frontMatter: {},
    compilerName: 'client',
  });
  return result.content;
}

const PAGE = `---
title: x
---

Text.

\`\`\`bash title="One Pod"
kubectl -n "$NAMESPACE" get pod "$POD"
\`\`\`

- In a list:

  \`\`\`console
  $ kubectl get node "$NODE"
  out <b>
  \`\`\`

\`\`\`yaml
kind: Pod # <b>
\`\`\`

\`\`\`text title="Example"
<none>
\`\`\`
`;

describe('the fences of a page', () => {
  it('become components, with one panel in front for all parameters', async () => {
    const code = await compile(PAGE);
    expect(code.match(/_jsx\(CommandBlock, /g)).toHaveLength(2);
    expect(code.match(/_jsx\(CodeFence, /g)).toHaveLength(2);
    expect(code).toMatch(/_jsx\(ValuesPanel, \{\s*parameters: "\[\\"NAMESPACE\\",\\"POD\\",\\"NODE\\"\]"\s*\}\)/);
    expect(code.indexOf('_jsx(ValuesPanel')).toBeLessThan(code.indexOf('_jsx(CommandBlock'));
    expect(code).toContain('&#x3C;none>');
    expect(code).not.toContain('<pre');
  });

  it('of an alert page carry the labels of its fault', async () => {
    expect(await compile(PAGE, () => ({ labels: ['namespace', 'pod'] }))).toContain(
      'alert: "{\\"labels\\":[\\"namespace\\",\\"pod\\"]}"',
    );
  });

  it('need no panel where no command has a parameter', async () => {
    expect(await compile('```bash\nkubectl get nodes\n```')).not.toContain('ValuesPanel');
  });

  it('that are drawn by others stay', async () => {
    expect(await compile('```mermaid\ngraph TD\n```')).toContain('language-mermaid');
  });

  it('that are wrong stop the build, all at once, with file, line and column', async () => {
    const page =
      '---\ntitle: x\n---\n\n```bash on=moon\nkubectl get pods\nkubectl get pod $POD\n```\n\n- a\n\n  ```bash\n  kubectl delete pod x\n  ```\n';
    await expect(compile(page)).rejects.toThrow(
      `Commands that cannot be published:
docs/page.md:5:9: Unexpected on=moon, expected one of workstation, node, control-plane, pod (fence/meta)
docs/page.md:7:17: Unexpected parameter POD without double quotes, where the shell splits its value; write it as a double-quoted word of its own, "$POD" (shell/parameter-position)
docs/page.md:13:3: Unexpected block that destroys (kubectl delete) without an undo line, expected undo="how to take it back" or undo=none (shell/undo-missing)`,
    );
  });

  it('with an unknown command are shown, and the build is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await compile('```bash\nfrobnicate x\n```')).toContain('_jsx(CommandBlock');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('docs/page.md:2:1: Unexpected command “frobnicate”'));
    warn.mockRestore();
  });
});

describe('the Markdown export', () => {
  it.each([
    ['bash', 'kubectl get pod "$POD"', 'kubectl get pod "${POD:?}"'],
    ['console', '$ kubectl get pod "$POD"\nout', '$ kubectl get pod "${POD:?}"\nout'],
    ['yaml', 'kind: "$POD"', 'kind: "$POD"'],
    ['bash', 'kubectl get pod $POD', 'kubectl get pod $POD'],
  ])('of a %s fence: %s', (language, text, expected) => {
    expect(rewriteFence(language, text, '')).toBe(expected);
  });
});

describe('the colours of code', () => {
  it.each(['yaml', 'json', 'toml', 'ini', 'dockerfile', 'promql', 'powershell', 'jq', 'rego', 'nginx'])(
    'know %s',
    (language) => {
      expect(highlight(language, '# "text" 1 sum FROM x')).toContain('hljs-');
    },
  );

  it('escape what they do not know', () => {
    expect(highlight('klingon', '<script>alert(1)</script> &')).toBe('&#x3C;script>alert(1)&#x3C;/script> &#x26;');
  });
});
