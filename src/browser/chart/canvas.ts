import type { Chart as ChartJs } from 'chart.js';
import { chartDrawing, type DrawingWidth, drawingWidths } from '../../charts/configuration.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { hatch } from '../../charts/hatch.ts';
import { filledPalette } from '../../charts/palette.ts';
import { Chart } from '../../charts/parts.ts';
import type { ChartRequest } from '../../report/charts/request.ts';

/** A chart on its canvas. */
export interface DrawnChart {
  chart: ChartJs;
  drawing: Drawing;
  /** How wide a pixel of the drawing is in pixels of the page. */
  scale: number;
  /** Says what the drawing was made for; another text asks for another drawing. */
  made: string;
  remove(): void;
}

/** The picture of a chart that the style sheet shows, wide or narrow. Throws where it shows neither. */
function shownPicture(holder: HTMLElement): { picture: SVGElement; width: DrawingWidth } {
  for (const width of ['wide', 'narrow'] as const) {
    const picture = holder.querySelector<SVGElement>(`.chart-${width}`);
    if (picture && getComputedStyle(picture).display !== 'none') return { picture, width };
  }
  throw new Error('No picture of the chart is shown');
}

/** What a drawing depends on beside its request: the picture that is shown, its size, and the density of the screen. */
export function drawnFor(holder: HTMLElement): string {
  const { picture, width } = shownPicture(holder);
  return [width, picture.getBoundingClientRect().width, devicePixelRatio].join(' ');
}

/**
 * Draws a request by the configuration of the build on a canvas over its shown picture: the same place, size and colours.
 * Throws where no picture is shown or the browser gives no canvas.
 */
export function drawOver(holder: HTMLElement, request: ChartRequest): DrawnChart {
  const { picture, width } = shownPicture(holder);
  const style = getComputedStyle(picture);
  const scale = picture.getBoundingClientRect().width / drawingWidths[width];
  const density = scale * devicePixelRatio;
  const palette = filledPalette(
    (name) => style.getPropertyValue(name).trim(),
    (colour) => hatchPattern(colour, density),
  );
  const drawing = chartDrawing(request, palette, width);
  const canvas = document.createElement('canvas');
  [canvas.className, canvas.width, canvas.height] = ['chart-canvas', drawing.width, drawing.height];
  canvas.setAttribute('aria-hidden', 'true');
  const options = { ...drawing.configuration.options, devicePixelRatio: density, font: { family: style.fontFamily } };
  const chart = new Chart(canvas, { ...drawing.configuration, options });
  // Chart.js shows its canvas by itself; the style sheet hides it where the picture must stay.
  canvas.style.removeProperty('display');
  // One pixel of the canvas is one of the screen; any other size would blur.
  canvas.style.width = `${canvas.width / devicePixelRatio}px`;
  canvas.style.height = `${canvas.height / devicePixelRatio}px`;
  holder.append(canvas);
  const remove = () => {
    chart.destroy();
    canvas.remove();
  };
  return { chart, drawing, scale, made: drawnFor(holder), remove };
}

/** The oblique lines of a colour as the build's SVG has them, at the density of the screen. Throws where the browser gives no canvas. */
function hatchPattern(colour: string, density: number): CanvasPattern {
  const { pitch, thickness, slope } = hatch;
  const finer = Math.ceil(density);
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [pitch * finer, pitch * finer];
  const context = tile.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  context.fillStyle = colour;
  context.fillRect(0, ((pitch - thickness) / 2) * finer, tile.width, thickness * finer);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) throw new Error('The browser makes no pattern');
  pattern.setTransform(new DOMMatrix().rotate(slope).scale(1 / finer));
  return pattern;
}
