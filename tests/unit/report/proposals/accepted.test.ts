import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { buildRegister } from '../../../../src/report/figures/register.ts';
import { typedMistake } from '../../../../src/report/figures/typed-mistakes.ts';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { yamlBlock } from '../../../../src/report/proposals/yaml-block.ts';
import { quotedSchema } from '../../../../src/report/schema/registers.ts';
import type { Transcript } from '../../../../src/report/transcript/transcript.ts';
import { inventedSpeech, proposalsFor } from './invented-speech.ts';

const amounts = [
  '3张',
  '13张',
  '1.7万余元',
  '20-60万元',
  '98%以上',
  '不超过10分钟',
  '约5人',
  '3/5',
  '三分之二以上',
  '2.4:1',
  '数十家',
  '第3位',
  '翻了一番',
  '1.5个亿',
  '百分之七十八',
  '3、5万元',
  '38460、20135元',
  '-2.3%',
  '一半',
  '两三百人',
  '不足百家',
  '$4.5 million',
  'one hundred homes',
  '2.6 per cent',
];
const words = ['新增', '床位', '同比增长', '，', '。', '；', '由', '提高到', '2020年，', '其中', '\n', ' '];

test('every figure that is proposed is accepted as it is pasted', () => {
  const piece = fc.oneof(fc.constantFrom(...amounts), fc.constantFrom(...words));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const speech = inventedSpeech('2019年。', pieces.join(''));
      const { figures } = proposalsFor(speech);
      const pasted = (parse(yamlBlock({ figures, notFigures: [] }, { figures: '', notFigures: '' })) ?? []) as unknown[];
      const place = { file: 'a.yaml', line: 1, column: 1 };
      const placed = pasted.map((entry) => ({ entry: quotedSchema.parse(entry), at: () => place }));
      for (const { entry } of placed) assert.equal(typedMistake(entry), null);
      const numerals = readNumerals(speech.transcript.reading);
      const transcript = { ...speech.transcript, numerals, emendations: [] } as unknown as Transcript;
      const { value, diagnostics } = buildRegister(placed, [], transcript, 'zh-CN', new Set(figures.map(({ id }) => id)), speech.eventDate);
      assert.deepEqual(diagnostics, []);
      assert.equal(value.length, figures.length);
    }),
  );
});
