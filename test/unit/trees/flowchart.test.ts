import { describe, expect, it } from 'vitest';
import { FlowchartError, parseFlowchart, treeGraph, writeMermaid } from '../../../src/trees/drawing';
import { ALL_VIEWS } from './views';

function failure(text: string): string {
  try {
    parseFlowchart(text);
  } catch (error) {
    if (error instanceof FlowchartError) return `${error.line}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('the flowchart parser accepts', () => {
  it.each([
    ['a rectangle', 'a[Text]', 'rectangle'],
    ['a rounded box', 'a(Text)', 'rounded'],
    ['a stadium', 'a([Text])', 'stadium'],
    ['a subroutine', 'a[[Text]]', 'subroutine'],
    ['a cylinder', 'a[(Text)]', 'cylinder'],
    ['a circle', 'a((Text))', 'circle'],
    ['a decision', 'a{Text}', 'decision'],
    ['a hexagon', 'a{{Text}}', 'hexagon'],
    ['quoted text', 'a["Text"]', 'rectangle'],
  ])('%s', (_name, statement, shape) => {
    expect(parseFlowchart(`flowchart TD\n${statement}`).nodes).toEqual([
      { id: 'a', text: 'Text', shape, role: 'plain' },
    ]);
  });

  it.each([
    ['an arrow', 'a --> b', { line: 'solid', head: true }],
    ['a longer arrow', 'a ----> b', { line: 'solid', head: true }],
    ['a line', 'a --- b', { line: 'solid', head: false }],
    ['a dotted arrow', 'a -.-> b', { line: 'dotted', head: true }],
    ['a dotted line', 'a -.- b', { line: 'dotted', head: false }],
    ['a thick arrow', 'a ==> b', { line: 'thick', head: true }],
    ['a label behind', 'a -->|yes| b', { line: 'solid', head: true, label: 'yes' }],
    ['a quoted label behind', 'a -->|"yes: (1)"| b', { line: 'solid', head: true, label: 'yes: (1)' }],
    ['a label inside', 'a -- yes --> b', { line: 'solid', head: true, label: 'yes' }],
    ['a dotted label inside', 'a -. yes .-> b', { line: 'dotted', head: true, label: 'yes' }],
    ['no spaces', 'a-->b', { line: 'solid', head: true }],
  ])('%s', (_name, statement, edge) => {
    expect(parseFlowchart(`graph LR\n${statement}`).edges).toEqual([{ from: 'a', to: 'b', ...edge }]);
  });

  it('chains, groups of nodes, comments, titles, links and subgraphs', () => {
    const text = `
      flowchart LR
        accTitle: The pull
        accDescr: From name to image
        %% a comment
        a["Name #quot;x#quot;"] & b --> c{Found?} -->|no| d
        click d href "../images/image-not-found.md" "Open it"
        subgraph node [On the node]
          c
          d
        end`;
    expect(parseFlowchart(text)).toMatchObject({
      direction: 'right',
      title: 'The pull',
      description: 'From name to image',
      nodes: [
        { id: 'a', text: 'Name "x"' },
        { id: 'b', text: 'b' },
        { id: 'c', text: 'Found?' },
        { id: 'd', role: 'page', href: '../images/image-not-found.md' },
      ],
      edges: [
        { from: 'a', to: 'c' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'd', label: 'no' },
      ],
      groups: [{ id: 'node', title: 'On the node', nodes: ['c', 'd'] }],
    });
  });

  it.each(ALL_VIEWS)('the Mermaid text of $name, and finds every box and line in it', ({ view }) => {
    const graph = treeGraph(view);
    const parsed = parseFlowchart(writeMermaid(graph, (href) => `https://example.org${href}`));
    expect(parsed.nodes.map(({ text }) => text)).toEqual(graph.nodes.map(({ text }) => text));
    expect(parsed.edges.map(({ label }) => label)).toEqual(graph.edges.map(({ label }) => label));
    expect(parsed.title).toBe(view.title);
  });
});

describe('the flowchart parser rejects', () => {
  it.each([
    [
      'another diagram',
      'sequenceDiagram\n a->>b: hi',
      '1: Unexpected `sequenceDiagram`, expected `flowchart TD` or `flowchart LR`; other diagrams of Mermaid are not drawn.',
    ],
    [
      'a direction that is not drawn',
      'flowchart RL\n a --> b',
      '1: Unexpected `flowchart RL`, expected `flowchart TD` or `flowchart LR`; other diagrams of Mermaid are not drawn.',
    ],
    ['nothing', '', '1: Unexpected ``, expected `flowchart TD` or `flowchart LR` first.'],
    [
      'colours',
      'flowchart TD\n a --> b\n style a fill:#f00',
      '3: Unexpected `style a fill:#f00`, expected a statement of the subset; leave it out: colours come from the theme of the site.',
    ],
    [
      'scripts',
      'flowchart TD\n a\n click a call go()',
      '3: Unexpected `click a call go()`, expected a statement of the subset; use `click id href "address"`: diagrams run no scripts.',
    ],
    [
      'a link of an unknown node',
      'flowchart TD\n a\n click b href "x"',
      '3: Unexpected `click b href "x"`, expected the id of a node above, one of: a.',
    ],
    ['a link into the void', 'flowchart TD\n a -->', '2: Unexpected `a -->`, expected a node behind the last link.'],
    [
      'an unknown link',
      'flowchart TD\n a ~~~ b',
      '2: Unexpected `~~~ b`, expected a link: `-->`, `---`, `-.->` or `==>`, with its label as `-->|label|`.',
    ],
    [
      'an open bracket',
      'flowchart TD\n a[Text --> b',
      '2: Unexpected `[Text --> b`, expected `]` behind the text; quote a text that holds brackets.',
    ],
    [
      'the new shape syntax',
      'flowchart TD\n a@{ shape: rect }',
      '2: Unexpected `a@{ shape: rect }`, expected a statement of the subset; use the brackets of the shape, as in `id[text]` or `id{text}`.',
    ],
    [
      'a subgraph without end',
      'flowchart TD\n subgraph x\n a',
      '2: Unexpected `subgraph x`, expected an `end` below it.',
    ],
    ['an end without subgraph', 'flowchart TD\n a\n end', '3: Unexpected `end`, expected a `subgraph` above it.'],
    [
      'Chinese ids',
      'flowchart TD\n 节点 --> b',
      '2: Unexpected `节点 --> b`, expected the id of a node: letters, digits and `_`.',
    ],
  ])('%s, with line and remedy', (_name, text, message) => {
    expect(failure(text)).toBe(message);
  });
});
