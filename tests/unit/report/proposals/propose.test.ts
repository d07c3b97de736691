import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import type { ProposedFigure } from '../../../../src/report/proposals/propose.ts';
import { yamlBlock } from '../../../../src/report/proposals/yaml-block.ts';
import { asOf, id } from '../../../../src/report/schema/fields.ts';
import { findPlaces, placeQuote } from '../../../../src/report/transcript/quote.ts';
import type { Transcript } from '../../../../src/report/transcript/transcript.ts';
import { inventedSpeech, proposalsFor } from './invented-speech.ts';

const figuresOf = (measure: string, opening = '各位来宾。') => inWords(proposalsFor(inventedSpeech(opening, measure)).figures);

/** The figures that are quoted in words, not by cells: those of a speech without tables. */
function inWords(figures: readonly ProposedFigure[]) {
  return figures.flatMap(({ quote, ...figure }) => (typeof quote === 'string' ? [{ ...figure, quote }] : []));
}

test('a figure is proposed as it was said: value, unit, label, and a quote that holds its limit', () => {
  const [beds, wait, money] = figuresOf('新增床位1.7万余张，平均候车时间不超过10分钟，每户补助20-60万元。');
  assert.deepEqual(beds, {
    id: 'f-1-1-1',
    label: '新增床位',
    value: '1.7万',
    unit: '张',
    asOf: '2024-03-01',
    quote: '1.7万余张',
    prefix: '',
    suffix: '',
  });
  assert.deepEqual([wait?.label, wait?.value, wait?.unit, wait?.quote], ['平均候车时间', '10', '分钟', '不超过10分钟']);
  assert.deepEqual([money?.value, money?.unit, money?.quote], ['20-60万', '元', '20-60万元']);
});

test('numbers that are told one by one with years have each the time of its own', () => {
  const times = (measure: string) => figuresOf(measure).map(({ asOf }) => asOf);
  assert.deepEqual(times('2021年、2022年和2023年，分别筛查妇女8100人、9450人和12300人。'), ['2021', '2022', '2023']);
  assert.deepEqual(times('2021至2023年，全县分别建成3所、5所、8所。'), ['2021', '2022', '2023']);
  assert.deepEqual(times('In 2021, 2022 and 2023, we screened 8,100, 9,450 and 12,300 women.'), ['2021', '2022', '2023']);
  // Two years and three numbers do not go together, nor do numbers of different things.
  assert.deepEqual(times('2021年、2022年分别筛查3人、5人、8人。'), ['2022', '2022', '2022']);
  assert.deepEqual(times('2021年和2022年，新建小学3所，改建中学5所。'), ['2022', '2022']);
});

test('what is told of an earlier time leaves the time of what follows alone', () => {
  const times = (measure: string) => figuresOf(measure).map(({ asOf }) => asOf);
  assert.deepEqual(times('2023年新建泵站12座，上年同期为8座。'), ['2023', '2022']);
  assert.deepEqual(times('2023年共有学校92所。2019年时只有80所。在校学生3万人。'), ['2023', '2019', '2023']);
  assert.deepEqual(times('2023年，床位由2020年的3张增加到5张，占比由38%提高到62%。'), ['2020', '2023', '2020', '2023']);
});

test('the time proposed is the year that is said, or told by its place beside that of the speech', () => {
  const times = (measure: string, opening?: string) => figuresOf(measure, opening).map(({ asOf }) => asOf);
  const growth = 'The economy grew by 2.6 per cent in 2022, after a fall of four per cent in 2020 and a rebound of 3.1 per cent in 2021.';
  assert.deepEqual(times(growth), ['2022', '2020', '2021']);
  assert.deepEqual(times('In 2022 we built 30 homes, and 20 in May 2023.'), ['2022', '2023-05']);
  assert.deepEqual(times('去年，全县修路12公里。绿化3处。今年修路比去年增长5%。'), ['2023', '2023', '2024']);
  assert.deepEqual(times('修路12公里，比去年增长5%，为去年的2倍。'), ['2024-03-01', '2024-03-01', '2024-03-01']);
  assert.deepEqual(times('Last year, we built 30 homes. Some 20 are let.'), ['2023', '2023']);
  assert.deepEqual(times('We built 30 homes, as many as in 2019. Some 20 are let.'), ['2024-03-01', '2024-03-01']);
  assert.deepEqual(times('Costs moved from 2 per cent in 2021 to 3.75 per cent today.'), ['2021', '2024-03-01']);
  assert.deepEqual(times('In 2022, 312 people came.'), ['2022']);
  assert.deepEqual(times('Posts rose from 212 in 2021 to 268 at the end of last year, an increase of 26 per cent.'), [
    '2021',
    '2023',
    '2023',
  ]);
  assert.deepEqual(times('The rate was 13.7 per cent in 2023, 2.9 per cent lower than in 2021.'), ['2023', '2023']);
  assert.deepEqual(times('Deaths fell from 14 to 9 in 2022.'), ['2022', '2022']);
  assert.deepEqual(times('Under the Healthy Town Plan 2021–2025, we spent £18 million. We will spend £4 million next year.'), [
    '2024-03-01',
    '2025',
  ]);
  assert.deepEqual(times('We paid 10 per cent of wages from July to September 2023.'), ['2023-07/2023-09']);
  assert.deepEqual(times('We built 30 homes.', 'The policy of the financial year 1 April 2024 to 31 March 2025.'), ['2024-03-01']);
});

