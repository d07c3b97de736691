import { type ChartFigure, isDoubtful } from '../../report/charts/request.ts';
import { type Annotation, labelText, valueText, valueWidth } from '../annotations.ts';
import type { Brief } from '../drawing.ts';
import { areaPaint } from '../palette.ts';
import { TEXT, textWidth } from '../typesetting.ts';

const SWATCH = 12;
const PITCH = 25;

/** One part of a whole. */
export interface Part {
  figure: ChartFigure;
  name: string;
  colour: string;
}

/** The height of a list of so many parts. */
export function partListHeight(count: number): number {
  return count * PITCH;
}

/** Parts under one another, each with its mark, name and value, joined by a light rule as in a table of contents. */
export function partList(parts: Part[], top: number, { palette, width }: Brief): Annotation[] {
  return parts.flatMap(({ figure, name, colour }, place): Annotation[] => {
    const y = top + (place + 0.5) * PITCH;
    const paint = { ...areaPaint(figure, colour, palette), isDashed: isDoubtful(figure) };
    const swatch = { shape: 'square', x: 1, y: y - SWATCH / 2, size: SWATCH, ...paint } as const;
    const from = SWATCH + 16 + textWidth(name, TEXT);
    const to = width - valueWidth(figure) - 8;
    return [
      { kind: 'swatch', ...swatch },
      { kind: 'rule', from: [Math.min(from, to), y], to: [to, y], colour: palette.rule },
      labelText([name], { x: SWATCH + 8, y, align: 'left' }, palette),
      valueText(figure, { x: width, y, align: 'right' }, palette),
    ];
  });
}
