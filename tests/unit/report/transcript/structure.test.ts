import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutSentences } from '../../../../src/report/document/sentences.ts';
import { assembleReport } from '../../../../src/report/read-report.ts';
import { rawOf, readingOf } from '../../../../src/report/transcript/span.ts';
import { outline } from '../../../../src/report/transcript/structure.ts';
import { sentenceAt, sentencesOf } from '../../../../src/report/transcript/transcript.ts';
import { readFiles } from '../../../setup/read-files.ts';
import { anyLine } from './text.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = ['content', 'tests/reports/county-library', 'tests/reports/harbour-town'];
const transcriptOf = (folder: string) => {
  const { value: report } = assembleReport(readFiles(join(root, folder)));
  assert.ok(report, `${folder} has mistakes`);
  return report.transcript;
};
const titles = (folder: string, kind: string) =>
  transcriptOf(folder)
    .sections.filter((section) => section.kind === kind)
    .map(({ id, title }) => `${id} ${title}`);

test('the press conference has its four areas', () => {
  assert.deepEqual(titles('content', 'area'), [
    '1 多点发力，加速构建新型社会救助体系',
    '2 多措并举，全力推动养老服务事业发展',
    '3 多头共进，不断加强城乡社区治理和创新',
    '4 多域联动，切实提高社会事业发展水平',
  ]);
});

test('the press conference has its twenty-two measures', () => {
  assert.deepEqual(titles('content', 'measure'), [
    '1.1 脱贫攻坚兜底保障责任落实更加到位',
    '1.2 困难群众基本生活保障水平大幅提高',
    '1.3 儿童福利保障服务覆盖日趋全面',
    '1.4 流浪乞讨人员救助管理服务方法务实高效',
    '1.5 残疾人保障政策不断完善',
    '2.1 政策保障先行，激发发展动力',
    '2.2 基础设施完备，筑牢发展基础',
    '2.3 服务保障精准，丰富发展内容',
    '2.4 智能化模式探索，拓宽发展思路',
    '2.5 医养融合深化，优化发展格局',
    '2.6 长三角合作借力，提高发展质量',
    '3.1 强化组织推动，完善政策措施',
    '3.2 深化体制改革，加强党建引领',
    '3.3 培育自治组织，创新治理体系',
    '3.4 深化“三社联动”，提升服务能力',
    '3.5 做实协商共治，推进民主自治',
    '3.6 建立准入制度，推进减负增效',
    '4.1 实施行政区划调整，优化城市空间布局',
    '4.2 规范地名管理，提升地名服务水平',
    '4.3 推动殡葬事业发展，提高殡葬服务能力',
    '4.4 服务监管并重，激发社会组织活力',
    '4.5 汇集爱心力量，提升慈善福利保障水平',
  ]);
});

test('reports with other numberings have their areas and measures', () => {
  assert.deepEqual(titles('tests/reports/county-library', 'area'), ['1 完善设施网络', '2 提升服务效能']);
  assert.deepEqual(titles('tests/reports/harbour-town', 'measure'), [
    '1.1 More places to live',
    '1.2 Help at home',
    '1.3 Fewer falls',
    '2.1 Repairs first',
    '2.2 Jobs and visitors',
  ]);
});

