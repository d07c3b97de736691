import { gzipSync } from 'node:zlib';
import { chartDrawing } from '../../src/charts/configuration.js';
import { cssPalette } from '../../src/charts/palette.js';
import { drawSvg } from '../../src/charts/svg/draw.js';
import { loadAssets } from '../../src/integration/assets.js';
import { chartRequest } from '../../src/report/charts/chart-requests.js';
import { checkReport } from '../../src/report/check.js';
import { readContent } from '../../src/report/content.js';
const rounds = 50;
const zipped = (text) => gzipSync(text, { level: 9 }).length;
/** Prints what charts cost: milliseconds each at build, bytes of their SVG and of their scripts. Throws where the content has mistakes. */
export async function benchCharts(content) {
    const { report } = checkReport(readContent(content));
    if (!report)
        throw new Error('the report has mistakes; run npm run check');
    const uses = report.uses.filter(({ tag }) => tag === 'Chart');
    const rows = uses.map(({ attributes }) => measured(chartRequest(attributes, report.figures, report.meta.language)));
    console.table(rows);
    const assets = await loadAssets();
    const bytes = (name) => zipped(assets.find((asset) => asset.name === name)?.contents ?? '');
    console.log(`median of ${rows.length} charts, both widths: ${median(rows.map(({ ms }) => ms))} ms (aim: 3 to 6 each width)`);
    console.log(`SVG gzipped, most: wide ${most(rows.map(({ wide }) => wide))}, narrow ${most(rows.map(({ narrow }) => narrow))} bytes (aim: under 3072)`);
    console.log(`scripts gzipped: ${bytes('chart.js')} bytes before interaction (aim: under 1536), ${bytes('chart-live.js')} after (aim: under 56320)`);
}
function measured(request) {
    const draw = (width) => drawSvg(chartDrawing(request, cssPalette, width), { id: request.id, class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
    const times = Array.from({ length: rounds }, () => {
        const start = performance.now();
        draw('wide');
        draw('narrow');
        return performance.now() - start;
    });
    const marks = request.figures.flat().length;
    return { type: request.type, marks, ms: median(times), wide: zipped(draw('wide')), narrow: zipped(draw('narrow')) };
}
function median(values) {
    return Number((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(2));
}
function most(values) {
    return Math.max(...values);
}
