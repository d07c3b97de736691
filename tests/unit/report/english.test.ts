import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFiles } from '../../../src/report/content.ts';
import { inEnglish } from '../../../src/report/english/view.ts';
import { displayText } from '../../../src/report/figures/figure.ts';
import { assembleReport, readReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { fixedPages } from '../../../src/report/routes.ts';
import { isTranslatedRight } from '../../../src/verify/numbers/translated.ts';
import { inventedFiles } from './rules/invented-report.ts';

/** What is said, and for each figure: label in English, value, unit, quote, and how English must tell it. */
const said: Record<string, { value: string; unit: string; quote: string; english: string }> = {
  beds: { value: '1.7万', unit: '张', quote: '床位1.7万余张', english: 'more than 17,000' },
  paid: { value: '1.09亿', unit: '元', quote: '补贴1.09亿元', english: '109 million yuan' },
  spent: { value: '13962.78万', unit: '元', quote: '支出13962.78万元', english: '139,627,800 yuan' },
  standard: { value: '1450', unit: '元/人/月', quote: '标准1450元/人/月', english: '1,450 yuan a person a month' },
  rate: { value: '43.0', unit: '"%"', quote: '提高43.0%', english: '43.0%' },
  near: { value: '300', unit: '户', quote: '惠及约300户', english: 'about 300 households' },
  share: { value: '98', unit: '"%"', quote: '覆盖98%以上', english: 'at least 98%' },
  time: { value: '15', unit: '分钟', quote: '不超过15分钟', english: 'at most 15 minutes' },
  range: { value: '20-60万', unit: '元', quote: '每处20-60万元', english: '200,000–600,000 yuan' },
  parts: { value: '"2.4:1"', unit: '', quote: '之比为2.4:1', english: '2.4:1' },
  once: { value: '1', unit: '次', quote: '评选1次', english: '1 time' },
};
const shown = Object.entries(said);
const entryOf = (id: string, { value, unit, quote }: (typeof said)[string]) =>
  `- { id: ${id}, label: 甲${id}, labelEn: Name of ${id}, value: ${value}, ${unit && `unit: ${unit}, `}asOf: period, quote: ${quote} }`;

const frontMatter = ['title', 'subtitle', 'publisher', 'place', 'period', 'description'].map((key) => `${key}: The ${key}`).join('\n');
const page = (body: string) => `---\n${frontMatter}\n---\n\n${body}\n`;

function filesWith(english: string | undefined, figures = shown.map(([id, one]) => entryOf(id, one)).join('\n')): ContentFiles {
  const files = new Map(
    inventedFiles({
      said: [
        `办好事情。${Object.values(said)
          .map(({ quote }) => quote)
          .join('，')}。2020年11月办成，都在“十三五”时期，共3.5倍，三成是老人。`,
      ],
      figures,
    }),
  );
  if (english !== undefined) files.set('english.mdx', new TextEncoder().encode(page(english)));
  return files;
}

function reportOf(files: ContentFiles): Report {
  const { value, diagnostics } = assembleReport(files);
  assert.deepEqual(diagnostics, []);
  return value ?? assert.fail();
}
const codes = (files: ContentFiles) => readReport(files).diagnostics.map(({ code }) => code);
const values = shown.map(([id]) => `- <Value id="${id}" />`).join('\n');

test('amounts are told in English exactly as they were said: scale multiplied out, bound kept, unit by the table', () => {
  const english = inEnglish(reportOf(filesWith(values)));
  const told = Object.fromEntries(shown.map(([id]) => [id, displayText(english.figureById.get(id)?.display ?? assert.fail(id))]));
  assert.deepEqual(told, Object.fromEntries(shown.map(([id, one]) => [id, one.english])));
  assert.equal(english.figureById.get('beds')?.label, 'Name of beds');
  assert.equal(english.meta.language, 'en');
});

test('the English of each amount, read back, is what was said, and no other amount is', () => {
  const report = reportOf(filesWith(values));
  const english = inEnglish(report);
  for (const [id] of shown) {
    const [written, spoken] = [english.figureById.get(id), report.figureById.get(id)];
    assert.ok(written && spoken);
    assert.equal(isTranslatedRight(written, spoken), true, id);
    const digits = written.display.number.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10));
    assert.equal(isTranslatedRight({ ...written, display: { ...written.display, number: digits } }, spoken), false, `${id}: ${digits}`);
    const before = written.display.before === '' ? 'about ' : '';
    if (spoken.form === 'point' && !/at/.test(written.display.before))
      assert.equal(isTranslatedRight({ ...written, display: { ...written.display, before } }, spoken), false, `${id}: ${before}`);
  }
});

test('a formula is told with the English amounts', () => {
  const derived = '- { id: both, label: 共（推算）, labelEn: Both, unit: 元, asOf: period, derive: { sum: [paid, spent] } }';
  const report = reportOf(filesWith('<Value id="both" />', `${shown.map(([id, one]) => entryOf(id, one)).join('\n')}\n${derived}`));
  const both = inEnglish(report).figureById.get('both');
  assert.equal(both?.derivation?.expression, '109 million yuan + 139,627,800 yuan = 248,627,800 yuan');
});

test('a label or a doubt that is Chinese alone, and a unit or a form without English, are told', () => {
  const one = (more: string, entry: string) =>
    codes(filesWith('<Value id="one" />', `- { id: one, ${entry}, label: 甲, ${more}asOf: period }`));
  const beds = 'value: 1.7万, unit: 张, quote: 床位1.7万余张';
  const lost = (found: string[]) => found.filter((code) => code.startsWith('english'));
  assert.deepEqual(lost(one('', beds)), ['english-label-missing']);
  assert.deepEqual(lost(one('labelEn: Beds, doubt: 不确定, ', beds)), ['english-doubt-missing']);
  assert.deepEqual(lost(one('labelEn: Beds, doubt: 不确定, doubtEn: Not certain, ', beds)), []);
  assert.deepEqual(lost(one('labelEn: Growth, ', 'value: 3.5, unit: 倍, quote: 共3.5倍')), ['english-unit']);
  assert.deepEqual(lost(one('labelEn: The old, ', 'value: 三成, quote: 三成是老人')), ['english-amount']);
});

test('元 is the yuan in a report of simplified characters only', () => {
  const files = new Map(filesWith('<Value id="paid" />'));
  const yaml = new TextDecoder().decode(files.get('report.yaml')).replace('language: zh-CN', 'language: zh-Hant');
  files.set('report.yaml', new TextEncoder().encode(yaml));
  assert.ok(codes(files).includes('english-unit'));
});

test('numbers are typed in English only as dates, months and names of plans that the speech has', () => {
  const typed = (text: string) => codes(filesWith(text)).filter((code) => code === 'numeral-typed');
  assert.deepEqual(typed('In November 2020, in the Thirteenth Five-Year Plan period.'), []);
  assert.deepEqual(typed('In December 2020.'), ['numeral-typed']);
  assert.deepEqual(typed('There are 17,000 beds.'), ['numeral-typed']);
  assert.deepEqual(typed('There are seventeen beds.'), ['numeral-typed']);
});

test('only a report with english.mdx has a page in English, and any other stays what it is', () => {
  assert.ok(fixedPages(reportOf(filesWith('Words.')), 'crawled').includes('english'));
  assert.ok(!fixedPages(reportOf(filesWith(undefined)), 'all').includes('english'));
  const report = reportOf(filesWith(undefined));
  assert.equal(inEnglish(report), report);
});
