import { escapeXml } from '../charts/svg/markup.ts';
import { textWidth, wrap } from '../charts/typesetting.ts';
import { light } from '../styles/palette.ts';
import type { Card } from './card.ts';

/** The size that sites which show a link ask for (ogp.me): 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 };

const left = 88;
const room = cardSize.width - 2 * left;
const { ink, 'ink-soft': soft, accent, paper } = light;

/** Draws a card in the look of the title page: framed, the figure large, what it counts under it, its source at the foot. */
export function cardSvg(card: Card): string {
  const { before, number, after } = card.figure.display;
  const { signs } = card;
  const size = Math.min(168, (168 * room) / (textWidth(before + after + signs, 72) + textWidth(number, 168)));
  const small = (size * 72) / 168;
  const label = wholeLines(card.figure.label, 44);
  const doubt = card.doubt === '' ? { lines: [], size: 0 } : wholeLines(card.doubt, 22);
  const raised = card.doubt === '' ? 0 : 40;
  const tspan = (part: string, fontSize: number) => `<tspan font-size="${fontSize.toFixed(1)}">${escapeXml(part)}</tspan>`;
  const figure = tspan(before, small) + escapeXml(number) + tspan(after, small) + (signs && tspan(` ${signs}`, small / 2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" font-weight="700">`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${paper}"/>`,
    `<rect x="30" y="30" width="1140" height="570" fill="none" stroke="${ink}" stroke-width="6"/>`,
    `<rect x="42" y="42" width="1116" height="546" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
    line(card.title, 116, 36, ink),
    `<text x="${left}" y="${318 - raised}" fill="${accent}" font-size="${size.toFixed(1)}">${figure}</text>`,
    ...label.lines.map((text, index) => line(text, 396 - raised + index * 56, label.size, ink)),
    ...doubt.lines.map((text, index) => line(text, 444 + index * 28, doubt.size, accent)),
    line(card.source, 510, 28, soft),
    line(card.publisher, 550, 28, soft),
    '</svg>',
  ].join('');
}

/** A text whole, on two lines at most, and its size: a part left out could hold what limits the number. */
function wholeLines(text: string, largest: number): { lines: string[]; size: number } {
  let size = largest;
  while (wrap(text, room, size).length > 2) size--;
  return { lines: wrap(text, room, size), size };
}

/** One line of text, made smaller where it would not fit. */
function line(text: string, y: number, size: number, fill: string): string {
  const fitting = Math.min(size, (size * room) / textWidth(text, size));
  return `<text x="${left}" y="${y}" fill="${fill}" font-size="${fitting.toFixed(1)}">${escapeXml(text)}</text>`;
}
