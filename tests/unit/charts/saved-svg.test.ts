import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDrawing } from '../../../src/charts/configuration.ts';
import { cssPalette, paperColour, paperColours } from '../../../src/charts/palette.ts';
import { savedSvg } from '../../../src/charts/saved-svg.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { light } from '../../../src/styles/palette.ts';
import { examples } from './requests.ts';

const texts = {
  title: '标题 <一>',
  description: '说明',
  subtitle: '单位：元/月',
  notes: [],
  source: '来源：发布会',
  family: '"Noto Sans CJK SC", sans-serif',
};
const names = { id: 'c', class: 'chart-wide', labelledBy: 't', describedBy: 'd' };

test('a saved chart has no colour but those of paper, and its title and source', () => {
  for (const asked of Object.values(examples)) {
    const drawing = chartDrawing(asked, cssPalette, 'wide');
    const { svg, height } = savedSvg(drawSvg(drawing, names), drawing, texts);
    assert.doesNotMatch(svg, /var\(/, asked.type);
    for (const text of ['标题 &lt;一&gt;</text>', '单位：元/月</text>', '来源：发布会</text>', '说明</text>', '<desc>说明'])
      assert.ok(svg.includes(text), text);
    assert.ok(height > drawing.height);
  }
});

test('a chart of several units without a subtitle is saved without that line', () => {
  const drawing = chartDrawing(examples.bar, cssPalette, 'wide');
  const withUnit = savedSvg('', drawing, texts).height;
  assert.ok(savedSvg('', drawing, { ...texts, subtitle: '' }).height < withUnit);
});

test('the colours of paper are those of the page in light, but for white', () => {
  assert.equal(paperColours.size, 10);
  for (const [property, colour] of paperColours) {
    assert.match(colour, /^#[0-9a-f]{6}$/, property);
    assert.equal(colour, property === '--paper' ? '#ffffff' : Object.entries(light).find(([name]) => `--${name}` === property)?.[1]);
  }
});

test('a colour that charts do not use throws', () => {
  assert.throws(() => paperColour('--accent'), RangeError);
});

test('each note under a saved chart begins a line of its own', () => {
  const drawing = chartDrawing(examples.bar, cssPalette, 'wide');
  const { svg } = savedSvg('', drawing, { ...texts, notes: ['只列三项', '※ 一：说明'] });
  for (const line of ['>只列三项</text>', '>※ 一：说明</text>', '>来源：发布会</text>']) assert.ok(svg.includes(line), line);
});
