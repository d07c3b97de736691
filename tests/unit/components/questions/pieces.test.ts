import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenAfter, spokenBefore } from '../../../../src/components/Questions/order.ts';
import { piecesOf } from '../../../../src/components/Questions/pieces.ts';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import type { Question } from '../../../../src/report/questions.ts';
import type { Span } from '../../../../src/report/transcript/span.ts';
import { conference, reportYaml, speech } from '../../report/questions/conference.ts';

const questions = ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => ({ id, isEntered: id === 'q2' || id === 'q4' }) as Question);
const idsOf = (some: Question[]) => some.map(({ id }) => id);

test('a question that the editor passed over stands where it was asked', () => {
  assert.deepEqual(idsOf(spokenBefore(questions, 'q2')), ['q1']);
  assert.deepEqual(idsOf(spokenBefore(questions, 'q4')), ['q3']);
  assert.deepEqual(idsOf(spokenAfter(questions)), ['q5']);
});

test('without any section of the editor all questions stand as they were asked', () => {
  assert.deepEqual(idsOf(spokenAfter(questions.map((question) => ({ ...question, isEntered: false })))), ['q1', 'q2', 'q3', 'q4', 'q5']);
});

test('a sentence is cut at the numerals of its figures, and the pieces joined are the sentence', () => {
  const report = conference();
  const sentence = report.transcript.sentences.find(({ text }) => text.startsWith('当年应急'));
  assert.ok(sentence);
  const pieces = piecesOf(
    sentence,
    report.figures.filter(({ quote }) => quote?.sentence === sentence.id),
  );
  assert.deepEqual(
    pieces.map(({ text, figure }) => [text, figure]),
    [
      ['当年应急送水', ''],
      ['2万户', 'homes'],
      ['，新打机井', ''],
      ['8处', 'wells'],
      ['。', ''],
    ],
  );
});

test('what the editor supplied within a numeral is a piece of its own, which still belongs to the figure', () => {
  const damaged = speech.replace('应急送水2万户', '应急送水2万');
  const report = conference({
    'transcript.txt': damaged,
    'report.yaml': reportYaml(damaged),
    'emendations.yaml': '- { passage: 应急送水2万, reading: 应急送水2万户, reason: 有脱字, certainty: probable }\n',
  });
  const sentence = report.sentenceById.get('q1-4');
  assert.ok(sentence);
  const figures: Figure[] = report.figures.filter(({ quote }) => quote?.sentence === 'q1-4');
  const pieces = piecesOf(sentence, figures);
  assert.equal(pieces.map(({ text }) => text).join(''), sentence.text);
  assert.deepEqual(
    pieces.filter(({ figure }) => figure === 'homes').map(({ text, emendation }) => [text, emendation]),
    [
      ['2万', 0],
      ['户', 1],
    ],
  );
});

test('a figure that ends in the middle of a span cuts it there', () => {
  const spans: Span[] = [{ raw: '共三成多。', reading: '共三成多。', emendation: 0 }] as Span[];
  const figure = { id: 'share', spoken: { start: 101, end: 103 } } as Figure;
  assert.deepEqual(
    piecesOf({ start: 100, spans }, [figure]).map(({ text }) => text),
    ['共', '三成', '多。'],
  );
});
