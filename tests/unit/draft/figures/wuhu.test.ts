import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFolder } from '../../../../src/report/content-folder.ts';
import { readSpeech } from '../../../../src/report/read-report.ts';
import { drafted } from './drafted.ts';

const content = readFolder(join(import.meta.dirname, '../../../../content')).value;
const truth = (readSpeech(content)?.figures ?? []).filter(({ basis }) => basis === 'quoted');
// A draft begins before anybody has said what counts nothing.
const { draft, registered } = drafted(new Map([...content].filter(([name]) => name !== 'not-figures.yaml')));

/** What a person registered beside what is drafted, place by place in the speech; the last column is a reader's judgement. */
const [, ...snapshot] = readFileSync(join(import.meta.dirname, 'wuhu.tsv'), 'utf8')
  .trimEnd()
  .split('\n');

const placed = truth.map((figure) => ({
  figure,
  found: registered.find(({ spoken }) => spoken && figure.spoken && spoken.start < figure.spoken.end && figure.spoken.start < spoken.end),
}));

test('what is drafted from the first report is what was read and judged beside the figures of its author', () => {
  const labelOf = new Map(truth.map(({ id, label }) => [id, label]));
  const rows = placed.map(({ figure, found }) => {
    const base = registered.find(({ id }) => id === found?.growthOf);
    const entry = draft.quoted.find(({ id }) => id === found?.id);
    const mine = [found?.label, entry?.value, found?.unit, found?.asOf, base?.label].map((cell) => cell ?? '');
    return [figure.label, labelOf.get(figure.growthOf) ?? '', ...mine].join('\t');
  });
  assert.deepEqual(
    rows,
    snapshot.map((line) => line.split('\t').slice(0, -1).join('\t')),
  );
});

test('of its quantities, 98 in 100 have their value, unit and limit, 90 their time, 80 a label that says the same', () => {
  const said = placed.filter(
    ({ figure, found }) =>
      found?.numbers.join() === figure.numbers.join() &&
      found.form === figure.form &&
      found.bound === figure.bound &&
      found.unit + figure.unitAdded === figure.unit,
  );
  const timed = placed.filter(({ figure, found }) => found?.asOf === figure.asOf);
  const alike = snapshot.filter((line) => line.endsWith('\tsame'));
  assert.equal(truth.length, 102);
  assert.deepEqual([said.length, timed.length, alike.length], [101, 101, 94]);
});

test('nothing is drafted that its author did not register, and growth is told of the same figure', () => {
  const known = new Set(placed.map(({ found }) => found?.id));
  assert.deepEqual(
    draft.quoted.filter(({ id }) => !known.has(id)).map(({ label }) => label),
    [],
  );
  const idOf = new Map(placed.map(({ figure, found }) => [figure.id, found?.id ?? '']));
  assert.deepEqual(
    placed.map(({ found }) => found?.growthOf ?? ''),
    placed.map(({ figure }) => idOf.get(figure.growthOf) ?? ''),
  );
});

test('the author’s own bases of growth are derived, and the parts of the volunteers’ organisations add up', () => {
  const bases = draft.derived.filter(({ derive }) => derive.baseOfGrowth);
  assert.equal(bases.length, 10);
  assert.ok(bases.every(({ asOf }) => asOf === '2015'));
  assert.deepEqual(
    registered.filter(({ agreesWith }) => agreesWith !== '').map(({ value, agrees }) => [value, agrees]),
    [[730, true]],
  );
});
