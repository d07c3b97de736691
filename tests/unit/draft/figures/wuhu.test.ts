import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContentFolder } from '../../../../src/report/read-report.ts';
import type { Milestone } from '../../../../src/report/report.ts';
import { drafted, rawStretch } from './drafted.ts';

const folder = join(import.meta.dirname, '../../../../content');
const { report: authored } = readContentFolder(folder);
assert.ok(authored);
/** From the verbatim text alone: places that are damaged are read as the draft proposes. */
const { report, typedOf } = drafted(readFileSync(join(folder, 'transcript.txt'), 'utf8'));
const truth = authored.figures.filter(({ basis }) => basis === 'quoted');
const mine = report.figures.filter(({ basis }) => basis === 'quoted');
const derived = report.figures.filter(({ basis }) => basis === 'derived');

/** What a person registered beside what is drafted, place by place in the speech; the last column is a reader's judgement. */
const [, ...snapshot] = readFileSync(join(import.meta.dirname, 'wuhu.tsv'), 'utf8')
  .trimEnd()
  .split('\n');

/** Whether two stretches, each of its own reading text, stand in one place of the verbatim text. */
function isSamePlace(own: { start: number; end: number } | null, found: { start: number; end: number } | null): boolean {
  if (!own || !found || !authored) return false;
  const [one, other] = [rawStretch(authored.transcript, own), rawStretch(report.transcript, found)];
  return one.start < other.end && other.start < one.end;
}

const placed = truth.map((figure) => ({ figure, found: mine.find(({ spoken }) => isSamePlace(figure.spoken, spoken)) }));

test('what is drafted from the first report is what was read and judged beside the figures of its author', () => {
  const labelOf = new Map(truth.map(({ id, label }) => [id, label]));
  const rows = placed.map(({ figure, found }) => {
    const base = mine.find(({ id }) => id === found?.growthOf);
    const told = [found?.label, typedOf.get(found?.id ?? ''), found?.unit, found?.asOf, base?.label].map((cell) => cell ?? '');
    return [figure.label, labelOf.get(figure.growthOf) ?? '', ...told].join('\t');
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
  assert.deepEqual([said.length, timed.length, alike.length], [101, 101, 93]);
});

test('nothing is drafted that its author did not register, and growth is told of the same figure', () => {
  const known = new Set(placed.map(({ found }) => found?.id));
  assert.deepEqual(
    mine.filter(({ id }) => !known.has(id)).map(({ label }) => label),
    [],
  );
  const idOf = new Map(placed.map(({ figure, found }) => [figure.id, found?.id ?? '']));
  assert.deepEqual(
    placed.map(({ found }) => found?.growthOf ?? ''),
    placed.map(({ figure }) => idOf.get(figure.growthOf) ?? ''),
  );
});

test('the author’s own bases of growth are derived, and the parts of the volunteers’ organisations add up', () => {
  const bases = derived.filter(({ derivation }) => derivation?.operation === 'baseOfGrowth');
  assert.equal(bases.length, 10);
  assert.ok(bases.every(({ asOf }) => asOf === '2015'));
  assert.deepEqual(
    derived.filter(({ agreesWith }) => agreesWith !== '').map(({ value, agrees }) => [value, agrees]),
    [[730, true]],
  );
});

test('all its documents are found, and 90 in 100 of its milestones with their date where they were said', () => {
  const titles = new Set(report.documents.map(({ title }) => title));
  assert.deepEqual(
    authored.documents.filter(({ title }) => !titles.has(title)).map(({ title }) => title),
    [],
  );
  const inPlace = ({ quote, quoteStart }: Milestone) => ({ start: quoteStart, end: quoteStart + quote.exact.length });
  const missing = authored.milestones.filter(
    (own) => !report.milestones.some((found) => found.date === own.date && isSamePlace(inPlace(own), inPlace(found))),
  );
  assert.deepEqual([authored.documents.length, authored.milestones.length], [16, 15]);
  assert.deepEqual(
    missing.map(({ id }) => id),
    ['press-conference'],
  );
});
