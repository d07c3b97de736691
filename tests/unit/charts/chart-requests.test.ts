import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { chartDiagnostics } from '../../../src/report/charts/chart-requests.ts';
import type { Figure } from '../../../src/report/figures/figure.ts';
import type { WrittenTag } from '../../../src/report/mdx/written-tag.ts';
import { figure } from './requests.ts';

const place = { file: 'overview.mdx', line: 1, column: 1 };
/** What charts read of a figure. */
const drawn = (id: string, value: number) => ({ ...figure(id, value, '个'), doubts: [], plan: false }) as unknown as Figure;
const parts = [drawn('homes', 400), drawn('hotels', 330)];
const whole = drawn('all', 730);

/** What a doughnut of two parts is refused for, with the figures that could be read. */
function told(figures: Figure[], attributes: Record<string, string>): string[] {
  const written = { type: 'doughnut', title: '住处', description: '住处的构成', figures: 'homes hotels', ...attributes };
  const tag = { tag: 'Chart', attributes: written, placeOf: () => place } as unknown as WrittenTag;
  return mistakesIn(chartDiagnostics([tag], figures, 'zh-CN')).map(({ code }) => code);
}

test('a chart of parts needs a whole', () => {
  assert.deepEqual(told([...parts, whole], { whole: 'all' }), []);
  assert.deepEqual(told([...parts, whole], {}), ['chart-no-whole']);
});

test('a whole or a part that could not be read has a mistake of its own, and the chart none', () => {
  assert.deepEqual(told(parts, { whole: 'all' }), []);
  assert.deepEqual(told([...parts.slice(1), whole], { whole: 'all' }), []);
});
