import type { ChartFigure } from '../report/charts/request.ts';
import { displayText } from '../report/figures/figure.ts';
import type { Palette } from './palette.ts';
import { LINE, MIDDLE, SCALE, TEXT, textWidth, VALUE } from './typesetting.ts';

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

/** The room that the value of a mark takes; letters and digits of what was said are bold. */
export function valueWidth(figure: Pick<ChartFigure, 'display' | 'basis'>): number {
  return textWidth(displayText(figure.display), VALUE, figure.basis === 'quoted' ? 'bold' : 'regular');
}

/** The widest of some values. */
export function widestValue(figures: ChartFigure[]): number {
  return Math.max(...figures.map(valueWidth));
}

/** The value of a mark as it was said or derived, its line's middle at `y`. */
export function valueText(
  figure: ChartFigure,
  { x, y, align }: Pick<TextAnnotation, 'x' | 'y' | 'align'>,
  palette: Palette,
): TextAnnotation {
  return {
    kind: 'text',
    lines: [displayText(figure.display)],
    x,
    y: y + VALUE * MIDDLE,
    align,
    size: VALUE,
    bold: figure.basis === 'quoted',
    colour: palette.ink,
    halo: palette.paper,
    says: { value: figure.id },
  };
}

/** A label of one or more lines, the first line's middle at `y`. */
export function labelText(lines: string[], { x, y, align }: Pick<TextAnnotation, 'x' | 'y' | 'align'>, palette: Palette): TextAnnotation {
  const colours = { colour: palette.ink, halo: palette.paper };
  return { kind: 'text', lines, x, y: y + TEXT * MIDDLE, align, size: TEXT, bold: false, ...colours, says: { role: 'label' } };
}

/** A number of the scale or a note on it, quieter than the labels, its first line's middle at `y`. */
export function scaleLine(
  role: 'scale' | 'note',
  lines: string[],
  { x, y, align }: Pick<TextAnnotation, 'x' | 'y' | 'align'>,
  palette: Palette,
): TextAnnotation {
  const colours = { colour: palette.soft, halo: palette.paper };
  return { kind: 'text', lines, x, y: y + SCALE * MIDDLE, align, size: SCALE, bold: false, ...colours, says: { role } };
}

function drawText(context: AnnotatedContext, text: TextAnnotation, family: string): void {
  context.font = `${text.bold ? 'bold' : 'normal'} ${text.size}px ${family}`;
  context.textAlign = text.align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = text.colour;
  context.strokeStyle = text.halo;
  // Wide enough to take a line out of the gaps beside a decimal point.
  context.lineWidth = 6;
  context.lineJoin = 'round';
  context.beginText(text.says);
  text.lines.forEach((line, place) => {
    context.strokeText(line, text.x, text.y + place * LINE);
    context.fillText(line, text.x, text.y + place * LINE);
  });
  context.endText();
}

function drawRule(context: AnnotatedContext, { from, to, colour, thickness = 1 }: RuleAnnotation): void {
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

function drawSwatch(context: AnnotatedContext, { shape, x, y, size, fill, line }: SwatchAnnotation): void {
  context.fillStyle = fill;
  context.strokeStyle = line;
  context.lineWidth = 1.5;
  context.beginPath();
  if (shape === 'dot') context.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
  else context.rect(x, y, size, size);
  context.fill();
  context.stroke();
}

/** Draws a chart's own texts, rules and legend marks. */
export function drawAnnotations(context: AnnotatedContext, annotations: Annotation[], family: string): void {
  context.save();
  for (const annotation of annotations) {
    if (annotation.kind === 'text') drawText(context, annotation, family);
    else if (annotation.kind === 'rule') drawRule(context, annotation);
    else drawSwatch(context, annotation);
  }
  context.restore();
}