test('a label says no number without its limit', () => {
  const [, times] = figuresOf('From 1 July, firms with fewer than 50 staff will have to file their returns four times a year.');
  assert.equal(times?.value, 'four');
  assert.equal(times?.label, 'Firms with fewer than 50 staff will have to file their returns');
  const [, money] = figuresOf('为超过300名老人发放补贴20万元。');
  assert.equal(money?.value, '20万');
  assert.doesNotMatch(money?.label ?? '300', /(?<!超过)300/);
});

test('ratios, parts of a whole and vague numbers are typed as said, ranks without their unit', () => {
  const typed = figuresOf('城乡收入比2.9:1，占比达到3/5，参加的有数十家，路网密度居全国第3位，进入全省前10位。').map(({ value, unit }) => [
    value,
    unit,
  ]);
  assert.deepEqual(typed, [
    ['2.9:1', ''],
    ['3/5', ''],
    ['数十', '家'],
    ['第3', '位'],
    ['10', '位'],
  ]);
});

test('a measure word between number and scale is not typed', () => {
  assert.deepEqual(
    figuresOf('完成投资1.5个亿。').map(({ value }) => value),
    ['1.5亿'],
  );
});

test('a unit and a scale that a list says once hold for each of its members', () => {
  const typed = figuresOf('城镇、农村居民收入分别为38460、20135元。').map(({ label, value, unit }) => [label, value, unit]);
  assert.deepEqual(typed, [
    ['城镇居民收入', '38460', '元'],
    ['农村居民收入', '20135', '元'],
  ]);
});

test('a quote is made longer until it stands once, by whole numbers and words', () => {
  const quotes = figuresOf('甲村5人，乙村15人，丙村25人。另有3个组，共13个组。Some 20 homes and 120 homes.').map(({ quote }) => quote);
  assert.deepEqual(quotes, ['村5人', '15人', '25人', '有3个', '13个', 'Some 20 homes', '120 homes']);
});

test('where a sentence is said twice, prefix and suffix tell the two apart', () => {
  const speech = inventedSpeech('各位来宾。', '一是建设。新增3张。\n二是改造。新增3张。');
  const { figures } = proposalsFor(speech);
  assert.equal(figures.length, 2);
  for (const { quote, prefix, suffix } of inWords(figures)) {
    assert.equal(quote, '3张');
    assert.equal(findPlaces(speech.transcript.reading, quote, prefix, suffix).length, 1);
  }
});

test('a quote never says its number twice: the words around it tell which of the two is meant', () => {
  const found = figuresOf('增长5%5%5%。').map(({ quote, prefix, suffix }) => [prefix, quote, suffix]);
  assert.deepEqual(found, [
    ['', '长5%', ''],
    ['5%', '5%', '5%'],
    ['', '5%。', ''],
  ]);
});

test('the time is the date heard last: in the sentence, in the measure, in the opening; else the day of the speech', () => {
  const timesOf = (measure: string, opening?: string) => figuresOf(measure, opening).map((figure) => figure.asOf);
  assert.deepEqual(timesOf('2022年11月新增3张，截至2023年11月30日共5张。', '2020年。'), ['2022-11', '2023-11-30']);
  assert.deepEqual(timesOf('2022年开局良好。新增3张。', '2020年。'), ['2022']);
  assert.deepEqual(timesOf('新增3张。', '2020年工作总结。'), ['2020']);
  assert.deepEqual(timesOf('新增3张。'), ['2024-03-01']);
});

test('a year that something is compared with, or that something is to be done by, is no time of what follows', () => {
  const timesOf = (measure: string) => figuresOf(measure).map((figure) => figure.asOf);
  assert.deepEqual(timesOf('2023年比2019年增长20%。'), ['2023']);
  assert.deepEqual(timesOf('2023年起步。到2027年建成4个。建好6个。'), ['2027', '2023']);
});

test('a label is what the number is about, not the words that lead to the number', () => {
  const labelsOf = (measure: string) => figuresOf(measure).map(({ label }) => label);
  assert.deepEqual(labelsOf('2023年底，全镇藏书达到3000册，同比增长20%。'), ['全镇藏书', '全镇藏书同比增长']);
  assert.deepEqual(labelsOf('目前共有680张借书证。'), ['借书证']);
  assert.deepEqual(labelsOf('利用率由41%提高到53.5%。'), ['利用率', '利用率']);
  assert.deepEqual(labelsOf('其中5人。'), ['其中5人。']);
});

