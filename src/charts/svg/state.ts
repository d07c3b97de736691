/** An affine transformation in the order of the canvas and SVG `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that applies `n` first and `m` after it. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

const initial = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  lineDash: [] as number[],
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  matrix: [1, 0, 0, 1, 0, 0] as Matrix,
};

type Drawn = typeof initial;

/** The drawing state of a canvas 2-D context (HTML standard, “the canvas state”), as far as Chart.js sets it. */
export class State {
  fillStyle = initial.fillStyle;
  strokeStyle = initial.strokeStyle;
  lineWidth = initial.lineWidth;
  lineCap = initial.lineCap;
  lineJoin = initial.lineJoin;
  lineDashOffset = initial.lineDashOffset;
  lineDash = initial.lineDash;
  font = initial.font;
  textAlign = initial.textAlign;
  textBaseline = initial.textBaseline;
  protected matrix = initial.matrix;
  private readonly kept: Drawn[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, lineDash, font, textAlign, textBaseline, matrix } = this;
    const state = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, lineDash, font, textAlign, textBaseline, matrix };
    this.kept.push(state);
  }

  restore(): void {
    Object.assign(this, this.kept.pop());
  }

  setLineDash(segments: number[]): void {
    this.lineDash = segments;
  }

  getLineDash(): number[] {
    return this.lineDash;
  }

  /** The size of the current font in pixels. */
  protected fontSize(): number {
    return Number(/([\d.]+)px/.exec(this.font)?.[1]);
  }

  /** The current transformation as an SVG attribute, or undefined where there is none. */
  protected transform(): string | undefined {
    const identity = this.matrix.every((value, place) => value === (place === 0 || place === 3 ? 1 : 0));
    return identity ? undefined : `matrix(${this.matrix.map((value) => Number(value.toFixed(3))).join(' ')})`;
  }
}
