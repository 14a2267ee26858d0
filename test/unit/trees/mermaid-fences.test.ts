import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { mermaidFences } from '../../../src/plugins/mermaid';

interface Drawn {
  readonly name: string;
  readonly attributes: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}

function drawn(markdown: string, options = {}): readonly Drawn[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  mermaidFences(options)(tree, new VFile({ path: 'docs/how-to/example.md' }));
  const nodes: readonly unknown[] = tree.children;
  return nodes.filter((node): node is Drawn => (node as { type: string }).type === 'mdxJsxFlowElement');
}

const attribute = (node: Drawn | undefined, name: string) =>
  node?.attributes.find((one) => one.name === name)?.value ?? '';

describe('a mermaid fence', () => {
  it('becomes a drawing, other fences stay', () => {
    const nodes = drawn('```mermaid\nflowchart LR\n  a[One] --> b[Two]\n```\n\n```bash\nls\n```');
    expect(nodes.map(({ name }) => name)).toEqual(['FlowDiagram']);
    expect(attribute(nodes[0], 'svg')).toContain('<tspan');
    expect(attribute(nodes[0], 'label')).toBe('One … Two');
  });

  it('has ids of its own, so that two on a page do not clash', () => {
    const fence = '```mermaid\nflowchart LR\n  a --> b\n```\n\n';
    const ids = drawn(fence + fence).map((node) => /title id="([^"]+)"/.exec(attribute(node, 'svg'))?.[1]);
    expect(ids).toEqual(['flow-diagram-1-title', 'flow-diagram-2-title']);
  });

  it('takes its title from the fence, and its links through the resolver', () => {
    const [node] = drawn('```mermaid title="The pull"\nflowchart LR\n  a --> b\n  click a href "x.md"\n```', {
      resolve: (href: string) => `/runbooks/${href.replace('.md', '/')}`,
    });
    expect(attribute(node, 'label')).toBe('The pull');
    expect(attribute(node, 'svg')).toContain('<a href="/runbooks/x/">');
  });

  it('fails the build with file, line of the file, and remedy', () => {
    expect(() => drawn('# Title\n\n```mermaid\nflowchart TD\n  a --> b\n  classDef x fill:#f00\n```')).toThrow(
      'docs/how-to/example.md:6: Unexpected `classDef x fill:#f00`, expected a statement of the subset; leave it out: colours come from the theme of the site.',
    );
  });
});
