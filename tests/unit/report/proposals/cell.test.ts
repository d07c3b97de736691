import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propose } from '../../../../src/report/proposals/propose.ts';
import type { Transcript } from '../../../../src/report/transcript/transcript.ts';
import { crops, registered, speechWithTable } from '../transcript/table-speech.ts';

/** What is proposed for the numbers in the cells of tables. */
function proposedFor(transcript: Transcript) {
  const cells = transcript.numerals.filter(({ kind }) => kind === 'quantity' || kind === 'unknown');
  const speech = { transcript, eventDate: '2023-03-24', taken: new Set<string>() };
  return propose(cells, speech, (label) => label.match(/[A-Za-z]+/g) ?? []).figures.filter(({ quote }) => typeof quote !== 'string');
}

test('the numbers of a table are proposed row by row: a label out of its heads, its quote by cell, the year of the caption', () => {
  assert.deepEqual(
    proposedFor(crops).map(({ label, value, unit, asOf, quote }) => [label, value + unit, asOf, Object.values(quote).join()]),
    [
      ['粮食产量', '56.30万吨', '2022', '1-t1,粮食,产量'],
      ['粮食产量比上年增长', '1.8%', '2022', '1-t1,粮食,比上年增长（±%）'],
      ['粮食中的稻谷产量', '38.42万吨', '2022', '1-t1,稻谷,产量'],
      ['粮食中的稻谷产量比上年增长', '2.3%', '2022', '1-t1,稻谷,比上年增长（±%）'],
      ['粮食中的薯类产量', '3.15万吨', '2022', '1-t1,薯类,产量'],
      ['粮食中的薯类产量比上年增长', '-4.6%', '2022', '1-t1,薯类,比上年增长（±%）'],
      ['油料产量', '4.08万吨', '2022', '1-t1,油料,产量'],
      ['油料中的花生产量', '1.10万吨', '2022', '1-t1,花生,产量'],
      ['油料中的花生产量比上年增长', '0.5%', '2022', '1-t1,花生,比上年增长（±%）'],
    ],
  );
});

test('a year in the head of a column is the time, not a part of the label', () => {
  const years = speechWithTable(['品种|2021年|2022年', '粮食|55.1|56.3'], ['单位：万吨']);
  assert.deepEqual(
    proposedFor(years).map(({ label, asOf }) => [label, asOf]),
    [
      ['粮食', '2021'],
      ['粮食', '2022'],
    ],
  );
});

test('where names repeat, the row above or a number tells them apart, and every proposal is accepted', () => {
  const twice = speechWithTable(['地区|产量|产量', '东县|2|5', '　其中：镇区|1|6', '西县|4|7', '　其中：镇区|3|8'], ['单位：万吨']);
  for (const transcript of [twice, crops]) {
    const figures = proposedFor(transcript);
    assert.ok(figures.length > 7);
    for (const { label, value, unit, quote } of figures) {
      const { figure, mistakes } = registered(transcript, { label, value, unit, quote });
      assert.deepEqual(mistakes, [], label);
      assert.equal(figure?.quote?.exact, value);
    }
  }
});
