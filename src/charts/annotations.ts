import type { ChartFigure } from '../report/charts/request.ts';
import { displayText } from '../report/figures/figure.ts';
import type { FigureSigns } from '../report/figures/signs.ts';
import { type Palette, seriesColour } from './palette.ts';
import { LINE, MIDDLE, SCALE, TEXT, textWidth, VALUE } from './typesetting.ts';

/** The value of a figure, with what stands before it (the plus of a growth) and behind it. */
export interface ValueRole {
  value: string;
  before: string;
  signs: string;
  signColour: string;
}

/** What a text says about itself: which figure it is the value of, or what else it is. */
export type TextRole = ValueRole | { role: 'label' | 'legend' | 'scale' | 'note' };

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

/** A mark of the legend; a pill is a dot drawn out to its width. */
export interface SwatchAnnotation {
  kind: 'swatch';
  shape: 'square' | 'dot';
  x: number;
  y: number;
  size: number;
  /** Where it is not as wide as high; of a pill that is drawn out upwards, its height. */
  width?: number;
  /** The way in which a pill is drawn out; across where it is not given. */
  direction?: Direction;
  fill: string;
  line: string;
  isDashed?: boolean;
}

/** The arrow of an open end: to where a figure goes on beyond what was said. */
export interface ArrowAnnotation {
  kind: 'arrow';
  /** Whose open end it is; empty in a legend. */
  figure: string;
  back: number;
  tip: number;
  /** Its middle across its direction, and how broad it is there. */
  middle: number;
  breadth: number;
  direction: Direction;
  colour: string;
  /** The colour that keeps rules and lines off it, where there are any. */
  halo?: string;
}

/** The way in which a scale runs. */
export type Direction = 'across' | 'up';

export type Annotation = TextAnnotation | RuleAnnotation | SwatchAnnotation | ArrowAnnotation;

/** A drawing context that keeps what texts and marks say about themselves. */
export interface AnnotatedContext extends CanvasRenderingContext2D {
  /** The next shape is the outline of this figure's mark; a sector also says where its middle is. */
  beginMark(id: string, middle?: { x: number; y: number }): void;
  /** The next shape is the arrow of this figure's open end. */
  beginArrow(id: string): void;
  /** Whether the edges that follow are dashed, as those of what the editor doubts are. */
  dashEdges(isDashed: boolean): void;
  beginText(says: TextRole): void;
  endText(): void;
}

/** The arrow of an open end: its distance from the mark, how far it reaches, its line, and the room that all of it takes. */
export const ARROW = { gap: 4, depth: 6, thickness: 2.5, room: 12 };

/** The thickness of the line that closes a bar whose figure may be less. */
export const EDGE = 3;

function signsText({ derived, plan, doubt }: FigureSigns): string {
  return derived + plan + doubt;
}

/** The room that the value of a mark takes with its signs; letters and digits of what was said are bold. */
export function valueWidth(figure: Pick<ChartFigure, 'display' | 'basis' | 'signs'>): number {
  const value = textWidth(displayText(figure.display), VALUE, figure.basis === 'quoted' ? 'bold' : 'regular');
  return value + textWidth(signsText(figure.signs), VALUE);
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
  before = '',
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
    says: { value: figure.id, before, signs: signsText(figure.signs), signColour: seriesColour(palette, 0) },
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

function drawSwatch(context: AnnotatedContext, swatch: SwatchAnnotation): void {
  const { shape, x, y, size, width = size, direction = 'across', fill, line, isDashed = false } = swatch;
  const half = size / 2;
  const drawnOut =
    direction === 'across'
      ? { from: x + half, to: x + width - half, middle: y + half }
      : { from: y + width - half, to: y + half, middle: x + half };
  context.fillStyle = fill;
  context.strokeStyle = line;
  context.lineWidth = 1.5;
  context.beginPath();
  if (shape === 'square') context.rect(x, y, width, size);
  else if (width === size) context.arc(x + half, y + half, half, 0, 2 * Math.PI);
  else pill(context, { ...drawnOut, radius: half, direction });
  context.dashEdges(isDashed);
  context.fill();
  context.stroke();
  context.dashEdges(false);
}

/** The outline of a dot that is drawn out from one place of a scale to another. */
export function pill(
  context: Pick<CanvasRenderingContext2D, 'arc' | 'closePath'>,
  { from, to, middle, radius, direction }: { from: number; to: number; middle: number; radius: number; direction: Direction },
): void {
  const turn = direction === 'across' ? Math.PI / 2 : 0;
  const at = (place: number): [number, number] => (direction === 'across' ? [place, middle] : [middle, place]);
  context.arc(...at(from), radius, turn, turn + Math.PI);
  context.arc(...at(to), radius, turn + Math.PI, turn + 2 * Math.PI);
  context.closePath();
}

/** Two strokes that meet in a tip. */
function drawArrow(context: AnnotatedContext, { figure, back, tip, middle, breadth, direction, colour, halo }: ArrowAnnotation): void {
  const at = (along: number, aside: number): [number, number] => (direction === 'across' ? [along, aside] : [aside, along]);
  context.lineJoin = 'miter';
  context.beginPath();
  context.moveTo(...at(back, middle - breadth / 2));
  context.lineTo(...at(tip, middle));
  context.lineTo(...at(back, middle + breadth / 2));
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = ARROW.thickness + 4;
    context.stroke();
  }
  context.strokeStyle = colour;
  context.lineWidth = ARROW.thickness;
  if (figure !== '') context.beginArrow(figure);
  context.stroke();
}

/** Draws a chart's own texts, rules and legend marks. */
export function drawAnnotations(context: AnnotatedContext, annotations: Annotation[], family: string): void {
  context.save();
  for (const annotation of annotations) {
    if (annotation.kind === 'text') drawText(context, annotation, family);
    else if (annotation.kind === 'rule') drawRule(context, annotation);
    else if (annotation.kind === 'arrow') drawArrow(context, annotation);
    else drawSwatch(context, annotation);
  }
  context.restore();
}
