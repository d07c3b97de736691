import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereSpoken } from '../../../../src/report/figures/register.ts';
import { timeListener } from '../../../../src/report/proposals/as-of.ts';
import { conference, figures, readConference, reportYaml, speech } from './conference.ts';

const places: [sentence: string, area: number, measure: string, question: string][] = [
  ['2-1', 2, '', ''],
  ['2-t1-r3c2', 2, '', ''],
  ['1.2-4', 1, '1.2', ''],
  ['1.2-t1-r1c1', 1, '1.2', ''],
  ['1.2.1-3', 1, '1.2', ''],
  ['12.10-3', 12, '12.10', ''],
  ['1.c-1', 1, '', ''],
  ['q1-2', 0, '', 'q1'],
  ['q12-t2-r1c1', 0, '', 'q12'],
  ['m1-1', 0, '', ''],
  ['o2-1', 0, '', ''],
  ['c-1', 0, '', ''],
  ['n-1', 0, '', ''],
];
for (const [sentence, area, measure, question] of places)
  test(`${sentence} stands in ${question || measure || (area > 0 ? `area ${area}` : 'no area')}`, () => {
    assert.deepEqual(whereSpoken(sentence), { area, measure, question });
  });

test('a question stands in no area, though areas were spoken of before it', () => {
  const { transcript } = conference();
  const areas = Object.fromEntries(transcript.sections.map(({ id, area }) => [id, area]));
  assert.deepEqual([areas['1'], areas.m2, areas.q1, areas.q3], [1, 0, 0, 0]);
});

/** What is said against the time of a figure of the conference. */
function against(id: string, asOf: string): string[] {
  const dated = figures.replace(new RegExp(`(id: ${id}, .*?asOf: )[\\d-]+`), `$1${asOf}`);
  assert.notEqual(dated, figures);
  return readConference({ 'figures/water.yaml': dated }).diagnostics.map(({ code }) => code);
}

test('the time of an answer may have been said in its question, in the head and in the answer so far', () => {
  assert.deepEqual(readConference().diagnostics, []);
  assert.deepEqual(against('visit', '2024-03-12'), []);
  assert.deepEqual(against('supply-planned', '2023'), []);
});

test('the time of an answer was not said in another question, in the statement, or later in the answer', () => {
  assert.deepEqual(against('villages', '2023'), ['as-of-not-said']);
  assert.deepEqual(against('homes', '2022'), ['as-of-not-said']);
  assert.deepEqual(against('homes', '2025'), ['as-of-not-said']);
});

test('the time proposed for an answer is the last one heard that is reached: in the answer, else in the question, else in the head', () => {
  const { transcript } = conference();
  const heard = (start: string) => {
    const sentence = transcript.sentences.find(({ text }) => text.startsWith(start));
    assert.ok(sentence);
    return timeListener(transcript, '2024-03-20')(sentence, ['', '']);
  };
  assert.equal(heard('当年应急'), '2023');
  // The paragraph before it ends with what is planned for 2025.
  assert.equal(heard('今年改造'), '2023');
  assert.equal(heard('农村自来水'), '2024-03-12');
});

test('the time proposed for the cell of a table in an answer is that of its question', () => {
  const table = '农村自来水普及率现在达到96%。\n\n乡镇|户数\n东乡|120\n西乡|80';
  const said = speech.replace('农村自来水普及率现在达到96%。', table).replace('请问农村', '2021年农村');
  const report = readConference({ 'transcript.txt': said, 'report.yaml': reportYaml(said), 'not-figures.yaml': notFigures }).report;
  const cell = report?.transcript.sentences.find(({ id, text }) => id.startsWith('q2-t1') && text === '120');
  assert.ok(report && cell);
  assert.equal(timeListener(report.transcript, '2024-03-20')(cell, ['', '']), '2021');
});
const notFigures = '- { passage: "120", reason: 户数 }\n- { passage: "80", reason: 户数 }\n';

test('what a part of a measure says is said in the measure', () => {
  const said = '一、水源\n\n（一）水库\n\n1. 新建。新建水库3座，日供水能力达到12万吨。\n\n2. 修缮。修缮水库7座。\n\n（二）水井\n\n够用。\n';
  const [reservoirs = '', supply = ''] = figures.replaceAll('2022', '2024').split('\n');
  const repaired = '- { id: repaired, label: 修缮水库7座, value: 7, unit: 座, asOf: 2024, quote: 修缮水库7座 }';
  const report = conference({
    'transcript.txt': said,
    'report.yaml': reportYaml(said),
    'figures/water.yaml': `${[reservoirs, supply, repaired].join('\n')}\n`,
    'areas/1-water.mdx': '---\ntitle: 水源\ndescription: 水源。\n---\n\n## 1.1 水库\n\n修缮水库7座。\n\n## 1.2 水井\n\n够用。\n',
  });
  const figure = report.figureById.get('repaired');
  assert.equal(figure?.quote?.sentence.split('-')[0], '1.1.2');
  assert.equal(figure?.measure, '1.1');
});
