import { savedSvg } from '../../charts/saved-svg.ts';
import { chartPart, chartWords } from './page-parts.ts';

/** A picture for screens twice as dense and for print. */
const DENSITY = 2;

export type PictureFormat = 'svg' | 'png';

declare global {
  /** The wide drawing of a chart with its title and source, as SVG or PNG; rejects where the browser cannot draw it. */
  var xunliChartPicture: ((figure: HTMLElement, format: PictureFormat) => Promise<Blob>) | undefined;
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

async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser makes no PNG');
  return blob;
}
