import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf, markerAt } from '../../../../src/report/document/markers.ts';

for (const [sample, other] of [
  ['一、', '三、工作'],
  ['（一）', '（四）救助'],
  ['1.', '7. 养老'],
  ['一是', '二是加强管理'],
  ['⑴', '⑶工作'],
  ['——', '——养老服务'],
  ['Part 1:', 'Part 3: Homes'],
  ['第一，', '第二，加强管理'],
  ['Ⅰ.', 'Ⅲ. 工作'],
  ['①', '④一支队伍'],
  ['第一章', '第三章　附则'],
  ['(a)', '(c) the third'],
  ['1.1', '2.3 Beaches'],
  ['A.', 'B. PLANS FOR LATER'],
  ['１．', '２．支出情况'],
] as const)
  test(`${sample} is of the family of ${other}`, () => {
    assert.notEqual(familyOf(sample), null);
    assert.equal(familyOf(sample), markerAt(other)?.family);
  });

test('words are no marker', () => {
  for (const sample of ['各位代表', '2023年', 'Homes', '“基本情况”']) assert.equal(familyOf(sample), null);
});

test('numbers of a text are no markers, nor are classes that are listed', () => {
  for (const text of ['3.5亿元', '2023年，', '一、二类对象', '-2.3%是全年增速', '# # #', '10.5 per cent'])
    assert.equal(markerAt(text), null);
});
