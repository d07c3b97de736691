import type { ChartFigure, ChartRequest } from '../../../src/report/charts/request.ts';
import type { ChartType } from '../../../src/report/schema/chart-types.ts';

const certain = { derived: '', plan: '', doubt: '' };

/** What the editor doubts bears this. */
export const doubted = { signs: { ...certain, doubt: '※' } };

/** A figure said as its value and unit, unless `given` says otherwise. */
export function figure(id: string, value: number, unit: string, given: Partial<ChartFigure> = {}): ChartFigure {
  const display = { before: '', number: String(value), after: unit };
  const numbers = Number.isNaN(value) ? [] : [String(value)];
  return { id, label: id, form: 'point', numbers, bound: 'exact', unit, display, asOf: '2020', basis: 'quoted', signs: certain, ...given };
}

/** A request without problems of its own, but for what `given` says. */
export function request(type: string, figures: ChartFigure[][], given: Partial<ChartRequest> = {}): ChartRequest {
  const words = {
    derived: '推算',
    more: '此数以上',
    less: '此数以下',
    range: '区间',
    doubtful: '※ 存疑',
    change: '变化',
    logScale: '对数刻度：每格十倍',
    ownScales: '各图刻度不同',
  };
  const seriesNames = figures.length > 1 ? figures.map((_, place) => `第${place + 1}组`) : [];
  const texts = { title: '标题', subtitle: '', description: '说明', note: '', labels: [], wholes: [], changes: [], lead: [] };
  return { id: `chart-${type}`, type, figures, seriesNames, language: 'zh-CN', words, ...texts, ...given };
}

const derived = { basis: 'derived', asOf: '2015' } as const;
const standards2015 = [
  figure('区城镇', 497, '元/月', derived),
  figure('区农村', 534, '元/月', derived),
  figure('市农村', 300, '元/月', derived),
];
const standards2020 = [
  figure('市辖区、南陵县城镇', 710, '元/月'),
  figure('市辖区、南陵县农村', 710.5, '元/月'),
  figure('无为市农村', 662, '元/月'),
];
const centres = [
  figure('县级养老服务指导中心', 9, '个'),
  figure('街道养老服务中心', 27, '个'),
  figure('镇养老服务指导中心', 45, '个'),
  figure('城市社区养老服务站', 297, '个'),
];
const money = [
  figure('高龄津贴', 318000000, '元', { display: { before: '', number: '3.18亿', after: '元' } }),
  figure('低收入养老服务补贴', 44300000, '元', { display: { before: '', number: '4430万', after: '元' } }),
  figure('慈善临时救助', 85000, '元', { display: { before: '', number: '8.5万', after: '元' } }),
];
const organisations = [figure('法人组织', 254, '个'), figure('非法人组织', 476, '个')];
const wholes = [figure('志愿服务组织', 730, '个')];
const two = [standards2015, standards2020];
const named = { seriesNames: ['“十二五”末', '2020年'] };

/** One request of each type, with figures of the transcript. */
export const examples: Record<ChartType, ChartRequest> = {
  bar: request('bar', [[figure('寻亲成功', 245, '人'), figure('安置', 178, '人'), figure('落户', 183, '人')]]),
  'horizontal-bar': request('horizontal-bar', [centres]),
  'grouped-bar': request('grouped-bar', two, named),
  'stacked-share': request('stacked-share', [organisations], { wholes }),
  line: request(
    'line',
    two.map((list) => list.map((item, place) => ({ ...item, asOf: String(2014 + 3 * place) }))),
  ),
  doughnut: request('doughnut', [organisations], { wholes }),
  'before-after': request('before-after', two, { seriesNames: ['“十二五”末（推算）', '2020年'] }),
  magnitude: request('magnitude', [money]),
  'small-multiples': request('small-multiples', [
    [figure('家', 5, '家'), figure('家2', 11, '家')],
    [figure('张', 1566, '张'), figure('张2', 2400, '张')],
  ]),
};
