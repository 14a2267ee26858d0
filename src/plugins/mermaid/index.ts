import type { Code, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { drawSvg, type Flowchart, FlowchartError, layOut, parseFlowchart } from '../../trees/drawing';

interface Options {
  /** Turns an address of a `click` statement into one that a page can use; throws for a wrong one. */
  readonly resolve?: (href: string, file: VFile) => string;
}

/**
 * Draws the `mermaid` fences of a page in the look of the decision trees, so that no Mermaid code is sent to the browser.
 * A statement outside the subset of `parseFlowchart` throws with file, line and remedy.
 */
export function mermaidFences({ resolve = (href) => href }: Options = {}) {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang !== 'mermaid' || index === undefined || parent === undefined) return;
      count += 1;
      const flowchart = parsed(node, file);
      const nodes = flowchart.nodes.map((box) => (box.href ? { ...box, href: resolve(box.href, file) } : box));
      const { title = titleOf(node, flowchart), description = '' } = flowchart;
      const svg = drawSvg(layOut({ ...flowchart, nodes, id: `diagram-${count}`, title, description }));
      parent.children[index] = flowDiagram(svg, title);
      return SKIP;
    });
  };
}

function parsed(node: Code, file: VFile): Flowchart {
  try {
    return parseFlowchart(node.value);
  } catch (error) {
    if (!(error instanceof FlowchartError)) throw error;
    const line = (node.position?.start.line ?? 0) + error.line;
    throw new Error(`${file.path}:${line}: ${error.message}`);
  }
}

/** What the diagram is called where its text says nothing: the title of the fence, else the boxes at its start and end. */
function titleOf(node: Code, { nodes }: Flowchart): string {
  const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1];
  return title ?? [nodes[0]?.text, nodes.at(-1)?.text].filter(Boolean).join(' … ');
}

/** The element that shows the drawing: `FlowDiagram` of the trees' components, for `.md` files too. */
function flowDiagram(svg: string, label: string): RootContent {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
  const node = {
    type: 'mdxJsxFlowElement',
    name: 'FlowDiagram',
    attributes: [attribute('svg', svg), attribute('label', label)],
    children: [],
  };
  // mdast's own types do not know the nodes of MDX.
  return node as unknown as RootContent;
}
