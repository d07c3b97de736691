import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDrawing } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { examples } from './requests.ts';
import { textsOf } from './svg-texts.ts';

test('the legend says once what a hollow mark means where the name of its list says it', () => {
  const legendOf = (seriesNames: string[]) => {
    const asked = { ...examples['grouped-bar'], seriesNames };
    const svg = drawSvg(chartDrawing(asked, cssPalette, 'wide'), { id: 'c', class: 'c', labelledBy: 't', describedBy: 'd' });
    return textsOf(svg).filter(({ text }) => text.includes('推算')).length;
  };
  assert.equal(legendOf(['“十二五”末（推算）', '2020年']), 1);
  assert.equal(legendOf(['“十二五”末', '2020年']), 1);
});
