import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The sections in the order in which somebody on call reads; those of other kinds of page stay as they are. */
const ORDER = {
  runbook: ['triage', 'mitigation', 'diagnosis', 'verify', 'escalate', 'meaning', 'impact', 'prevention'],
  alert: ['diagnosis', 'mitigation', 'false-positives', 'impact', 'meaning'],
} as const;

/**
 * Puts the sections of a runbook or an alert into the order of need. In the file they keep the order in which an
 * author thinks; on the page the reader acts first and reads why afterwards.
 */
export function readingOrder() {
  return (tree: Root) => {
    const starts = tree.children.flatMap((node, index) => (isSection(node) ? [index] : []));
    const sections = starts.map((start, index) => ({
      id: idOf(tree.children[start] as Heading),
      nodes: tree.children.slice(start, starts[index + 1]),
    }));
    const order = orderOf(new Set(sections.map(({ id }) => id)));
    if (order === undefined) return;
    const place = ({ id }: { readonly id: string }) => {
      const index = order.indexOf(id);
      return index < 0 ? order.length : index;
    };
    const sorted = sections.toSorted((left, right) => place(left) - place(right));
    tree.children = [...tree.children.slice(0, starts[0]), ...sorted.flatMap(({ nodes }) => nodes)];
  };
}

/** The order for a page, which its sections tell: only runbooks have a triage, only alerts have false positives. */
function orderOf(ids: ReadonlySet<string>): readonly string[] | undefined {
  if (ids.has('triage')) return ORDER.runbook;
  return ids.has('false-positives') ? ORDER.alert : undefined;
}

function isSection(node: Root['children'][number]): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

function idOf(heading: Heading): string {
  return /\{#([\w-]+)\}\s*$/.exec(textOf(heading))?.[1] ?? '';
}