for (const folder of folders) {
  test(`the sentences of ${folder} have ids of their own, and stand in the reading text where they say`, () => {
    const transcript = transcriptOf(folder);
    const sentences = transcript.sentences;
    assert.equal(new Set(sentences.map(({ id }) => id)).size, sentences.length);
    for (const { start, end, text, spans } of sentences) {
      assert.equal(transcript.reading.slice(start, end), text);
      assert.equal(readingOf(spans), text);
    }
  });

  test(`a stretch of ${folder} is in the sentence that holds all of it, and in none where two share it`, () => {
    const transcript = transcriptOf(folder);
    for (const sentence of transcript.sentences) {
      assert.equal(sentenceAt(transcript, sentence.start, sentence.end), sentence);
      assert.equal(sentenceAt(transcript, sentence.end - 1, sentence.end), sentence);
      assert.equal(sentenceAt(transcript, sentence.start, sentence.end + 1), undefined);
    }
  });

  test(`every character of ${folder} that is not white space is in a sentence, verbatim and read`, () => {
    const transcript = transcriptOf(folder);
    const dense = (text: string) => text.replace(/[\s\u00a0]/g, '');
    const sentences = transcript.sentences;
    assert.equal(dense(sentences.map(({ text }) => text).join('')), dense(transcript.reading));
    assert.equal(dense(sentences.map(({ spans }) => rawOf(spans)).join('')), dense(transcript.raw));
  });
}

test('any speech is cut into sentences with ids of their own, and loses nothing', () => {
  const paragraph = fc.tuple(fc.constantFrom('', '一、', '二、', '三、', '一是', '二是', '结语'), anyLine).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 8 }), (paragraphs) => {
      const text = paragraphs.join('\n');
      const sections = outline([{ raw: text, reading: text, emendation: 0 }], { area: '一、', measure: '一是', closing: '结语' }, 'zh-CN');
      const sentences = sections.flatMap(sentencesOf);
      assert.equal(new Set(sentences.map(({ id }) => id)).size, sentences.length);
      assert.equal(
        sentences
          .map((sentence) => sentence.text)
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      );
    }),
  );
});

test('a title is not cut at a decimal point', () => {
  const text = '一、总体\n一是投入1.26亿元。其余从略。';
  const sections = outline([{ raw: text, reading: text, emendation: 0 }], { area: '一、', measure: '一是' }, 'zh-CN');
  assert.equal(sections.at(-1)?.title, '投入1.26亿元');
});

test('the closing is the part after all measures, even where others begin like it', () => {
  const text = '一、甲\n一是乙。\n下一步，做丙。\n二是丁。\n下一步，做戊。\n下一步，做己。';
  const sections = outline([{ raw: text, reading: text, emendation: 0 }], { area: '一、', measure: '一是', closing: '下一步' }, 'zh-CN');
  assert.deepEqual(
    sections.map(({ id }) => id),
    ['1', '1.1', '1.2', 'c'],
  );
  assert.deepEqual(
    sections.slice(-1).flatMap((section) => sentencesOf(section).map(({ id }) => id)),
    ['c-1', 'c-2'],
  );
  assert.equal(sections.at(-1)?.paragraphs.length, 2);
});

const cut = (text: string, language: string, head = 0) => cutSentences(text, language, head).map(([from, to]) => text.slice(from, to));

test('Chinese sentences end at 。！？', () => {
  assert.deepEqual(cut('大家上午好！现在开始。谢谢', 'zh-CN'), ['大家上午好！', '现在开始。', '谢谢']);
});

test('decimals and the marker at the head end nothing', () => {
  assert.deepEqual(cut('1.投入1.26亿元。建成五个。', 'zh-CN', 2), ['1.投入1.26亿元。', '建成五个。']);
  assert.deepEqual(cut('1. A town. It costs $4.5 million.', 'en', 2), ['1. A town.', 'It costs $4.5 million.']);
});

test('an opening quotation mark goes with the sentence it opens', () => {
  assert.deepEqual(cut('扶贫帮扶工作。“留守儿童”项目。', 'zh-CN'), ['扶贫帮扶工作。', '“留守儿童”项目。']);
});

test('sentences follow each other, and only white space stands between them', () => {
  fc.assert(
    fc.property(anyLine, fc.constantFrom('zh-CN', 'en'), (line, language) => {
      let end = 0;
      for (const [from, to] of [...cutSentences(line, language), [line.length, line.length] as const]) {
        assert.equal(line.slice(end, from).trim(), '');
        assert.ok(from >= end && to >= from);
        end = to;
      }
    }),
  );
});
