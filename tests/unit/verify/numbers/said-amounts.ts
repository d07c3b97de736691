import assert from 'node:assert/strict';
import type { Display, Figure } from '../../../../src/report/figures/figure.ts';
import { type Amount, plainNumber } from '../../../../src/report/numerals/amount.ts';
import type { Report } from '../../../../src/report/report.ts';
import { type Invented, inventedReport } from '../../report/rules/invented-report.ts';

/** An amount as it is said: before, number, after; the words that say it; its unit; what it says. */
type Said = [id: string, display: [before: string, number: string, after: string], unit: string, ...amount: AmountRow];
type AmountRow = [form: Amount['form'], numbers: string[], bound: Amount['bound']];

const chinese: Said[] = [
  ['rate', ['', '98', '%以上'], '%', 'point', ['98'], 'at-least'],
  ['wait', ['不超过', '10', '分钟'], '分钟', 'point', ['10'], 'at-most'],
  ['support', ['', '20-60万', '元'], '元', 'range', ['200000', '600000'], 'exact'],
  ['fall', ['', '-2.3', '%'], '%', 'point', ['-2.3'], 'exact'],
  ['sectors', ['', '7.2:41.5:51.3', ''], '', 'ratio', ['7.2', '41.5', '51.3'], 'exact'],
  ['beds', ['', '1.7万', '余张'], '张', 'point', ['17000'], 'over'],
  ['money', ['', '123456789012345678', '元'], '元', 'point', ['123456789012345678'], 'exact'],
  ['rooms', ['', '数十', '家'], '家', 'vague', [], 'exact'],
  ['hills', ['', '三分之二', '以上'], '', 'fraction', ['0.666666666666667'], 'at-least'],
  ['few', ['不足', '100', '家'], '家', 'point', ['100'], 'under'],
  ['many', ['至少', '5', '个'], '个', 'point', ['5'], 'at-least'],
  ['near', ['近', '9000万', '元'], '元', 'point', ['90000000'], 'about'],
];
const english: Said[] = [
  ['fall', ['at least ', '9.5', '%'], '%', 'point', ['9.5'], 'at-least'],
  ['support', ['up to ', '18', ' months'], 'months', 'point', ['18'], 'at-most'],
  ['wait', ['no more than ', '5', ' days'], 'days', 'point', ['5'], 'at-most'],
  ['people', ['more than ', '3,000', ' people'], 'people', 'point', ['3000'], 'over'],
  ['money', ['$', '1.2–1.6 million', ''], '$', 'range', ['1200000', '1600000'], 'exact'],
  ['odds', ['', '3:1', ''], '', 'ratio', ['3', '1'], 'exact'],
];

/** An invented report whose figures are amounts of every form and bound, each read as it was said. */
export function saidAmounts(language: 'zh-CN' | 'en'): Report {
  const rows = language === 'en' ? english : chinese;
  const quotes = rows.map(([id, display]) =>
    language === 'en' ? `the ${id} is ${display.join('')}` : `${names[id]}为${display.join('')}`,
  );
  const said = language === 'en' ? `Work. Of all, ${quotes.join(', and ')}.` : `要事。全镇${quotes.join('，')}。`;
  const report = inventedReport({ language, said: [said] } satisfies Invented);
  const [sample] = report.figures;
  assert.ok(sample);
  const figures = rows.map((row, place) => figureOf(row, quotes[place] ?? '', report, sample));
  return {
    ...report,
    meta: { ...report.meta, headline: figures.map(({ id }) => id) },
    figures,
    figureById: new Map(figures.map((figure) => [figure.id, figure])),
    milestones: figures.map(({ id, quote }, place) => ({
      ...{ id, date: '2020', title: `Opening (${place})`, area: 1, measure: '1.1', question: '', quoteStart: 0, place: sample.place },
      quote: quote ?? assert.fail(),
    })),
  };
}

const names: Record<string, string> = {
  rate: '满意率',
  wait: '候车时间',
  support: '补贴',
  fall: '人口增长率',
  sectors: '产业之比',
  beds: '床位',
  money: '投入',
  rooms: '书屋',
  hills: '山区书屋',
  few: '商店',
  many: '车站',
  near: '投资',
};

function figureOf([id, shown, unit, form, numbers, bound]: Said, exact: string, { transcript }: Report, sample: Figure): Figure {
  const [before, number, after] = shown;
  const display: Display = { before, number, after };
  const sentence = transcript.sentences.find(({ text }) => text.includes(exact))?.id ?? assert.fail(exact);
  const value = plainNumber({ form, numbers, bound });
  const quote = { exact, prefix: '', suffix: '', sentence };
  return { ...sample, id, label: id, value, unit, display, form, numbers, bound, area: 1, measure: '1.1', quote };
}
