import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionTitle } from '../../../../src/report/questions.ts';
import { fixedPages } from '../../../../src/report/routes.ts';
import { conference, reportYaml, speech } from './conference.ts';

test('a question has who asked it and who answered, with the offices that the speech gives', () => {
  const [first, second, third, ...others] = conference().questions;
  assert.deepEqual(others, []);
  const people = (question = first) => question?.turns.map(({ kind, speaker, office }) => [kind, speaker, office]);
  assert.deepEqual(people(), [
    ['question', '青桐日报记者', ''],
    ['answer', '陆闻笛', '县水务局局长'],
    ['answer', '程晓岚', '县住房城乡建设局副局长'],
  ]);
  assert.deepEqual(people(second)?.at(-1), ['answer', '陆闻笛', '县水务局局长']);
  assert.equal(third?.number, 3);
});

test('of a reporter with a name the medium is told too', () => {
  const named = speech.replace('青桐电视台记者：', '青桐电视台记者 江小满：');
  const { questions } = conference({ 'transcript.txt': named, 'report.yaml': reportYaml(named) });
  const [asked] = questions[1]?.turns ?? [];
  assert.deepEqual([asked?.speaker, asked?.office], ['江小满', '青桐电视台']);
});

test('an office that the report gives goes before that of the speech', () => {
  const yaml = (text: string) => `${text}speakers: { 沈一舟: 主任, 陆闻笛: 局党组书记, 程晓岚: 总工程师, 青桐日报记者: 记者 }\n`;
  const report = conference({ 'report.yaml': yaml(reportYaml()) });
  assert.deepEqual(
    report.questions[0]?.turns.map(({ office }) => office),
    ['记者', '局党组书记', '总工程师'],
  );
});

test('a written interview has questions too, and one who answers alone is known', () => {
  const interview =
    '县水务局局长陆闻笛答记者问\n\n问：供水够用吗？\n\n答：够用。\n\n请大家放心。\n\n问：农村怎么样？\n\n答：农村也够用。\n';
  const { questions } = conference({
    'transcript.txt': interview,
    'figures/water.yaml': '[]\n',
    'report.yaml': reportYaml(interview).replace('headline: [supply]\n', ''),
    'areas/1-water.mdx': '',
  });
  assert.deepEqual(
    questions.map(({ id, turns }) => [id, ...turns.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`)]),
    [
      ['q1', 'question 1', 'answer 2'],
      ['q2', 'question 1', 'answer 1'],
    ],
  );
});

test('without a heading a question is called by its own words, from where a long sentence asks', () => {
  assert.deepEqual(
    conference().questions.map((question) => questionTitle(question)),
    ['……请问今年夏天怎样保障用水？', '请问农村供水的情况怎么样？', '请问居民遇到停水找谁？'],
  );
});

const titled: [shows: string, asked: string, title: string][] = [
  ['a greeting before it is left out', '主持人好。我是青桐日报记者。请问水够用吗？', '请问水够用吗？'],
  ['a short question has the words before it', '谢谢。农村供水工程去年全部完工。效果怎么样？', '农村供水工程去年全部完工。效果怎么样？'],
  ['what asks nothing stands as its first sentence', '请介绍供水情况。谢谢。', '请介绍供水情况。'],
  [
    'a quotation is not cut',
    `有居民说“${'水很小，'.repeat(12)}不够用”，${'这件事大家都很关心，'.repeat(4)}怎么解决？`,
    `……${'这件事大家都很关心，'.repeat(4)}怎么解决？`,
  ],
];
for (const [shows, asked, title] of titled)
  test(`in a title, ${shows}`, () => {
    const words = speech.replace('请问农村供水的情况怎么样？', asked);
    const report = conference({ 'transcript.txt': words, 'report.yaml': reportYaml(words) });
    const second = report.questions[1];
    assert.ok(second);
    assert.equal(questionTitle(second), title);
  });

test('a report without questions has no page of them', () => {
  const without = {
    figures: [],
    questions: [],
    documents: [],
    milestones: [],
    readerQuestions: [],
    indexTerms: [],
    corrections: [],
    english: null,
  };
  assert.equal(fixedPages(without, 'all').includes('questions'), false);
  assert.equal(fixedPages({ ...without, questions: [{}] }, 'menu').includes('questions'), true);
});
