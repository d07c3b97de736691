import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../../../src/report/read-report.ts';
import { type Invented, inventedFiles } from './invented-report.ts';

const entry = (id: string, rest: string) => `- { id: ${id}, ${rest} }\n`;
const said = ['敬老。2018年全镇有养老床位310张。', '助学。资助困难学生52名。'];
const beds = entry('beds', 'label: 养老床位, value: 310, unit: 张, asOf: 2018, quote: 床位310张');
const pupils = entry('pupils', 'label: 困难学生, value: 52, unit: 名, asOf: 2020, quote: 学生52名');

/** The diagnostics of a report, as their code and the words they name. */
function findingsOf(invented: Partial<Invented>): string[] {
  const { diagnostics } = readReport(inventedFiles({ said, figures: beds + pupils, ...invented }));
  return diagnostics.map(({ code, details }) => `${code} ${Object.values(details)[0]}`);
}

test('a report in which every number has its sentence has no diagnostics', () => {
  assert.deepEqual(findingsOf({ narrative: ['全镇有养老床位<Value id="beds" />。', '资助困难学生<Value id="pupils" />。'] }), []);
});

test('a number typed in the narrative must be said in its section, with the same word after it', () => {
  assert.deepEqual(findingsOf({ narrative: ['2018年有床位310张。', ''] }), []);
  assert.deepEqual(findingsOf({ narrative: ['2018年有床位301张。', ''] }), ['numeral-typed 301张']);
  assert.deepEqual(findingsOf({ narrative: ['2018年有床位310个。', ''] }), ['numeral-typed 310个']);
  assert.deepEqual(findingsOf({ narrative: ['', '2018年起资助。'] }), ['numeral-typed 2018年']);
  assert.deepEqual(findingsOf({ narrative: ['这一站式服务惠及千户。', ''] }), ['numeral-typed 千户']);
});

test('which year it is counts nothing; for how many years something went on does', () => {
  for (const text of ['养老服务这一年。', '同一天开放。', '不平凡的一年。']) assert.deepEqual(findingsOf({ narrative: [text, ''] }), []);
  assert.deepEqual(findingsOf({ narrative: ['养老服务这两年。', ''] }), ['numeral-typed 这两年']);
  assert.deepEqual(findingsOf({ narrative: ['建设历时一年。', ''] }), ['numeral-typed 一年']);
});

test('a number belongs to the section whose measure says it', () => {
  assert.deepEqual(findingsOf({ narrative: ['资助困难学生<Value id="pupils" />。', ''] }), ['figure-elsewhere pupils']);
});

test('two numbers that would fit better the other way round seem swapped', () => {
  const both = { said: ['要事。养老床位310张，困难学生52名。'], figures: (beds + pupils).replace('asOf: 2018', 'asOf: 2020') };
  assert.deepEqual(findingsOf({ ...both, narrative: ['养老床位<Value id="beds" />，困难学生<Value id="pupils" />。'] }), []);
  assert.deepEqual(findingsOf({ ...both, narrative: ['养老床位<Value id="pupils" />，困难学生<Value id="beds" />。'] }), [
    'figures-swapped pupils',
  ]);
});

test('the time of a figure was said by its sentence, or is the day of the speech', () => {
  assert.deepEqual(findingsOf({ figures: beds + pupils.replace('2020', '2018') }), ['as-of-not-said 2018']);
  assert.deepEqual(findingsOf({ figures: beds.replace('2018', '2017') + pupils }), ['as-of-not-said 2017']);
});

const roads = (asOf: number | string, quote: string, value = 40) =>
  entry('roads', `label: 公路, value: ${value}, unit: 公里, asOf: ${asOf}, quote: ${quote}`);

test('a time said in the closing counts for what is said after it there', () => {
  const closing = '最后，讲打算。2021年，计划新建公路40公里。2022年再建。';
  const told = (asOf: number) => findingsOf({ closing, figures: beds + pupils + roads(asOf, '新建公路40公里') });
  assert.deepEqual(told(2021), []);
  assert.deepEqual(told(2022), ['as-of-not-said 2022']);
  assert.deepEqual(told(2018), ['as-of-not-said 2018']);
});

