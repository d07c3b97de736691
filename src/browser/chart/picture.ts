import { savedSvg } from '../../charts/saved-svg.ts';
import { falsified } from '../../i18n/falsified.ts';
import type { Language } from '../../i18n/language.ts';
import { chartPart, chartWords } from './page-parts.ts';

/** A picture for screens twice as dense and for print. */
const DENSITY = 2;

export type PictureFormat = 'svg' | 'png';

/**
 * The wide drawing of a chart with its title and source, as SVG or PNG. Rejects where the browser cannot draw it, and with a `DataError`,
 * whose message is for the reader, where it draws something else.
 */
export type PictureMaker = (figure: HTMLElement, format: PictureFormat) => Promise<Blob>;

declare global {
  /** Set by the script that makes pictures. */
  var xunliChartPicture: PictureMaker | undefined;
}

globalThis.xunliChartPicture = async (figure: HTMLElement, format) => {
  const file = fileOf(figure);
  return format === 'svg' ? new Blob([file.svg], { type: 'image/svg+xml' }) : pngOf(file);
};

function fileOf(figure: HTMLElement) {
  const drawing = figure.querySelector<SVGSVGElement>('.chart-wide');
  if (!drawing) throw new Error('A chart has no drawing');
  const { width, height } = drawing.viewBox.baseVal;
  const drawn = drawing.cloneNode(true) as SVGSVGElement;
  for (const name of ['class', 'role', 'aria-labelledby', 'aria-describedby']) drawn.removeAttribute(name);
  const textsOf = (selector: string) => [...figure.querySelectorAll(selector)].map(({ textContent }) => tidy(textContent ?? ''));
  const textOf = (selector: string) => textsOf(selector)[0] ?? '';
  const texts = {
    title: textOf('.chart-title'),
    description: textOf('.chart-description'),
    subtitle: textOf('.chart-unit'),
    notes: textsOf('.chart-remark'),
    source: chartWords(figure).source,
    family: getComputedStyle(chartPart(figure, 'chart-drawing')).getPropertyValue('--hei').trim(),
  };
  return savedSvg(new XMLSerializer().serializeToString(drawn), { width, height }, texts);
}

/** A text as a browser shows it: its spaces are those of the template. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How far a channel of a colour may be from what was drawn before a reader sees it. */
const SEEN = 8;

async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (isFalsified()) throw new DOMException(falsified[document.documentElement.lang as Language], 'DataError');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser makes no PNG');
  return blob;
}

/**
 * Whether the browser gives out other colours than were drawn, as some do so that a reader is not known again by how text looks: noise,
 * or one colour for everything.
 */
function isFalsified(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return true;
  const { width, height } = canvas;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000000';
  context.fillRect(0, 0, width / 2, height);
  const { data } = context.getImageData(0, 0, width, height);
  return data.some((channel, at) => {
    const isDrawnBlack = (at / 4) % width < width / 2 && at % 4 !== 3;
    return Math.abs(channel - (isDrawnBlack ? 0 : 255)) > SEEN;
  });
}
