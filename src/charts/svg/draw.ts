import {
  ArcElement,
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import type { Drawing } from '../drawing.ts';
import { SvgContext } from './context.ts';
import { element } from './markup.ts';

// Chart.js with the parts our charts use and no other.
Chart.register(ArcElement, BarController, BarElement, DoughnutController);
Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement);

/** How a drawing is named in its page. */
export interface SvgNames {
  /** Unique in the page; prefix of the drawing's own ids. */
  id: string;
  class: string;
  /** Ids of the elements that give its title and description. */
  labelledBy: string;
  describedBy: string;
}

/**
 * Draws a chart as an `<svg>` element without style attributes, by Chart.js itself. The same drawing
 * gives the same bytes on every machine. Throws what Chart.js throws on a broken configuration.
 */
export function drawSvg({ width, height, configuration }: Drawing, names: SvgNames): string {
  const context = new SvgContext(width, height, names.id);
  const options = { ...configuration.options, devicePixelRatio: 1 };
  // In a browser too the context is ours: Chart.js must not look for a canvas in the page.
  const complete = { ...configuration, options, platform: BasicPlatform };
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, complete);
  chart.destroy();
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const roles = { role: 'img', 'aria-labelledby': names.labelledBy, 'aria-describedby': names.describedBy };
  return element('svg', { class: names.class, ...size, ...roles }, context.content());
}
