/** What a box of a diagram stands for. It decides its colours; its outline is a matter of `shape`. */
export type Role = 'question' | 'reference' | 'page' | 'planned' | 'tree' | 'escalation' | 'plain';

/** The outline of a box, in the words of Mermaid's flowcharts. */
export type Shape = 'rectangle' | 'rounded' | 'stadium' | 'decision' | 'hexagon' | 'circle' | 'cylinder' | 'subroutine';

export interface DiagramNode {
  /** Unique within the diagram. */
  readonly id: string;
  readonly text: string;
  readonly role: Role;
  readonly shape: Shape;
  /** Where the box leads, as it stands in the `href` attribute. */
  readonly href?: string;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly line?: 'solid' | 'dotted' | 'thick';
  /** Without a head the edge is a plain line. */
  readonly head?: boolean;
}

/** A frame around some nodes. */
export interface DiagramGroup {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly string[];
}

/** A flow diagram in one language, before anybody has decided where its boxes lie. */
export interface Diagram {
  /** Unique on the page that shows it: the ids of title and description are made from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly direction: 'right' | 'down';
  /** Whether all boxes are equally wide, so that they stand in columns. */
  readonly even?: boolean;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly groups?: readonly DiagramGroup[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre and size, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedText extends Box {
  readonly lines: readonly string[];
}

export interface PlacedEdge {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly label?: PlacedText;
}

export interface PlacedNode extends PlacedText {
  readonly node: DiagramNode;
}

export interface PlacedGroup extends Box {
  readonly group: DiagramGroup;
}

/** A diagram with the place of everything, in CSS pixels from the upper left corner. */
export interface Layout {
  readonly diagram: Diagram;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: readonly PlacedGroup[];
}
