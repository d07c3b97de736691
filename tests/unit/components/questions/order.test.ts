import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenAfter, spokenBefore } from '../../../../src/components/Questions/order.ts';
import type { Question } from '../../../../src/report/questions.ts';

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