test('a time said in the introduction of an area counts there and in its measures', () => {
  const introduction = '2016年，全镇建成公路40公里。';
  assert.deepEqual(findingsOf({ introduction, figures: beds + pupils + roads(2016, '建成公路40公里') }), []);
  assert.deepEqual(findingsOf({ introduction, figures: beds + pupils.replace('2020', '2016') + roads(2016, '建成公路40公里') }), []);
  assert.deepEqual(findingsOf({ introduction, figures: beds + pupils + roads(2018, '建成公路40公里') }), ['as-of-not-said 2018']);
});

test('the end of a year is its last month and its last day', () => {
  const ended = (asOf: string) =>
    findingsOf({ said: [said[0] ?? '', '修路。2019年底建成公路40公里。'], figures: beds + roads(asOf, '公路40公里') });
  assert.deepEqual(['2019', '2019-12', '2019-12-31'].flatMap(ended), []);
  assert.deepEqual(ended('2019-11'), ['as-of-not-said 2019-11']);
  assert.deepEqual(ended('2018-12'), ['as-of-not-said 2018-12']);
});

test('last year and next year are those beside the year of the speech', () => {
  const told = (words: string, asOf: number) =>
    findingsOf({ said: [said[0] ?? '', `修路。${words}新建公路40公里。`], figures: beds + roads(asOf, '公路40公里') });
  assert.deepEqual(told('明年计划', 2021), []);
  assert.deepEqual(told('去年', 2019), []);
  assert.deepEqual(told('去年，工作很多。', 2019), []);
  assert.deepEqual(told('明年计划', 2022), ['as-of-not-said 2022']);
  assert.deepEqual(told('去年', 2018), ['as-of-not-said 2018']);
});

test('the earlier of two values has a time before that of the later one', () => {
  const spoken = [said[0] ?? '', '修路。2019年，公路由18公里增加到40公里，绿地比上年增加5公顷。'];
  const told = (asOf: number, quote: string, value: number) => findingsOf({ said: spoken, figures: beds + roads(asOf, quote, value) });
  const only = (codes: string[]) => codes.filter((code) => code.startsWith('as-of'));
  assert.deepEqual(only(told(2018, '公路由18公里', 18)), []);
  assert.deepEqual(only(told(2014, '公路由18公里', 18)), []);
  assert.deepEqual(only(told(2019, '公路由18公里', 18)), []);
  assert.deepEqual(only(told(2022, '公路由18公里', 18)), ['as-of-not-said 2022']);
  assert.deepEqual(only(told(2017, '增加到40公里', 40)), ['as-of-not-said 2017']);
});

test('the earlier value may be said without any year', () => {
  const spoken = [said[0] ?? '', '修路。公路由18公里增加到40公里。'];
  assert.deepEqual(
    findingsOf({
      said: spoken,
      figures: beds + roads(2017, '由18公里', 18) + entry('now', 'label: 公路, value: 40, unit: 公里, asOf: 2020, quote: 增加到40公里'),
    }),
    [],
  );
});

test('a figure is a plan where its words say so, unless its entry says otherwise', () => {
  const planned = (words: string, more = '') => {
    const figures = beds + entry('roads', `label: 公路, value: 40, unit: 公里, asOf: 2020, quote: 公路40公里${more}`);
    const { report } = readReport(inventedFiles({ said: [said[0] ?? '', `修路。${words}公路40公里。`], figures }));
    return report?.figureById.get('roads')?.plan;
  };
  assert.equal(planned('今年计划新建'), true);
  assert.equal(planned('今年新建'), false);
  assert.equal(planned('今年计划新建', ', plan: false'), false);
  assert.equal(planned('今年新建', ', plan: true'), true);
});

test('the time of a derived figure is that of an input', () => {
  const total = (year: number) => entry('more', `label: 相差, unit: 张, asOf: ${year}, derive: { difference: [beds, homes-beds] }`);
  const second = entry('homes-beds', 'label: 其他床位, value: 20, unit: 张, asOf: 2018, quote: 床位20张');
  const spoken = ['敬老。2018年全镇有养老床位310张，其他床位20张。', said[1] ?? ''];
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + second + total(2018) }), []);
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + second + total(2016) }), ['as-of-not-derived more']);
});

