import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import { drafted } from './drafted.ts';

const transcripts = join(import.meta.dirname, '../../../transcripts');
/** Every quantity of the transcripts as a person read it; no value where it is vague, `?` before a unit that is not said beside it. */
const truth = readFileSync(join(import.meta.dirname, 'quantities.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [text = '', said = '', value = '', unit = '', bound = ''] = line.split('\t');
    return { text, said, value, unit, bound };
  });

function isAsRead({ numbers, form, bound, unit }: Figure, row: (typeof truth)[number]): boolean {
  const values = row.value.split(/\.\.|:/).map(Number);
  const isNear = numbers.every((number, at) => Math.abs(Number(number) - (values[at] ?? Number.NaN)) <= 1e-6 * Math.max(1, Number(number)));
  const isValue = form === 'vague' || row.value === '' || (numbers.length === values.length && isNear);
  const wanted = row.unit.replace('?', '').replace(/\s/g, '');
  const got = unit.replace(/\s/g, '');
  const isUnit =
    got === wanted || wanted.startsWith(`${got}/`) || (got === '' && row.unit.startsWith('?')) || (wanted !== '' && got.endsWith(wanted));
  return isValue && isUnit && (form === 'vague' || row.value === '' || bound === row.bound);
}

for (const [name, rows] of Map.groupBy(truth, ({ text }) => text)) {
  test(`every quantity of ${name} is drafted with value, unit and limit, and nothing else is`, () => {
    const { figures } = drafted(readFileSync(join(transcripts, `${name}.txt`), 'utf8')).report;
    const found = figures.filter(({ basis }) => basis === 'quoted').toSorted((a, b) => (a.spoken?.start ?? 0) - (b.spoken?.start ?? 0));
    assert.equal(found.length, rows.length);
    const wrong = rows.filter((row, at) => !(found[at] && isAsRead(found[at], row)));
    assert.deepEqual(wrong, []);
  });
}
