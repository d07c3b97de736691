import type { ChartFigure } from '../report/charts/request.ts';
import { displayText } from '../report/figures/figure.ts';
import type { TextAnnotation } from './annotation.ts';
import type { Palette } from './palette.ts';
import { textWidth } from './text-width.ts';
import { MIDDLE, SCALE, TEXT, VALUE } from './type-size.ts';

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
