import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetOf } from '../../../src/components/Audit/target.js';
import { auditSource } from '../../../src/report/rules/classify.js';
import { sentencesOf } from '../../../src/report/transcript/transcript.js';
import { realReport } from '../exports/real-report.js';
const report = realReport();
const sentences = new Map(sentencesOf(report.transcript).map((sentence) => [sentence.id, sentence]));
const targets = auditSource(report).map((numeral) => {
    const sentence = sentences.get(numeral.sentence);
    assert.ok(sentence);
    return { ...numeral, href: targetOf(numeral, sentence, report) };
});
const targetIn = (sentence, text) => targets.find((each) => each.sentence === sentence && each.text === text)?.href;
test('a numeral of the speech leads to its figure, its document, its event or the reason why it counts nothing', () => {
    assert.equal(targetIn('1.2-2', '710'), 'figures.html#f-dibao-standard-districts-2020');
    assert.match(targetIn('1.1-2', '2020') ?? '', /^documents\.html#d-/);
    assert.match(targetIn('2.5-2', '2017') ?? '', /^timeline\.html#t-/);
    assert.equal(targets.find(({ fate }) => fate.reason.startsWith('工作要求的名称'))?.href, '#n1');
});
test('every figure and every listed numeral has a target, and a word or a marker has none', () => {
    for (const { fate, href } of targets) {
        if (fate.kind === 'figure' || fate.kind === 'listed')
            assert.match(href ?? '', /#[fn]-?[\w-]+$/);
        if (fate.kind === 'word' || fate.kind === 'marker')
            assert.equal(href, undefined);
    }
});
