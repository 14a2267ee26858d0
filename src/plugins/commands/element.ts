import type { RootContent } from 'mdast';

/** A React component with text attributes as a node of a Markdown tree. Docusaurus hands it through to MDX, also for `.md` files. */
export function elementNode(name: string, attributes: Readonly<Record<string, string>>): RootContent {
  const node = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children: [],
  };
  // mdast's own types do not know the nodes of MDX.
  return node as unknown as RootContent;
}
