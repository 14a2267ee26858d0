/** The public face of the drawing half of this room. It runs at build time: the layout library is not sent to the browser. */
export type { Diagram, Layout } from './diagram/diagram';
export { layOut } from './diagram/layout';
export { drawSvg } from './diagram/svg';
export { FlowchartError } from './flowchart/error';
export { type Flowchart, parseFlowchart } from './flowchart/parse';
export { numberQuestions, writeList } from './list';
export { writeMermaid } from './mermaid';
export { boxId, treeDiagram, treeGraph } from './tree-diagram';
