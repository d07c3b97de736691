import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanNumerals } from '../../../../src/report/numerals/scan.js';
import { auditSource } from '../../../../src/report/rules/classify.js';
import { sourceDiagnostics } from '../../../../src/report/rules/lost.js';
import { writeGrouped, writeHan, writeWide } from '../numerals/write-numeral.js';
import { inventedReport, transcriptOf } from './invented-report.js';
const amount = fc.integer({ min: 21, max: 99_999_999 });
/** A number in one of the forms in which Chinese speeches write them. */
const numeral = fc
    .tuple(amount, fc.constantFrom(String, writeGrouped, (n) => writeWide(String(n)), writeHan, (n) => `${n / 100}万`, (n) => `百分之${writeHan(n % 100)}`))
    .map(([n, write]) => write(n));
/** Words without a numeral, which no rule of dates, names or ordinals knows. */
const words = fc.constantFrom('新建场馆', '服务老人', '发放补贴', '覆盖村庄', '培训骨干');
const units = fc.constantFrom('个', '元', '户', '名');
const clause = fc.record({ before: words, said: numeral, unit: units });
const clauses = fc.uniqueArray(clause, { minLength: 1, maxLength: 8, selector: ({ before, said, unit }) => before + said + unit });
const spoken = (list) => list.map(({ before, said, unit }) => before + said + unit);
test('every numeral of a generated sentence is found whole, at its place, and nothing else', () => {
    fc.assert(fc.property(clauses, (list) => {
        const text = spoken(list).join('，');
        const found = scanNumerals(text);
        assert.deepEqual(found.map((each) => each.text), list.map(({ said }) => said));
        for (const { start, end, text: own } of found)
            assert.equal(text.slice(start, end), own);
    }));
});
test('numerals never overlap, stand in order, and leave out no character that is a number', () => {
    const anything = fc.string({
        unit: fc.constantFrom(...'0１9.,/%％一二十百万亿点分之几半两约近超余多第年月日-½①Ⅲ² ', 'half ', 'twenty-three ', 'a ', 'm'),
    });
    fc.assert(fc.property(anything, (text) => {
        const found = scanNumerals(text);
        for (const [index, { start, end }] of found.entries())
            assert.ok((found[index - 1]?.end ?? 0) <= start && start < end && end <= text.length);
        const outside = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        assert.doesNotMatch(outside.replace(/(?<=[A-Za-z])[²³]/gu, ''), /[\p{N}一二十百万亿两]/u);
    }), { numRuns: 1000 });
});
test('a numeral that is registered is a figure; the same without its entry is lost, at its place in transcript.txt', () => {
    fc.assert(fc.property(clauses, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (list, registered) => {
        const entries = list.flatMap(({ before, said, unit }, index) => registered[index]
            ? [
                `- { id: f-${index}, label: Label, value: "${said.replace(/^百分之/, '')}", unit: ${unit}, asOf: 2020, quote: "${before}${said}${unit}" }\n`,
            ]
            : []);
        const isAlone = spoken(list).every((text) => spoken(list).filter((other) => other.includes(text)).length === 1);
        fc.pre(isAlone && list.every(({ said }) => !said.startsWith('百分之')));
        const invented = { said: [`要事。${spoken(list).join('。\n')}。`], figures: entries.join('') };
        const report = inventedReport(invented);
        const own = auditSource(report)
            .filter(({ fate }) => fate.kind !== 'marker')
            .slice(1);
        assert.deepEqual(own.map(({ fate }) => fate.kind), list.map((_, index) => (registered[index] ? 'figure' : 'lost')));
        const lines = transcriptOf(invented).split('\n');
        for (const { place, details } of sourceDiagnostics(report, auditSource(report)))
            assert.ok(lines[place.line - 1]?.slice(place.column - 1).startsWith(details.numeral ?? '?'));
    }), { numRuns: 60 });
});
test('the place of a lost numeral is that of the verbatim text, also after stray spaces and emendations', () => {
    const said = ['要事。共有 43%33%, 其中\u00a0老人 12 名。再建 30 处。'];
    const emendations = '- { passage: "43%33%", reading: 43%和33%, reason: 字脱落。, certainty: certain }\n';
    const report = inventedReport({ said, emendations });
    const lines = report.transcript.raw.split('\n');
    const places = sourceDiagnostics(report, auditSource(report)).map(({ place, details }) => [
        details.numeral,
        lines[place.line - 1]?.slice(place.column - 1, place.column + 1),
    ]);
    assert.deepEqual(places, [
        ['43', '43'],
        ['33', '33'],
        ['12', '12'],
        ['30', '30'],
    ]);
});
test('a diagnostic names the numeral, its sentence and the words around it', () => {
    const report = inventedReport({ said: ['要事。新建场馆31个，都已开放。'] });
    const [found, ...more] = sourceDiagnostics(report, auditSource(report));
    assert.deepEqual(more, []);
    assert.equal(found?.code, 'numeral-lost');
    assert.deepEqual(found?.details, { numeral: '31', sentence: '1.1-2', context: '新建场馆31个，都已开放' });
});
