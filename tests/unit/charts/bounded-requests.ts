import type { ChartFigure, ChartRequest } from '../../../src/report/charts/request.ts';
import type { Bound } from '../../../src/report/numerals/amount.ts';
import type { ChartType } from '../../../src/report/schema/chart-types.ts';
import { figure, request } from './requests.ts';

const words: Record<Bound, [before: string, after: string]> = {
  exact: ['', ''],
  about: ['约', ''],
  over: ['超过', ''],
  'at-least': ['', '以上'],
  under: ['不到', ''],
  'at-most': ['不超过', ''],
};

/** A figure that was said as a bound: 98%以上, 不超过10分钟. */
export function bounded(id: string, value: number, unit: string, bound: Bound, given: Partial<ChartFigure> = {}): ChartFigure {
  const [before, after] = words[bound];
  return figure(id, value, unit, { bound, display: { before, number: String(value), after: unit + after }, ...given });
}

/** A figure that was said as a range: 20-60万元. */
export function range(id: string, low: number, high: number, unit: string, given: Partial<ChartFigure> = {}): ChartFigure {
  const display = { before: '', number: `${low}-${high}`, after: unit };
  return figure(id, Number.NaN, unit, { form: 'range', numbers: [String(low), String(high)], display, ...given });
}

const rates = [
  bounded('群众满意率', 98, '%', 'at-least'),
  bounded('退件率', 10, '%', 'at-most'),
  range('覆盖率', 20, 60, '%'),
  bounded('按期办结率', 75, '%', 'about'),
  bounded('此前的满意率', 55, '%', 'over', { basis: 'derived', asOf: '2015' }),
  bounded('此前的退件率', 45, '%', 'under', { basis: 'derived', asOf: '2015' }),
  range('此前的覆盖率', 30, 48, '%', { basis: 'derived', asOf: '2015' }),
];
const before = [
  bounded('养老机构前', 100, '家', 'under', { asOf: '2015' }),
  bounded('食堂前', 200, '家', 'at-least', { asOf: '2015' }),
  range('驿站前', 200, 400, '家', { asOf: '2015', basis: 'derived' }),
  range('书屋前', 100, 150, '家', { asOf: '2015' }),
];
const after = [
  bounded('养老机构', 300, '家', 'exact'),
  bounded('食堂', 480, '家', 'over'),
  range('驿站', 300, 500, '家'),
  range('书屋', 350, 400, '家'),
];
const named = { seriesNames: ['“十二五”末', '2020年'] };
const years = ['2014', '2016', '2018', '2019', '2020'];
const trend = [
  bounded('2014年', 30, '%', 'under'),
  figure('2016年', 45, '%'),
  range('2018年', 50, 70, '%'),
  bounded('2019年', 65, '%', 'about'),
  bounded('2020年', 98, '%', 'at-least'),
];
const money = [
  bounded('高龄津贴', 318000000, '元', 'over', { display: { before: '超过', number: '3.18亿', after: '元' } }),
  range('养老服务补贴', 2000000, 60000000, '元', { display: { before: '', number: '200-6000万', after: '元' } }),
  bounded('慈善临时救助', 85000, '元', 'at-most', { display: { before: '不超过', number: '8.5万', after: '元' } }),
];

/** One request of each type that draws bounds and ranges; parts of a whole are neither. */
export const boundedExamples: Record<Exclude<ChartType, 'stacked-share' | 'doughnut'>, ChartRequest> = {
  bar: request('bar', [rates.slice(0, 4)]),
  'horizontal-bar': request('horizontal-bar', [rates]),
  'grouped-bar': request('grouped-bar', [rates.slice(4), rates.slice(0, 3)], named),
  line: request('line', [trend.map((item, place) => ({ ...item, asOf: years[place] ?? '' }))]),
  'before-after': request('before-after', [before, after], named),
  magnitude: request('magnitude', [money]),
  'small-multiples': request('small-multiples', [
    [bounded('家', 5, '家', 'at-most'), bounded('家2', 11, '家', 'over')],
    [range('张', 1000, 1566, '张'), figure('张2', 2400, '张')],
  ]),
};
