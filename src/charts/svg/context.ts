import { Path } from 'd3-path';
import type { AnnotatedContext, TextRole, ValueRole } from '../annotations.ts';
import { textWidth } from '../typesetting.ts';
import { Hatching } from './hatching.ts';
import { type Attributes, element, escapeXml, inGroups, type Piece, short } from './markup.ts';
import { multiply, State } from './state.ts';

const anchors: Record<string, string | undefined> = { center: 'middle', right: 'end' };

type Recording = Pick<AnnotatedContext, 'beginMark' | 'beginArrow' | 'dashEdges' | 'beginText' | 'endText'>;

/** The dashes and gaps of the edge of what the editor doubts. */
const DASH = [3.5, 2.5];

/**
 * The part of a canvas 2-D context that Chart.js uses, recording SVG. Text must be announced with
 * `beginText`, so that every text in a drawing says what it is; widths come from a table and not from
 * fonts, so that the same drawing comes out on every machine.
 */
export class SvgContext extends State implements Recording {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  private readonly hatching: Hatching;
  private readonly pieces: Piece[] = [];
  private path = new Path(1);
  private says: TextRole | undefined;
  private mark: Attributes = {};
  private isDashed = false;
  /** The shape that was filled last, if nothing followed: its edge is drawn by the same element. */
  private filled: Attributes | undefined;
  private halo: Attributes = {};
  private spans: { x: number; y: number; text: string }[] = [];

  constructor(width: number, height: number, id: string) {
    super();
    this.canvas = { width, height, getContext: () => this };
    this.hatching = new Hatching(id);
  }

  /** What was drawn, as the content of an `<svg>`. */
  content(): string {
    return this.hatching.definitions() + inGroups(this.pieces);
  }

  beginPath(): void {
    this.path = new Path(1);
  }
  closePath(): void {
    this.path.closePath();
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.quadraticCurveTo(cx, cy, x, y);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.bezierCurveTo(ax, ay, bx, by, x, y);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.path.arc(x, y, radius, start, end, counterclockwise);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(x, y, width, height);
  }

  fill(rule?: CanvasFillRule): void {
    this.shape({ fill: this.hatching.paint(this.fillStyle), 'fill-rule': rule === 'evenodd' ? rule : undefined });
  }
  stroke(): void {
    const dashes = this.isDashed ? DASH : this.lineDash;
    const dash = dashes.length > 0 ? dashes.map(short).join(' ') : undefined;
    const width = this.lineWidth === 1 ? undefined : short(this.lineWidth);
    const edge = { stroke: this.strokeStyle, 'stroke-width': width, 'stroke-dasharray': dash };
    const { filled } = this;
    if (edge.stroke === 'transparent') return;
    if (filled?.d === this.path.toString()) {
      this.pieces.pop();
      this.add('path', { ...filled, ...edge });
    } else {
      this.shape({ fill: 'none', ...edge });
    }
  }
  // Chart.js clips a bar to its own outline and a data set to the plot; ours never reach beyond either.
  clip(): void {}
  // A new drawing is empty; Chart.js clears the canvas before it draws.
  clearRect(): void {}

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = [a, b, c, d, e, f];
  }
  resetTransform(): void {
    this.matrix = [1, 0, 0, 1, 0, 0];
  }

  measureText(text: string): { width: number } {
    return { width: textWidth(text, this.fontSize()) };
  }
  beginMark(id: string, middle?: { x: number; y: number }): void {
    this.mark = { 'data-mark': id, 'data-middle': middle && `${short(middle.x)},${short(middle.y)}` };
  }
  beginArrow(id: string): void {
    this.mark = { 'data-open': id };
  }
  dashEdges(isDashed: boolean): void {
    this.isDashed = isDashed;
  }

  beginText(says: TextRole): void {
    this.says = says;
    this.spans = [];
    this.halo = {};
  }
  /** Throws where no `beginText` said what the text is. */
  fillText(text: string, x: number, y: number): void {
    if (!this.says) throw new Error(`a chart draws “${text}” without saying what it is`);
    this.spans.push({ x: short(x), y: short(y), text });
  }
  /** The outline of a text that is filled next: its halo. */
  strokeText(): void {
    this.halo = {
      stroke: this.strokeStyle,
      'stroke-width': short(this.lineWidth),
      'stroke-linejoin': this.lineJoin,
      'paint-order': 'stroke',
    };
  }
  endText(): void {
    const { says, spans } = this;
    this.says = undefined;
    if (!says || spans.length === 0) return;
    const [first, ...rest] = spans;
    const more = rest.map(({ x, y, text }) => element('tspan', { x, y }, escapeXml(text)));
    const isBare = 'value' in says && says.before + says.signs === '';
    const named =
      'value' in says
        ? { 'data-figure': isBare ? says.value : undefined }
        : { class: `chart-${says.role}`, 'data-structure': says.role === 'scale' ? 'scale' : undefined };
    const place = { x: first?.x, y: first?.y, 'text-anchor': anchors[this.textAlign] };
    const font = { 'font-size': this.fontSize(), 'font-weight': this.font.startsWith('bold') ? 'bold' : undefined };
    const words = escapeXml(first?.text ?? '');
    const content = 'value' in says && !isBare ? signedValue(words, says) : words + more.join('');
    const markup = element('text', { ...named, ...place, ...font }, content);
    // What has something before it stands beyond the scale; a halo would cover that.
    const halo = 'value' in says && says.before !== '' ? {} : this.halo;
    this.filled = undefined;
    this.pieces.push({ markup, shared: { fill: this.fillStyle, ...halo } });
  }

  private shape(paint: Attributes): void {
    const d = this.path.toString();
    if (d === '' || paint.fill === 'transparent') return;
    const attributes = { ...this.mark, d, ...paint };
    this.add('path', attributes);
    if (paint.stroke === undefined) this.filled = attributes;
    this.mark = {};
  }

  private add(name: string, attributes: Attributes): void {
    this.filled = undefined;
    this.pieces.push({ markup: element(name, { ...attributes, transform: this.transform() }) });
  }
}

/** A value with what stands before and behind it, which is not of the figure and so not in its mark. */
function signedValue(words: string, { value, before, signs, signColour }: ValueRole): string {
  const sign = signs === '' ? '' : element('tspan', { class: 'chart-sign', fill: signColour, 'font-weight': 'normal' }, escapeXml(signs));
  return escapeXml(before) + element('tspan', { 'data-figure': value }, words) + sign;
}
