import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { scanNumerals } from '../../../../src/report/numerals/scan.ts';
import { lostDiagnostics } from '../../../../src/report/rules/classification.ts';
import { writeGrouped, writeHan, writeWide } from '../numerals/write-numeral.ts';
import { type Invented, inventedReport, transcriptOf } from './invented-report.ts';

/** The numerals of a sentence, each with its class; those of the frame left out. */
function classesIn(text: string, rest: Partial<Invented> = {}): string {
  const report = inventedReport({ said: [rest.language === 'en' ? `things. We saw ${text}, here.` : `要事。其中${text}等。`], ...rest });
  const own = report.numerals.filter(({ sentence }) => sentence.startsWith('1.1-'));
  return own
    .filter(({ classification }) => classification.kind !== 'marker')
    .map(({ text: numeral, classification }) => `${numeral} ${classification.kind}`)
    .join(', ');
}

/** Texts of the kinds that speeches hold, none from a report of this repository. */
const chinese: [text: string, classes: string][] = [
  ['两万三千人', '两万三千人 lost'],
  ['1.2亿元', '1.2亿元 lost'],
  ['十二点五万元', '十二点五万元 lost'],
  ['3/5的村', '3/5 lost'],
  ['三分之一的村', '三分之一 lost'],
  ['百分之十五', '百分之十五 lost'],
  ['１２％', '１２％ lost'],
  ['二十余家', '二十余家 lost'],
  ['近百家', '近百家 lost'],
  ['超千家', '超千家 lost'],
  ['签约5个', '5个 lost'],
  ['一百零五个', '一百零五个 lost'],
  ['半数村', '半数 lost'],
  ['½的村', '½ lost'],
  ['3倍', '3倍 lost'],
  ['翻了一番', '翻了一番 lost'],
  ['翻番', '翻番 lost'],
  ['24小时', '24小时 lost'],
  ['110报警电话', '110 name'],
  ['十分钟', '十分钟 lost'],
  ['一起事故', '一起 lost'],
  ['3000-4000人', '3000-4000人 lost'],
  ['1900-2000人', '1900-2000人 lost'],
  ['GDP500元', '500元 lost'],
  ['300KW', '300 lost'],
  ['第3批', '第3 ordinal'],
  ['第二十三届', '第二十三 ordinal'],
  ['2020年1—11月', '2020年1—11月 date'],
  ['２０２０年', '２０２０年 date'],
  ['2019年12月25日至26日', '2019年12月25日至26日 date'],
  ['2020-2035', '2020-2035 date'],
  ['二〇二〇年', '二〇二〇年 date'],
  ['20世纪90年代', '20世纪90年代 date'],
  ['“1+3+N”', '1+3+N name'],
  ['A4纸', 'A4 name'],
  ['5G基站', '5G name'],
  ['COVID-19', 'COVID-19 name'],
  ['PM2.5', 'PM2.5 name'],
  ['“十三五”', '十三五 name'],
  ['党的十九大', '党的十九大 name'],
  ['《三年计划》', '三年 title'],
  ['进一步统一', '进一步 word, 统一 word'],
  ['十分重要', '十分 word'],
  ['百分比', '百分比 word'],
  ['同比-5%', '-5% lost'],
  ['同比－5％', '－5％ lost'],
  ['下降3.2个百分点', '3.2个百分点 lost'],
  ['负5%', '负5% lost'],
  ['捐款壹佰元', '壹佰元 lost'],
  ['贰拾万元', '贰拾万元 lost'],
  ['壹基金', ''],
  ['陆军队伍', ''],
  ['廿余年', '廿余年 lost'],
  ['卅年', '卅年 date'],
  ['仨月', '仨月 lost'],
  ['夫妻俩', '夫妻俩 word'],
  ['伎俩', ''],
  ['翻倍', '翻倍 lost'],
  ['近万人', '近万人 lost'],
  ['第廿一届', '第廿一 ordinal'],
];