test('an id is spelled from the label and taken only once', () => {
  const { figures } = proposalsFor(inventedSpeech('各位来宾。', '新增WiFi热点3个，新增WiFi热点5处。', ['wifi']));
  assert.deepEqual(
    figures.map((figure) => figure.id),
    ['wifi-2', 'wifi-3'],
  );
});

test('what counts nothing is proposed as a passage: once for all places where it stands alike', () => {
  const { notFigures } = proposalsFor(inventedSpeech('各位来宾。', '五保对象得到保障，五保老人满意，一批企业。'), ['五保', '统一', '一批']);
  assert.deepEqual(notFigures, [
    { passage: '五保', every: true },
    { passage: '一批', every: false },
  ]);
});

test('a passage for what counts nothing covers no number that counts', () => {
  const speech = inventedSpeech('各位来宾。', '“5·20”活动有5·20元。');
  const { notFigures, figures } = proposalsFor(speech, ['5·20']);
  for (const { passage } of notFigures)
    for (const place of findPlaces(speech.transcript.reading, passage))
      for (const { quote } of inWords(figures)) assert.notEqual(findPlaces(speech.transcript.reading, quote)[0], place);
});

test('the block is YAML that reads back as the entries, one a line, and leaves every reason to the author', () => {
  const { figures, notFigures } = proposalsFor(inventedSpeech('各位来宾。', '新增床位30张，占12.50%，收入比2.4:1，一批企业。'), ['一批']);
  const block = yamlBlock({ figures, notFigures }, { figures: '甲', notFigures: '乙' });
  assert.equal(
    block,
    [
      '# 甲',
      '- { id: f-1-1-1, label: 新增床位, value: 30, unit: 张, asOf: 2024-03-01, quote: 30张 }',
      '- { id: f-1-1-1-2, label: 新增床位, value: "12.50", unit: "%", asOf: 2024-03-01, quote: 12.50% }',
      '- { id: f-1-1-1-3, label: 收入比, value: 2.4:1, asOf: 2024-03-01, quote: 2.4:1 }',
      '',
      '# 乙',
      '- { passage: 一批, reason: "" }',
      '',
    ].join('\n'),
  );
  assert.equal(yamlBlock({ figures: [], notFigures: [] }, { figures: '甲', notFigures: '乙' }), '');
});

test('of any speech, each number gets one entry: ids are new, labels say something, quotes stand once in one sentence', () => {
  const piece = fc.constantFrom(
    '新增',
    '床位',
    '3张',
    '13张',
    '5%',
    '98%以上',
    '，',
    '。',
    '\n',
    '2020年',
    '约5人',
    '1.7万余元',
    '3/5',
    ' one hundred homes ',
    '"',
    ': ',
    '第3位',
    '数十',
    '其中',
    '#',
    '20-60万元',
    '翻了一番',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
      const speech = inventedSpeech('2019年。', pieces.join(''));
      const { numerals, figures, notFigures } = proposalsFor(speech);
      const said = readNumerals(speech.transcript.reading);
      assert.equal(figures.length + notFigures.length, numerals.length);
      assert.equal(new Set(figures.map((figure) => figure.id)).size, figures.length);
      for (const [index, figure] of inWords(figures).entries()) {
        assert.ok(id.safeParse(figure.id).success && asOf.safeParse(figure.asOf).success);
        assert.notEqual(figure.label.trim(), '');
        const { value: placed } = placeQuote({ ...speech.transcript, numerals: said } as Transcript, figure, {
          file: '',
          line: 1,
          column: 1,
        });
        const numeral = numerals[index];
        assert.ok(placed && numeral && placed.start <= numeral.start && numeral.end <= placed.start + placed.exact.length);
        assert.ok(figure.quote.includes(numeral.text));
        assert.equal(figure.quote, figure.quote.trim());
      }
      const read = parse(yamlBlock({ figures, notFigures }, { figures: '甲', notFigures: '乙' })) as Record<string, unknown>[] | null;
      assert.deepEqual(
        (read ?? []).map(({ id: name, label, quote }) => [name, label, quote]),
        figures.map(({ id: name, label, quote }) => [name, label, quote]),
      );
    }),
  );
});

test('in English, labels, times and ids come from the words around a number, and limits stay in the quote', () => {
  const { figures } = proposalsFor(
    inventedSpeech('Good morning.', 'In 2022 the library lent about 4.5 million books, and visits rose by 12 per cent.'),
  );
  assert.deepEqual(
    figures.map(({ id: name, label, value, unit, asOf: time, quote }) => [name, label, value, unit, time, quote]),
    [
      ['library-lent-books', 'Library lent books', '4.5 million', 'books', '2022', 'about 4.5 million books'],
      ['visits-rose', 'Visits rose', '12', '%', '2022', '12 per cent'],
    ],
  );
});
