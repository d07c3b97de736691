import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayText } from '../../../../src/report/figures/figure.ts';
import { inventedReport } from '../rules/invented-report.ts';

/** The quote of a figure as published, with what stands before and behind it, and the number as shown. */
function quoted(said: string, entry: string): string[] {
  const report = inventedReport({ said: [said], figures: `- { id: it, label: It, asOf: 2020, ${entry} }\n` });
  const figure = report.figureById.get('it') ?? assert.fail();
  return [figure.quote?.exact ?? '', displayText(figure.display)];
}

test('a quote that leaves out what limits its number is lengthened by it', () => {
  assert.deepEqual(quoted('要事。群众满意率98%以上，全年开放。', 'value: 98, unit: "%", quote: 满意率98%'), ['满意率98%以上', '98%以上']);
  assert.deepEqual(quoted('要事。平均等候不超过10分钟。', 'value: 10, unit: 分钟, quote: 10分钟'), ['不超过10分钟', '不超过10分钟']);
});

test('a quote that leaves out the unit of its number is lengthened by it', () => {
  assert.deepEqual(quoted('要事。新增床位310张。', 'value: 310, unit: 张, quote: 新增床位310'), ['新增床位310张', '310张']);
});

test('a quote that cuts no number stays as it was typed', () => {
  assert.deepEqual(quoted('要事。新增床位310张，惠及至少52名老人。', 'value: 310, unit: 张, quote: 床位310张'), ['床位310张', '310张']);
});