const english: [text: string, classes: string][] = [
  ['twenty-three beds', 'twenty-three beds lost'],
  ['half the beds', 'half lost'],
  ['two-thirds of them', 'two-thirds lost'],
  ['a dozen beds', 'a dozen beds lost'],
  ['beds doubled', 'doubled lost'],
  ['45% more', '45% lost'],
  ['$4.5 million', '$4.5 million lost'],
  ['more than 2000 people', 'more than 2000 people lost'],
  ['growth from 1950 homes to 2010 homes', '1950 homes lost, 2010 homes lost'],
  ['one office', 'one word'],
  ['help at one home', 'one home lost'],
  ['the 1st prize', '1st ordinal'],
  ['the first library', 'first ordinal'],
  ['the Twenty-third street', 'Twenty-third ordinal'],
  ['one third of them', 'one third lost'],
  ['a third of them', 'a third lost'],
  ['a threefold rise', 'threefold lost'],
  ['a change of -5%', '-5% lost'],
  ['the 1990s', 'the 1990s date'],
  ['growth in 2019', '2019 date'],
  ['growth from 2016 to 2019', '2016 to 2019 date'],
  ['them on 3 October 2019', '3 October 2019 date'],
  ['them help one another', 'one another word'],
];

for (const [text, classes] of chinese)
  test(`in Chinese, “${text}” has the class a careful editor gives it`, () => assert.equal(classesIn(text), classes));
for (const [text, classes] of english)
  test(`in English, “${text}” has the class a careful editor gives it`, () => assert.equal(classesIn(text, { language: 'en' }), classes));

test('a numeral that is registered is a figure, and its class names all figures that say it', () => {
  const figures = '- { id: share, label: Share, value: 三分之一, unit: 的村, asOf: 2020, quote: 三分之一的村 }\n';
  const numeral = inventedReport({ said: ['要事。其中三分之一的村。'], figures }).numerals.at(-1);
  assert.deepEqual([numeral?.text, numeral?.classification], ['三分之一', { kind: 'figure', figures: ['share'], reason: '' }]);
});

test('a figure has the limit of its sentence, also where its quote begins behind it', () => {
  const figures = '- { id: people, label: People, value: 6万, unit: 人, asOf: 2020, quote: 6万人 }\n';
  assert.equal(classesIn('突破6万人', { figures }), '突破6万人 figure');
});

test('a listed passage accounts for the numerals within it, with the reason', () => {
  const notFigures = '- { passage: 110报警电话, reason: 号码。 }\n';
  assert.equal(classesIn('110报警电话', { notFigures }), '110 listed');
  const numerals = inventedReport({ said: ['要事。110报警电话。'], notFigures }).numerals;
  assert.equal(numerals.at(-1)?.classification.reason, '号码。');
});

test('what a numeral is registered as comes before what it looks like', () => {
  const figures = '- { id: batch, label: Batch, value: 3, unit: 批, asOf: 2020, quote: 第3批 }\n';
  assert.equal(classesIn('第3批', { figures }), '第3 figure');
});

test('markers of areas and measures are markers', () => {
  const markers = inventedReport({ said: ['甲。', '乙。'] }).numerals.filter(({ classification }) => classification.kind === 'marker');
  assert.deepEqual(
    markers.map(({ text, sentence }) => [text, sentence]),
    [
      ['一、', '1-1'],
      ['一是', '1.1-1'],
      ['二是', '1.2-1'],
    ],
  );
});

const amount = fc.integer({ min: 21, max: 99_999_999 });
/** A number in one of the forms in which Chinese speeches write them. */
const numeral = fc
  .tuple(
    amount,
    fc.constantFrom(
      String,
      writeGrouped,
      (n: number) => writeWide(String(n)),
      writeHan,
      (n: number) => `${n / 100}万`,
      (n: number) => `百分之${writeHan(n % 100)}`,
    ),
  )
  .map(([n, write]) => write(n));
/** Words without a numeral, which no rule of dates, names or ordinals knows. */
const words = fc.constantFrom('新建场馆', '服务老人', '发放补贴', '覆盖村庄', '培训骨干');
const units = fc.constantFrom('个', '元', '户', '名');
const clause = fc.record({ before: words, said: numeral, unit: units });
const clauses = fc.uniqueArray(clause, { minLength: 1, maxLength: 8, selector: ({ before, said, unit }) => before + said + unit });
const spoken = (list: readonly { before: string; said: string; unit: string }[]) =>
  list.map(({ before, said, unit }) => before + said + unit);

