import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chartDrawing, type DrawingWidth, drawingWidths } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import type { ChartRequest } from '../../../src/charts/request.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { slimChartJs, slimCode } from '../../../src/packaging/chart-bundle.ts';
import { examples } from '../charts/requests.ts';

const widths = Object.keys(drawingWidths) as DrawingWidth[];
const names = { id: 'chart', class: 'chart', labelledBy: 't', describedBy: 'd' };

/** Draws with Chart.js as it is in the browser's bundle. */
async function slimDrawing(): Promise<(asked: ChartRequest, width: DrawingWidth) => string> {
  const contents = `
    export { chartDrawing } from './configuration.ts';
    export { drawSvg } from './svg/draw.ts';`;
  const resolveDir = fileURLToPath(new URL('../../../src/charts', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [slimChartJs],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const slim = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return (asked, width) => slim.drawSvg(slim.chartDrawing(asked, cssPalette, width), names);
}

test('Chart.js without what charts never use draws every type as the whole Chart.js does', async () => {
  const slim = await slimDrawing();
  for (const asked of Object.values(examples)) {
    for (const width of widths)
      assert.equal(slim(asked, width), drawSvg(chartDrawing(asked, cssPalette, width), names), `${asked.type} ${width}`);
  }
});

test('a Chart.js that is written otherwise is refused, and the part named', () => {
  assert.throws(() => slimCode('class Scale {\n    drawGrid(area) {\n    }\n}\n'), /drawGrid\(chartArea\)/);
});
