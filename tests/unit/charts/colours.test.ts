import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chartDrawing } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { examples } from './requests.ts';
import { textsOf } from './svg-texts.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split(/(?=@media)/);
const colourIn = (block: string, name: string) => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('every colour of a mark stands out from paper by 3 to 1, in light and in dark', () => {
  for (const block of [light, dark]) {
    for (const name of ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-base']) {
      const found = contrast(colourIn(block, name), colourIn(block, '--paper'));
      assert.ok(found >= 3, `${name} ${found.toFixed(2)}`);
    }
  }
});

test('the legend says once what a hollow mark means where the name of its list says it', () => {
  const legendOf = (seriesNames: string[]) => {
    const asked = { ...examples['before-after'], seriesNames };
    const svg = drawSvg(chartDrawing(asked, cssPalette, 'wide'), { id: 'c', class: 'c', labelledBy: 't', describedBy: 'd' });
    return textsOf(svg).filter(({ text }) => text.includes('推算')).length;
  };
  assert.equal(legendOf(['“十二五”末（推算）', '2020年']), 1);
  assert.equal(legendOf(['“十二五”末', '2020年']), 1);
});
