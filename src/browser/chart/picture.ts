import { savedSvg } from '../../charts/saved-svg.ts';
import { sharedUnit } from '../../report/charts/request.ts';
import { chartWords, type PictureFormat } from './door.ts';
import { readTable } from './table.ts';

/** A picture for screens twice as dense and for print. */
const DENSITY = 2;

/** The wide picture of a chart with its title and source, as SVG or PNG; rejects where the browser cannot draw it. */
export async function chartPicture(figure: HTMLElement, format: PictureFormat): Promise<Blob> {
  const file = fileOf(figure);
  return format === 'svg' ? new Blob([file.svg], { type: 'image/svg+xml' }) : pngOf(file);
}

function fileOf(figure: HTMLElement) {
  const picture = figure.querySelector<SVGSVGElement>('.chart-wide');
  if (!picture) throw new Error('A chart has no picture');
  const size = { width: picture.viewBox.baseVal.width, height: picture.viewBox.baseVal.height };
  const { request } = readTable(figure);
  const { source, colon, unit: unitWord } = chartWords(figure);
  const unit = sharedUnit(request.figures);
  const drawn = picture.cloneNode(true) as SVGSVGElement;
  for (const name of ['class', 'role', 'aria-labelledby', 'aria-describedby']) drawn.removeAttribute(name);
  const texts = { title: request.title, description: request.description, unit: unit && `${unitWord}${colon}${unit}`, source };
  return savedSvg(new XMLSerializer().serializeToString(drawn), size, { ...texts, family: getComputedStyle(picture).fontFamily });
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
