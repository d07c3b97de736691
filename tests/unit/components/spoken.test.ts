import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import { readTranscript } from '../../../src/report/transcript/read.ts';
import { rendered, report } from './rendered.ts';

const nowhere = () => ({ file: 'a.yaml', line: 1, column: 1 });
const raw =
  '松溪县统计公报\n\n一、农业\n\n粮食生产情况见下表。\n\n单位：万吨\n指标\t产\n粮食\t56.30\n油料\t4.08\n\n二、工业\n\n生产平稳。\n';
const emendations = [{ passage: '产', prefix: '指标\t', suffix: '\n', reading: '产量', reason: '有脱字', certainty: 'probable' as const }];
const transcript = readTranscript(raw, emendations, { language: 'zh-CN' }, { key: nowhere, emendation: nowhere }).value;
const sentenceById = new Map(transcript.sentences.map((sentence) => [sentence.id, sentence]));
const of = siteOf({ ...report, transcript, sentenceById }, new Map());
const cell = transcript.sentences.find(({ text }) => text === '56.30')?.id;

test('what was supplied in the head of a table is marked with a cell below it too', async () => {
  assert.match(
    await rendered('components/page/Spoken.astro', { sentence: cell }, {}, of),
    /产<ins><a [^>]*title="有脱字"[^>]*>量<\/a><\/ins>/,
  );
});

test('in a cell that is copied as text the supplied part of its head stands in brackets', async () => {
  assert.match(await rendered('components/page/Spoken.astro', { sentence: cell, bracketed: true }, {}, of), /产〔量〕/);
});
