import { filledColours, paperColour } from './palette.ts';
import { element, escapeXml } from './svg/markup.ts';
import { SCALE, TEXT, wrap } from './typesetting.ts';

const MARGIN = 24;
const TITLE = 20;

/** What stands around a drawing in a file of its own. */
export interface SavedTexts {
  title: string;
  description: string;
  /** Under the title: what is measured, where and when, and the unit; empty where neither is said. */
  subtitle: string;
  /** What the author says of the drawing, and what the editor doubts of its figures. */
  notes: string[];
  /** Where the figures come from. */
  source: string;
  /** A list of font families as in a style sheet. */
  family: string;
}

interface Block {
  markup: string;
  height: number;
}

function lines(text: string, size: number, paint: { fill: string; weight?: string }, width: number, top: number): Block {
  const wrapped = text === '' ? [] : text.split('\n').flatMap((paragraph) => wrap(paragraph, width, size));
  const pitch = size * 1.45;
  const markup = wrapped.map((line, place) =>
    element(
      'text',
      { x: MARGIN, y: Math.round(top + (place + 0.8) * pitch), 'font-size': size, fill: paint.fill, 'font-weight': paint.weight },
      escapeXml(line),
    ),
  );
  return { markup: markup.join(''), height: Math.ceil(wrapped.length * pitch) };
}

/**
 * An SVG file that needs nothing beside it: the drawing in the colours of paper, under its title and over its source.
 * @param drawn the drawing as an `<svg>` element, `size` its width and height; colours may be `var(--name)`
 * @throws RangeError where the drawing has a colour that no chart uses
 */
export function savedSvg(
  drawn: string,
  size: { width: number; height: number },
  texts: SavedTexts,
): { svg: string; width: number; height: number } {
  const { title, description, subtitle, notes, source, family } = texts;
  const [ink, soft] = [paperColour('--ink'), paperColour('--ink-soft')];
  const head = lines(title, TITLE, { fill: ink, weight: 'bold' }, size.width, MARGIN);
  const under = lines(subtitle, TEXT, { fill: soft }, size.width, MARGIN + head.height);
  const top = MARGIN + head.height + under.height + 16;
  const end = top + size.height + 16;
  const caption = lines(description, TEXT, { fill: ink }, size.width, end);
  const foot = lines([...notes, source].join('\n'), SCALE, { fill: soft }, size.width, end + caption.height + 8);
  const [width, height] = [size.width + 2 * MARGIN, end + caption.height + 8 + foot.height + MARGIN];
  const paper = element('rect', { width, height, fill: paperColour('--paper') });
  const drawing = element('g', { transform: `translate(${MARGIN} ${top})` }, filledColours(drawn, paperColour));
  const named = element('title', {}, escapeXml(title)) + element('desc', {}, escapeXml([description, ...notes, source].join('\n')));
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': family,
  };
  return { svg: element('svg', root, named + paper + head.markup + under.markup + drawing + caption.markup + foot.markup), width, height };
}