test('the time of a derived figure is the year before where that was named', () => {
  const before = (year: number) => entry('before', `label: 从前床位, unit: 张, asOf: ${year}, derive: { difference: [beds, more] }`);
  const more = entry('more', 'label: 新增床位, value: 20, unit: 张, asOf: 2018, quote: 增加20张');
  const spoken = ['敬老。2018年全镇有养老床位310张，比上年增加20张。', said[1] ?? ''];
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + more + before(2017) }), []);
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + more + before(2016) }), ['as-of-not-derived before']);
});

test('the time of a figure that is computed from a computed one is that of one of all its inputs', () => {
  const more = entry('more', 'label: 新增床位, value: 20, unit: 张, asOf: 2018, quote: 增加20张');
  const before = entry('before', 'label: 从前床位, unit: 张, asOf: 2017, derive: { difference: [beds, more] }');
  const raise = (year: number) => entry('raise', `label: 相差, unit: 张, asOf: ${year}, derive: { difference: [beds, before] }`);
  const spoken = ['敬老。2018年全镇有养老床位310张，比上年增加20张。', said[1] ?? ''];
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + more + before + raise(2018) }), []);
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + more + before + raise(2008) }), ['as-of-not-derived raise']);
});

test('the label of a derived figure may name the years of its inputs', () => {
  const spoken = ['敬老。2018年全镇有养老床位310张，2017年其他床位20张。', said[1] ?? ''];
  const second = entry('homes-beds', 'label: 其他床位, value: 20, unit: 张, asOf: 2017, quote: 床位20张');
  const total = (year: number) => entry('more', `label: 与${year}年相差, unit: 张, asOf: 2018, derive: { difference: [beds, homes-beds] }`);
  assert.deepEqual(findingsOf({ said: spoken, figures: beds + pupils + second + total(2017) }), []);
  assert.ok(findingsOf({ said: spoken, figures: beds + pupils + second + total(2014) }).includes('label-year 2014'));
});

test('a year in a label is the figure’s own, or said in its sentence', () => {
  assert.deepEqual(findingsOf({ figures: beds.replace('养老床位,', '2018年养老床位,') + pupils }), []);
  assert.ok(findingsOf({ figures: beds.replace('养老床位,', '2014年养老床位,') + pupils }).includes('label-year 2014'));
});

test('a row of a comparison is of one thing: what its figures were computed from, or tell about, stands beside them', () => {
  const spoken = ['敬老。2018年全镇有养老床位310张，增长25%；医院床位90张，增长50%。', said[1] ?? ''];
  const more = [
    entry('beds-growth', 'label: 养老床位增长, value: 25, unit: "%", asOf: 2018, quote: 增长25%, growthOf: beds'),
    entry('wards', 'label: 医院床位, value: 90, unit: 张, asOf: 2018, quote: 医院床位90张'),
    entry('wards-growth', 'label: 医院床位增长, value: 50, unit: "%", asOf: 2018, quote: 增长50%, growthOf: wards'),
    entry('beds-then', 'label: 此前养老床位, unit: 张, asOf: 2018, derive: { baseOfGrowth: [beds, beds-growth] }'),
    entry('wards-then', 'label: 此前医院床位, unit: 张, asOf: 2018, derive: { baseOfGrowth: [wards, wards-growth] }'),
  ].join('');
  const compared = (before: string, after: string, change: string) =>
    findingsOf({
      said: spoken,
      figures: beds + pupils + more,
      narrative: [`<Compare title="床位" before="${before}" after="${after}" change="${change}" />`],
    });
  assert.deepEqual(compared('beds-then wards-then', 'beds wards', 'beds-growth wards-growth'), []);
  assert.deepEqual(compared('wards-then beds-then', 'beds wards', 'beds-growth wards-growth'), [
    'compare-row Compare',
    'compare-row Compare',
  ]);
  assert.deepEqual(compared('beds-then wards-then', 'beds wards', 'wards-growth beds-growth'), [
    'compare-row Compare',
    'compare-row Compare',
  ]);
  assert.deepEqual(compared('beds-then', 'wards', 'wards-growth'), ['compare-row Compare']);
});
