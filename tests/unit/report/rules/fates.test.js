import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditSource } from '../../../../src/report/rules/classify.js';
import { inventedReport } from './invented-report.js';
/** The numerals of a sentence, each with what became of it; those of the frame left out. */
function fatesIn(text, rest = {}) {
    const report = inventedReport({ said: [rest.language === 'en' ? `things. We saw ${text}, here.` : `要事。其中${text}等。`], ...rest });
    const own = auditSource(report).filter(({ sentence }) => sentence.startsWith('1.1-'));
    return own
        .filter(({ fate }) => fate.kind !== 'marker')
        .map(({ text: numeral, fate }) => `${numeral} ${fate.kind}`)
        .join(', ');
}
/** Texts of the kinds that speeches hold, none from a report of this repository. */
const chinese = [
    ['两万三千人', '两万三千 lost'],
    ['1.2亿元', '1.2亿 lost'],
    ['十二点五万元', '十二点五万 lost'],
    ['3/5的村', '3/5 lost'],
    ['三分之一的村', '三分之一 lost'],
    ['百分之十五', '百分之十五 lost'],
    ['１２％', '１２ lost'],
    ['二十余家', '二十余 lost'],
    ['近百家', '近百 lost'],
    ['超千家', '超千 lost'],
    ['签约5个', '5 lost'],
    ['一百零五个', '一百零五 lost'],
    ['半数村', '半数 lost'],
    ['½的村', '½ lost'],
    ['3倍', '3 lost'],
    ['翻了一番', '一 lost'],
    ['翻番', '翻番 lost'],
    ['24小时', '24 lost'],
    ['110报警电话', '110 lost'],
    ['十分钟', '十 lost'],
    ['一起事故', '一 lost'],
    ['3000-4000人', '3000 lost, 4000 lost'],
    ['1900-2000人', '1900 lost, 2000 lost'],
    ['GDP500元', '500 lost'],
    ['300KW', '300 lost'],
    ['第3批', '3 ordinal'],
    ['第二十三届', '二十三 ordinal'],
    ['2020年1—11月', '2020 date, 1 date, 11 date'],
    ['２０２０年', '２０２０ date'],
    ['2019年12月25日至26日', '2019 date, 12 date, 25 date, 26 date'],
    ['2020-2035', '2020 date, 2035 date'],
    ['二〇二〇年', '二〇二〇 date'],
    ['20世纪90年代', '20 date, 90 date'],
    ['“1+3+N”', '1 name, 3 name'],
    ['A4纸', '4 name'],
    ['5G基站', '5 name'],
    ['COVID-19', '19 name'],
    ['PM2.5', '2.5 name'],
    ['“十三五”', '十三五 name'],
    ['党的十九大', '十九 name'],
    ['《三年计划》', '三 title'],
    ['进一步统一', '一 word, 一 word'],
    ['十分重要', '十 word'],
    ['百分比', '百 word'],
    ['同比-5%', '-5 lost'],
    ['同比－5％', '－5 lost'],
    ['下降3.2个百分点', '3.2 lost, 百 word'],
    ['负5%', '负5 lost'],
    ['捐款壹佰元', '壹佰 lost'],
    ['贰拾万元', '贰拾万 lost'],
    ['壹基金', ''],
    ['陆军队伍', ''],
    ['廿余年', '廿余 lost'],
    ['卅年', '卅 lost'],
    ['仨月', '仨 lost'],
    ['夫妻俩', '俩 word'],
    ['伎俩', ''],
    ['翻倍', '翻倍 lost'],
    ['近万人', '近万 lost'],
    ['第廿一届', '廿一 ordinal'],
];
const english = [
    ['twenty-three beds', 'twenty-three lost'],
    ['half the beds', 'half lost'],
    ['two-thirds of them', 'two-thirds lost'],
    ['a dozen beds', 'dozen lost'],
    ['beds doubled', 'doubled lost'],
    ['45% more', '45 lost'],
    ['$4.5 million', '$4.5 million lost'],
    ['more than 2000 people', 'more than 2000 lost'],
    ['growth from 1950 homes to 2010 homes', '1950 lost, 2010 lost'],
    ['one office', 'one lost'],
    ['help at one home', 'one lost'],
    ['the 1st prize', '1 ordinal'],
    ['the first library', 'first ordinal'],
    ['the Twenty-third street', 'Twenty-third ordinal'],
    ['one third of them', 'one third lost'],
    ['a third of them', 'a third lost'],
    ['a threefold rise', 'threefold lost'],
    ['a change of -5%', '-5 lost'],
    ['the 1990s', '1990 date'],
    ['growth in 2019', '2019 date'],
    ['growth from 2016 to 2019', '2016 date, 2019 date'],
    ['them on 3 October 2019', '3 date, 2019 date'],
    ['them help one another', 'one word'],
];
for (const [text, fates] of chinese)
    test(`in Chinese, “${text}” has the fate a careful editor gives it`, () => assert.equal(fatesIn(text), fates));
for (const [text, fates] of english)
    test(`in English, “${text}” has the fate a careful editor gives it`, () => assert.equal(fatesIn(text, { language: 'en' }), fates));
test('a numeral that is registered is a figure, and its fate names all figures that say it', () => {
    const figures = '- { id: share, label: Share, value: 三分之一, unit: 的村, asOf: 2020, quote: 三分之一的村 }\n';
    const numeral = auditSource(inventedReport({ said: ['要事。其中三分之一的村。'], figures })).at(-1);
    assert.deepEqual([numeral?.text, numeral?.fate], ['三分之一', { kind: 'figure', figures: ['share'], reason: '' }]);
});
test('a figure that is read from a part of a numeral does not account for it', () => {
    const figures = '- { id: people, label: People, value: 6万, unit: 人, asOf: 2020, quote: 6万人 }\n';
    assert.equal(fatesIn('突破6万人', { figures }), '突破6万 lost');
});
test('a listed passage accounts for the numerals within it, with the reason', () => {
    const notFigures = '- { passage: 110报警电话, reason: 号码。 }\n';
    assert.equal(fatesIn('110报警电话', { notFigures }), '110 listed');
    const numerals = auditSource(inventedReport({ said: ['要事。110报警电话。'], notFigures }));
    assert.equal(numerals.at(-1)?.fate.reason, '号码。');
});
test('what a numeral is registered as comes before what it looks like', () => {
    const figures = '- { id: batch, label: Batch, value: 3, unit: 批, asOf: 2020, quote: 第3批 }\n';
    assert.equal(fatesIn('第3批', { figures }), '3 figure');
});
test('markers of areas and measures are markers', () => {
    const markers = auditSource(inventedReport({ said: ['甲。', '乙。'] })).filter(({ fate }) => fate.kind === 'marker');
    assert.deepEqual(markers.map(({ text, sentence }) => [text, sentence]), [
        ['一', '1-1'],
        ['一', '1.1-1'],
        ['二', '1.2-1'],
    ]);
});
