import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { inEnglish } from '../../../src/report/english/view.ts';
import { displayText } from '../../../src/report/figures/figure.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { readFiles } from '../../setup/read-files.ts';

const names = ['county-library', 'harbour-town', 'island-district', 'province-water'] as const;
const read = new Map(names.map((name) => [name, readReport(readFiles(join(import.meta.dirname, '../../reports', name)))]));
const load = (name: (typeof names)[number]) => read.get(name) ?? assert.fail(name);

for (const name of names) {
  test(`${name} has no mistakes and says that it is invented`, () => {
    const { report, diagnostics } = load(name);
    assert.deepEqual(mistakesIn(diagnostics), []);
    assert.match(report?.meta.notice ?? '', /虚构|虛構|invented/);
    assert.match(report?.transcript.raw ?? '', /虚构|虛構|invented/);
    assert.ok(report?.uses.some(({ tag }) => tag === 'Chart'));
  });
}

const shown = (name: (typeof names)[number], id: string) => {
  const figure = load(name).report?.figures.find((candidate) => candidate.id === id);
  return figure ? [figure.value, displayText(figure.display), figure.bound] : [];
};

test('a Chinese report is read as it was spoken', () => {
  assert.deepEqual(shown('county-library', 'new-building-cost'), [90_000_000, '近9000万元', 'about']);
  assert.deepEqual(shown('county-library', 'card-holders'), [60_000, '突破6万人', 'over']);
  assert.deepEqual(shown('county-library', 'township-coverage'), [75, '百分之七十五', 'exact']);
  assert.deepEqual(shown('county-library', 'events'), [312, '三百一十二场', 'exact']);
  assert.deepEqual(shown('county-library', 'holdings-2020'), [600_000, '约60万册（件）', 'about']);
});

test('the page in English of a report in traditional characters tells what was said', () => {
  const { report } = load('island-district');
  const english = inEnglish(report ?? assert.fail());
  const told = ['residents-reached', 'waiting-time', 'volunteers', 'recycling-rate-change'].map(
    (id) => english.figureById.get(id)?.display,
  );
  assert.deepEqual(
    told.map((display) => display && displayText(display)),
    ['about 120,000', 'at most 3 months', 'more than 400', '4.5 percentage points'],
  );
});

test('a report in traditional characters is read and shown as it was spoken', () => {
  assert.deepEqual(shown('island-district', 'residents-reached'), [120_000, '約十二萬名', 'about']);
  assert.deepEqual(shown('island-district', 'waiting-time'), [3, '不超過三個月', 'at-most']);
  assert.deepEqual(shown('island-district', 'satisfaction'), [0.9, '九成以上', 'at-least']);
  assert.deepEqual(shown('island-district', 'volunteers'), [400, '逾四百名', 'over']);
  assert.deepEqual(shown('island-district', 'food-waste'), [3200, '3,200公噸', 'exact']);
  assert.deepEqual(shown('island-district', 'recycling-rate-change'), [4.5, '4.5個百分點', 'exact']);
  assert.deepEqual(shown('island-district', 'park-visits-before'), [600_000, '約60萬人次', 'about']);
  const { report } = load('island-district');
  assert.deepEqual(
    report?.figures.flatMap(({ id, plan }) => (plan ? [id] : [])),
    ['piers'],
  );
});

test('a press conference with a table and questions is read as it was spoken', () => {
  assert.deepEqual(shown('province-water', 'water-use-limit'), [22_800_000_000, '没有突破228亿立方米', 'at-most']);
  assert.deepEqual(shown('province-water', 'investment-planned'), [52_000_000_000, '520亿元以上', 'at-least']);
  assert.deepEqual(shown('province-water', 'table-rural'), [6_240_000_000, '62.4亿元', 'exact']);
  assert.deepEqual(shown('province-water', 'table-ecology-growth'), [-5.3, '-5.3%', 'exact']);
  assert.deepEqual(shown('province-water', 'metered-2024'), [90, '不低于90%', 'at-least']);
});

test('an English report is read as it was spoken', () => {
  assert.deepEqual(shown('harbour-town', 'people-reached'), [3000, 'more than 3,000 people', 'over']);
  assert.deepEqual(shown('harbour-town', 'programme-spending'), [4_500_000, '$4.5 million', 'exact']);
  assert.deepEqual(shown('harbour-town', 'volunteers'), [23, 'twenty-three volunteers', 'exact']);
  assert.deepEqual(shown('harbour-town', 'home-cost'), [2_400_000, '$2,400,000', 'exact']);
});
