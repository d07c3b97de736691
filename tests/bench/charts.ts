import { gzipSync } from 'node:zlib';
import { chartDrawing, type DrawingWidth } from '../../src/charts/configuration.ts';
import { cssPalette } from '../../src/charts/palette.ts';
import { drawSvg } from '../../src/charts/svg/draw.ts';
import { bundleAssets } from '../../src/integration/bundle-assets.ts';
import { chartRequest } from '../../src/report/charts/chart-requests.ts';
import type { ChartRequest } from '../../src/report/charts/request.ts';
import { readReport } from '../../src/report/read-report.ts';
import { readFiles } from '../setup/read-files.ts';

const rounds = 50;
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** Prints what charts cost: milliseconds each at build, bytes of their SVG and of their scripts. Throws where the content has mistakes. */
export async function benchCharts(content: string): Promise<void> {
  const { report } = readReport(readFiles(content));
  if (!report) throw new Error('the report has mistakes; run npm run check');
  const uses = report.uses.filter(({ tag }) => tag === 'Chart');
  const rows = uses.map(({ attributes }) => measured(chartRequest(attributes, report.figureById, report.meta.language)));
  console.table(rows);
  const assets = await bundleAssets();
  const bytes = (name: string) => zipped(assets.find((asset) => asset.name === name)?.contents ?? '');
  console.log(`median of ${rows.length} charts, both widths: ${median(rows.map(({ ms }) => ms))} ms (aim: 3 to 6 each width)`);
  console.log(
    `SVG gzipped, most: wide ${most(rows.map(({ wide }) => wide))}, ` +
      `narrow ${most(rows.map(({ narrow }) => narrow))} bytes (aim: under 3072)`,
  );
  const [before, picture] = [bytes('chart.js'), bytes('chart-picture.js')];
  console.log(`scripts of charts gzipped: ${before} bytes before the first touch (aim: under 4096)`);
  console.log(`  ${before} after it, ${before + picture} once a picture was saved or copied (aim: under 8192)`);
  const [boxes, comparison] = [bytes('compare.js'), bytes('comparison.js')];
  console.log(`scripts of comparisons gzipped: ${boxes} bytes in the register, ${boxes + comparison} once two figures are chosen`);
}

function measured(request: ChartRequest) {
  const draw = (width: DrawingWidth) =>
    drawSvg(chartDrawing(request, cssPalette, width), { id: request.id, class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    draw('wide');
    draw('narrow');
    return performance.now() - start;
  });
  const marks = request.figures.flat().length;
  return { type: request.type, marks, ms: median(times), wide: zipped(draw('wide')), narrow: zipped(draw('narrow')) };
}

function median(values: number[]): number {
  return Number((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(2));
}

function most(values: number[]): number {
  return Math.max(...values);
}
