import type { Annotation, Direction, SwatchAnnotation } from './annotations.ts';

/** The size of a mark in a legend. */
export const SWATCH = 12;

export type Shape = 'square' | 'dot';
/** How a mark ends that is no plain number's: open towards more or less, or at both ends of a span. */
export type End = 'more' | 'less' | 'range';

interface Spot {
  left: number;
  middle: number;
  colour: string;
  paper: string;
}

/** The marks of an entry, and the width they take. */
export interface Swatch {
  marks: Annotation[];
  width: number;
}

/** How long the mark is beside its arrow or stem, and how far those reach. */
const LONG = 14;
const REACH = 6;

/** What a legend shows of a way to end: the mark in small, as it stands in the chart; with the width it takes. */
export function endSwatch(end: End, shape: Shape, direction: Direction, spot: Spot): Swatch {
  if (shape === 'dot') return dotSwatch(end, direction, spot);
  return direction === 'across' ? lyingSwatch(end, spot) : uprightSwatch(end, spot);
}

function arrow(direction: Direction, place: { back: number; tip: number; middle: number; breadth?: number }, { colour }: Spot): Annotation {
  return { kind: 'arrow', figure: '', breadth: 9, ...place, direction, colour };
}

function lyingSwatch(end: End, spot: Spot): Swatch {
  const { left, middle, colour, paper } = spot;
  const bar = { kind: 'swatch', shape: 'square', y: middle - SWATCH / 2, size: SWATCH, line: colour } as const;
  const width = LONG + REACH + 3;
  if (end === 'more') {
    const open = arrow('across', { back: left + LONG + 4, tip: left + width, middle }, spot);
    return { marks: [{ ...bar, x: left, width: LONG, fill: colour }, open], width };
  }
  if (end === 'less') {
    const edge = left + width - 1;
    const closing: Annotation = { kind: 'rule', from: [edge, bar.y], to: [edge, bar.y + SWATCH], colour, thickness: 3 };
    const open = arrow('across', { back: edge - 5, tip: edge - 9, middle, breadth: 7 }, spot);
    return { marks: [{ ...bar, x: left, width: width - 1, fill: paper }, open, closing], width };
  }
  const stem: Annotation = { kind: 'rule', from: [left, middle], to: [left + REACH + 3, middle], colour };
  return { marks: [stem, { ...bar, x: left + REACH + 3, width: LONG, fill: colour }], width };
}

function uprightSwatch(end: End, spot: Spot): Swatch {
  const { left, middle, colour, paper } = spot;
  const [top, bottom] = [middle - 8, middle + 7];
  const bar = (y: number, size: number, fill: string): Annotation => {
    return { kind: 'swatch', shape: 'square', x: left, y, width: SWATCH, size, fill, line: colour };
  };
  const aside = left + SWATCH / 2;
  if (end === 'more')
    return {
      marks: [bar(middle, bottom - middle, colour), arrow('up', { back: middle - 4, tip: top, middle: aside }, spot)],
      width: SWATCH,
    };
  if (end === 'less') {
    const closing: Annotation = { kind: 'rule', from: [left, top + 1], to: [left + SWATCH, top + 1], colour, thickness: 3 };
    const open = arrow('up', { back: top + 5, tip: top + 9, middle: aside, breadth: 7 }, spot);
    return { marks: [bar(top, bottom - top, paper), open, closing], width: SWATCH };
  }
  const stem: Annotation = { kind: 'rule', from: [aside, middle + 2], to: [aside, bottom], colour };
  return { marks: [stem, bar(top, 10, colour)], width: SWATCH };
}

function dotSwatch(end: End, direction: Direction, spot: Spot): Swatch {
  return direction === 'across' ? lyingDot(end, spot) : uprightDot(end, spot);
}

function dotOf(x: number, middle: number, size: number, { colour }: Spot): SwatchAnnotation {
  return { kind: 'swatch', shape: 'dot', x, y: middle - size / 2, size, fill: colour, line: colour };
}

/** A number at the end of a span. */
function pointOf(x: number, y: number, { paper }: Spot): SwatchAnnotation {
  return { kind: 'swatch', shape: 'dot', x: x - 1, y: y - 1, size: 2, fill: paper, line: paper };
}

function lyingDot(end: End, spot: Spot): Swatch {
  const { left, middle } = spot;
  const width = SWATCH + REACH + 3;
  const dot = dotOf(end === 'less' ? left + REACH + 3 : left, middle, SWATCH, spot);
  if (end === 'range')
    return { marks: [{ ...dot, width }, pointOf(left + 6, middle, spot), pointOf(left + width - 6, middle, spot)], width };
  const [back, tip] = end === 'more' ? [left + SWATCH + 4, left + width] : [left + REACH - 1, left];
  return { marks: [dot, arrow('across', { back, tip, middle }, spot)], width };
}

function uprightDot(end: End, spot: Spot): Swatch {
  const { left, middle } = spot;
  const size = 8;
  if (end === 'range') {
    const pill: Annotation = { ...dotOf(left, middle - 4, size, spot), width: 2 * size, direction: 'up' };
    return { marks: [pill, pointOf(left + 4, middle - 4, spot), pointOf(left + 4, middle + 4, spot)], width: size };
  }
  const away = end === 'more' ? -1 : 1;
  const open = arrow('up', { back: middle + away * 3, tip: middle + away * 8, middle: left + size / 2 }, spot);
  return { marks: [dotOf(left, middle - away * 5, size, spot), open], width: size };
}
