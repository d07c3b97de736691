/** What a text says about itself: which figure it is the value of, or what else it is. */
export type TextRole = { value: string } | { role: 'label' | 'legend' | 'scale' | 'note' };

/** Text beside the marks; `y` is the baseline of the first line. */
export interface TextAnnotation {
  kind: 'text';
  lines: string[];
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  size: number;
  bold: boolean;
  colour: string;
  /** The colour that keeps rules off a text which stands over them. */
  halo: string;
  says: TextRole;
}

/** A straight line of the scale or a leader. */
export interface RuleAnnotation {
  kind: 'rule';
  from: readonly [number, number];
  to: readonly [number, number];
  colour: string;
  /** 1 where it is not given. */
  thickness?: number;
}

/** A mark of the legend. */
export interface SwatchAnnotation {
  kind: 'swatch';
  shape: 'square' | 'dot';
  x: number;
  y: number;
  size: number;
  fill: string;
  line: string;
}

export type Annotation = TextAnnotation | RuleAnnotation | SwatchAnnotation;

/** A drawing context that keeps what texts and marks say about themselves. */
export interface AnnotatedContext extends CanvasRenderingContext2D {
  /** The next shape is the outline of this figure's mark; a sector also says where its middle is. */
  beginMark(id: string, middle?: { x: number; y: number }): void;
  beginText(says: TextRole): void;
  endText(): void;
}