test('every numeral of a generated sentence is found whole, at its place, and nothing else', () => {
  fc.assert(
    fc.property(clauses, (list) => {
      const text = spoken(list).join('，');
      const found = scanNumerals(text);
      assert.deepEqual(
        found.map((each) => each.text),
        list.map(({ said }) => said),
      );
      for (const { start, end, text: own } of found) assert.equal(text.slice(start, end), own);
    }),
  );
});

test('numerals never overlap, stand in order, and leave out no character that is a number', () => {
  const anything = fc.string({
    unit: fc.constantFrom(...'0１9.,/%％一二十百万亿点分之几半两约近超余多第年月日-½①Ⅲ² ', 'half ', 'twenty-three ', 'a ', 'm'),
  });
  fc.assert(
    fc.property(anything, (text) => {
      const found = readNumerals(text);
      for (const [index, { start, end }] of found.entries())
        assert.ok((found[index - 1]?.end ?? 0) <= start && start < end && end <= text.length);
      const outside = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
      assert.doesNotMatch(outside.replace(/(?<=[A-Za-z])[²³]/gu, ''), /[\p{N}一二十百万亿两]/u);
    }),
    { numRuns: 1000 },
  );
});

test('a numeral that is registered is a figure; the same without its entry is lost, at its place in transcript.txt', () => {
  fc.assert(
    fc.property(clauses, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (list, registered) => {
      const entries = list.flatMap(({ before, said, unit }, index) =>
        registered[index]
          ? [
              `- { id: f-${index}, label: Label, value: "${said.replace(/^百分之/, '')}", unit: ${unit}, asOf: 2020, ` +
                `quote: "${before}${said}${unit}" }\n`,
            ]
          : [],
      );
      const isAlone = spoken(list).every((text) => spoken(list).filter((other) => other.includes(text)).length === 1);
      fc.pre(isAlone && list.every(({ said }) => !said.startsWith('百分之')));
      const invented = { said: [`要事。${spoken(list).join('。\n')}。`], figures: entries.join('') };
      const report = inventedReport(invented);
      const own = report.numerals.filter(({ classification }) => classification.kind !== 'marker').slice(1);
      assert.deepEqual(
        own.map(({ classification }) => classification.kind),
        list.map((_, index) => (registered[index] ? 'figure' : 'lost')),
      );
      const lines = transcriptOf(invented).split('\n');
      for (const { place, details } of lostDiagnostics(report))
        assert.ok(lines[place.line - 1]?.slice(place.column - 1).startsWith(details.numeral ?? '?'));
    }),
    { numRuns: 60 },
  );
});

test('the place of a lost numeral is that of the verbatim text, also after stray spaces and emendations', () => {
  const said = ['要事。共有 43%33%, 其中\u00a0老人 12 名。再建 30 处。'];
  const emendations = '- { passage: "43%33%", reading: 43%和33%, reason: 字脱落。, certainty: certain }\n';
  const report = inventedReport({ said, emendations });
  const lines = report.transcript.raw.split('\n');
  const places = lostDiagnostics(report).map(({ place, details }) => [
    details.numeral,
    lines[place.line - 1]?.slice(place.column - 1, place.column + 1),
  ]);
  assert.deepEqual(places, [
    ['43%', '43'],
    ['33%', '33'],
    ['12名', '12'],
    ['30处', '30'],
  ]);
});

test('a diagnostic names the numeral, its sentence and the words around it', () => {
  const report = inventedReport({ said: ['要事。新建场馆31个，都已开放。'] });
  const [found, ...more] = lostDiagnostics(report);
  assert.deepEqual(more, []);
  assert.equal(found?.code, 'numeral-lost');
  assert.deepEqual(found?.details, { numeral: '31个', sentence: '1.1-2', context: '新建场馆31个，都已开放。' });
});
