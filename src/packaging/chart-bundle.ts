import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Methods of Chart.js that no chart of ours reaches, by what they are for. Our scales are bare, since our own annotations
 * say what they mean; we find marks ourselves; nothing moves; a canvas keeps the size it was made with.
 */
const unreached = {
  furniture: [
    'drawBackground()',
    'drawBorder()',
    'drawGrid(chartArea)',
    'drawLabels(chartArea)',
    'drawTitle()',
    'getLabelItems(chartArea = this.chart.chartArea)',
    '_calculatePadding(first, last, sin, cos)',
    '_computeGridLineItems(chartArea)',
    '_computeLabelArea()',
    '_computeLabelItems(chartArea)',
    '_getXAxisLabelAlignment()',
    '_getYAxisLabelAlignment(tl)',
  ],
  pointing: [
    'getElementsAtEventForMode(e, mode, options, useFinalPosition)',
    'interpolate(point, property)',
    'updateHoverStyle(items, mode, enabled)',
    '_eventHandler(e, replay)',
    '_getActiveElements(e, lastActive, inChartArea, useFinalPosition)',
    '_handleEvent(e, replay, inChartArea)',
    '_updateHoverStyles(active, lastActive, replay)',
  ],
  movement: ['_animateOptions(target, values)', '_createAnimations(target, values)'],
  size: [
    'addEventListener(chart, type, listener)',
    'bindResponsiveEvents()',
    'getMaximumSize(canvas, width, height, aspectRatio)',
    'removeEventListener(chart, type)',
  ],
};

/**
 * Lets esbuild leave out what charts never use of Chart.js, a quarter of their bundle. Methods no chart reaches are taken out, and
 * with them the functions that only they call. Static members of its classes read properties (`Ticks.formatters.numeric`), which might
 * have side effects, so that esbuild keeps those classes though nothing names them: the reads are marked as pure. Its colour
 * arithmetic serves animations and hovering, of which our charts have none.
 */
export const slimChartJs: Plugin = {
  name: 'slim-chart-js',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@kurkle\/color$/ }, () => ({ path: fileURLToPath(new URL('../charts/no-colour.ts', import.meta.url)) }));
    onLoad({ filter: /[\\/]chart\.js[\\/]dist[\\/]chart\.js$/ }, async ({ path }) => ({
      contents: slimCode(await readFile(path, 'utf8')),
    }));
  },
};

/** Takes the code of Chart.js and gives it without what charts never use. Throws where it is written otherwise, as in another version. */
export function slimCode(code: string): string {
  return pureStatics(withoutMethods(code, Object.values(unreached).flat()));
}

/** Leaves methods out of all classes: from the line of the name to the brace that stands as far in as those of members. */
function withoutMethods(code: string, names: string[]): string {
  const unmet = new Set(names);
  let isWithin = false;
  const kept = code.split('\n').filter((line) => {
    const name = names.find((candidate) => line.trim() === `${candidate} {`);
    if (name) unmet.delete(name);
    const isLeftOut = isWithin || name !== undefined;
    isWithin = isLeftOut && line !== '    }';
    return !isLeftOut;
  });
  if (unmet.size > 0) throw unlike([...unmet].join(', '));
  return kept.join('\n');
}

function pureStatics(code: string): string {
  const marked = code.replace(/(?<=static defaults = |callback: )\w+\.(?:defaults|formatters\.\w+)/g, '/* @__PURE__ */ (() => $&)()');
  if (marked === code) throw unlike('static defaults');
  return marked;
}

function unlike(part: string): Error {
  return new Error(`Chart.js is no longer written as its bundling expects: ${part}`);
}
