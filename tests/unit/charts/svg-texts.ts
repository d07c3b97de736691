import { textWidth } from '../../../src/charts/typesetting.ts';

/** A text of a drawing, all its lines in one, with the box it takes. */
export interface DrawnText {
  figure: string | undefined;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const plainText = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The texts of an SVG that `drawSvg` wrote, with their boxes by the width table. */
export function textsOf(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, tag = '', inside = '']) => {
    // A line begins at a place of its own; a value and the signs beside it stand on one.
    const lines = inside
      .split(/<tspan[^>]* y=[^>]*>/)
      .map((line) => plainText(line.replace(/<[^>]*>/g, '')))
      .filter((line) => line !== '');
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attribute(tag, name)));
    const width = Math.max(...lines.map((line) => textWidth(line, size ?? 0)));
    const anchor = { middle: 0.5, end: 1 }[attribute(tag, 'text-anchor') ?? ''] ?? 0;
    const left = (x ?? 0) - anchor * width;
    const ys = [y ?? 0, ...[...inside.matchAll(/<tspan[^>]* y="([^"]*)"/g)].map(([, value]) => Number(value))];
    const [top, bottom] = [Math.min(...ys) - (size ?? 0) * 0.8, Math.max(...ys) + (size ?? 0) * 0.1];
    const figure = attribute(tag, 'data-figure') ?? /<tspan data-figure="([^"]*)"/.exec(inside)?.[1];
    return { figure, text: lines.join(''), left, right: left + width, top, bottom };
  });
}

/** Pairs of texts whose boxes overlap. */
export function overlaps(texts: DrawnText[]): [string, string][] {
  return texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other): [string, string] => [one.text, other.text]),
  );
}
