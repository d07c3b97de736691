import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conference, readConference, reportYaml } from './conference.ts';

const told = (text: string) => ({ 'questions.mdx': text });
/** The codes and places of what is wrong, with the details that messages name. */
const mistakes = (others: Record<string, string>) =>
  readConference(others).diagnostics.map(({ code, place, details }) => [
    code,
    `${place.file}:${place.line}`,
    details.nearest ?? details.id,
  ]);

test('a section of questions.mdx gives a question its heading and tells what was answered', () => {
  const { questions, answers } = conference(
    told('## q1 夏天的水\n\n应急送水<Value id="homes" />，改造管网<Value id="pipes" />。\n\n## q3 停水找谁\n'),
  );
  assert.deepEqual(
    questions.map(({ heading, isEntered, isTold }) => [heading, isEntered, isTold]),
    [
      ['夏天的水', true, true],
      ['', false, false],
      ['停水找谁', true, false],
    ],
  );
  assert.equal(answers.description, '');
});

test('a heading may be the number alone, and front matter may describe the page', () => {
  const { questions, answers } = conference(told('---\ndescription: 记者的提问。\n---\n\n## q2\n\n已达到<Value id="villages" />。\n'));
  assert.deepEqual([questions[1]?.heading, questions[1]?.isTold, answers.description], ['', true, '记者的提问。']);
});

test('a heading that names no question is told with its place and the nearest', () => {
  assert.deepEqual(mistakes(told('## Q1 夏天的水\n\n水价不变。\n')), [['question-unknown', 'questions.mdx:1', 'q1']]);
  assert.deepEqual(mistakes(told('## q1 水\n\n水价不变。\n\n## q7 水\n\n水价不变。\n')), [['question-unknown', 'questions.mdx:5', 'q1']]);
  assert.deepEqual(mistakes(told('## 夏天的水\n\n水价不变。\n')), [['question-unknown', 'questions.mdx:1', '']]);
});

test('questions stand in the order of the speech, each once', () => {
  assert.deepEqual(mistakes(told('## q2 甲\n\n有水。\n\n## q1 乙\n\n有水。\n')), [['question-order', 'questions.mdx:5', 'q1']]);
  assert.deepEqual(mistakes(told('## q2 甲\n\n有水。\n\n## q2 乙\n\n有水。\n')), [['question-twice', 'questions.mdx:5', 'q2']]);
});

test('the heading of a question stands in questions.mdx alone, and that file needs a question', () => {
  const overview = '---\ntitle: 概述\ndescription: 全县供水。\n---\n\n## q1 夏天的水\n\n有水。\n';
  assert.deepEqual(
    mistakes({ 'overview.mdx': overview }).map(([code, place]) => [code, place]),
    [['question-elsewhere', 'overview.mdx:6']],
  );
  const statement = '陆闻笛局长介绍\n\n大家好，我介绍全县供水情况。\n\n一、水源更加稳定\n\n供水够用，请大家放心。\n';
  const without = mistakes({
    'transcript.txt': statement,
    'report.yaml': reportYaml(statement).replace('headline: [supply]\n', ''),
    'figures/water.yaml': '[]\n',
    'areas/1-water.mdx': '---\ntitle: 水源\ndescription: 水源更加稳定。\n---\n\n供水够用。\n',
    'questions.mdx': '## q1 水\n\n有水。\n',
  });
  assert.deepEqual(without, [['questions-none', 'questions.mdx:1', undefined]]);
});

test('numbers of a section were said in its question: typed ones, and figures', () => {
  assert.deepEqual(
    mistakes(told('## q1 水\n\n应急送水2万户。\n')).map(([code]) => code),
    [],
  );
  assert.deepEqual(
    mistakes(told('## q1 水\n\n普及率96%。\n')).map(([code, place]) => [code, place]),
    [['numeral-typed', 'questions.mdx:3']],
  );
  assert.deepEqual(mistakes(told('## q1 水\n\n水库<Value id="reservoirs" />。\n')), [
    ['figure-elsewhere', 'questions.mdx:3', 'reservoirs'],
  ]);
  assert.deepEqual(mistakes(told('## q1 水\n\n已达<Value id="villages" />。\n')), [['figure-elsewhere', 'questions.mdx:3', 'villages']]);
});

test('the label of a figure of an answer names no number of another question', () => {
  const figures = (label: string) =>
    `- { id: supply, label: 日供水能力, value: 12万, unit: 吨, asOf: 2022, quote: 日供水能力达到12万吨 }
- { id: villages, label: ${label}, value: 96, unit: "%", asOf: 2024, quote: 普及率现在达到96% }\n`;
  const codes = (label: string) => {
    const found = mistakes({
      'figures/water.yaml': figures(label),
      'areas/1-water.mdx': '---\ntitle: 水源\ndescription: 水。\n---\n\n水。\n',
    });
    return found.map(([code]) => code).filter((code) => code !== 'numeral-lost');
  };
  assert.deepEqual(codes('农村普及率'), []);
  assert.deepEqual(codes('打井8处后的普及率'), ['numeral-typed']);
});
