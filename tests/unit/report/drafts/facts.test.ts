import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedFacts } from '../../../../src/report/drafts/facts.ts';
import { isPlanned } from '../../../../src/report/figures/plans.ts';
import { readReport, readSpeech } from '../../../../src/report/read-report.ts';
import { asDraft, changedFiles, withoutFacts } from '../../../setup/draft-report.ts';
import { baseFiles } from '../mistake-folders.ts';

test('what a text does not tell may be left out of a draft, and of nothing else', () => {
  const finished = readReport(withoutFacts(baseFiles()));
  const missing = finished.diagnostics.filter(({ code }) => code === 'missing-key').map(({ details }) => details.key);
  assert.deepEqual(missing, ['subtitle', 'publisher', 'event', 'period', 'summary']);
  assert.deepEqual(readReport(withoutFacts(asDraft(baseFiles()))).diagnostics, []);
});

test('a placeholder stands for a fact that is missing, in the language of the report; programs are told nothing', () => {
  const chinese = readReport(withoutFacts(asDraft(baseFiles()))).report;
  assert.equal(chinese?.meta.publisher, '〔待填〕');
  assert.ok(chinese);
  assert.deepEqual(Object.values(statedFacts(chinese.meta)), [undefined, undefined, undefined, undefined, undefined, undefined]);
  const english = changedFiles(withoutFacts(asDraft(baseFiles())), (name, text) =>
    name === 'report.yaml' ? text.replace('zh-CN', 'en') : text,
  );
  assert.equal(readReport(english).report?.meta.period, '[to be filled in]');
});

test('facts that a draft has are kept, whichever others are missing', () => {
  const files = changedFiles(asDraft(baseFiles()), (name, text) => (name === 'report.yaml' ? text.replace(/ {2}place: .*\n/, '') : text));
  const { report } = readReport(files);
  assert.deepEqual(report?.meta.event, { date: '2024-03-01', place: '〔待填〕' });
  assert.equal(readSpeech(files)?.eventDate, '2024-03-01');
});

test('a year that only the day of the speech makes one to come is no plan while that day is not known', () => {
  const sentence = { text: '2023年接待读者4.5万人次', start: 0 };
  assert.equal(isPlanned('2023', sentence, 9, '2022-05-01'), true);
  assert.equal(isPlanned('2023', sentence, 9, ''), false);
  assert.equal(isPlanned('2023', { text: '计划2023年接待读者4.5万人次', start: 0 }, 11, ''), true);
});
