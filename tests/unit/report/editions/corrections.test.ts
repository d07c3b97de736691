import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerIdsOf, nextCorrection } from '../../../../src/report/editions/corrections.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import { fixedPages, isLeftOut } from '../../../../src/report/routes.ts';
import { codesOf, library, libraryFiles } from './editions.ts';

const first = 'edition: { version: "0.8", date: 2020-05-01 }';
const second = 'edition: { version: "0.9", date: 2020-05-03 }';
const codes = (...entries: string[]) => codesOf(libraryFiles(entries));
const read = (...entries: string[]) => {
  const { report, diagnostics } = readReport(libraryFiles(entries));
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
};

test('a report without corrections has no page of them; one with some has it, the last edition first, numbered from the first', () => {
  assert.ok(!fixedPages(read(), 'all').includes('corrections'));
  assert.ok(isLeftOut(read(), 'corrections.html'));
  const report = read(
    `- { ${first}, figure: books, was: { value: 120册 }, reason: 少听了字 }`,
    `- { ${second}, figure: seats, was: { asOf: 2019 }, reason: 时间有误 }`,
  );
  assert.ok(fixedPages(report, 'siteMap').includes('corrections'));
  assert.ok(!fixedPages(report, 'menu').includes('corrections'));
  assert.deepEqual(
    report.corrections.map(({ number, edition, figure }) => [number, edition.version, figure]),
    [
      [2, '0.9', 'seats'],
      [1, '0.8', 'books'],
    ],
  );
});

test('what came after an old value is the next correction of it, and else the register', () => {
  assert.deepEqual(codes(`- { ${first}, figure: books, was: { value: 1200册 }, reason: 有误 }`), ['correction-same']);
  assert.deepEqual(codes(`- { ${first}, figure: books, was: { value: 1200 册 }, reason: 有误 }`), ['correction-same']);
  const back = `- { ${second}, figure: books, was: { value: 1300册 }, reason: 改回来 }`;
  assert.deepEqual(codes(`- { ${first}, figure: books, was: { value: 1200册 }, reason: 有误 }`, back), []);
  assert.deepEqual(codes(`- { ${first}, figure: books, was: { value: 1300册 }, reason: 有误 }`, back), ['correction-same']);
});

test('an old value is one amount: a number with its unit, a rank, a ratio, a bound', () => {
  const was = (value: string) => codes(`- { ${first}, figure: books, was: { value: ${value} }, reason: 有误 }`);
  for (const value of ['12', '1.2万册', '近1300册', '第3', '7:3', '数十册', '"$4.5 million"']) assert.deepEqual(was(value), [], value);
  for (const value of ['很多册', '12册和13册']) assert.deepEqual(was(value), ['correction-value'], value);
});

test('an edition is not later than this one, and is of one day', () => {
  const of = (version: string, date: string) =>
    codes(`- { edition: { version: "${version}", date: ${date} }, figure: books, was: { value: 9册 }, reason: 有误 }`);
  assert.deepEqual(of('1.0', '2020-05-07'), []);
  assert.deepEqual(of('1.1', '2020-05-08'), ['correction-edition']);
  assert.deepEqual(of('1.0', '2020-05-06'), ['correction-edition']);
});

test('what was corrected again leads to what came next, and not to a correction of something else', () => {
  const { corrections } = read(
    `- { ${first}, figure: books, was: { value: 120册 }, reason: 少听了字 }`,
    `- { ${second}, figure: books, was: { value: 1300册 }, reason: 改回来 }`,
    `- { ${second}, figure: books, was: { label: 书 }, reason: 换名称 }`,
    `- { ${second}, figure: seats, was: { value: 50个 }, reason: 有误 }`,
  );
  const nextOf = (number: number) => {
    const correction = corrections.find((one) => one.number === number) ?? assert.fail();
    return nextCorrection(corrections, correction)?.number;
  };
  assert.deepEqual([1, 2, 3, 4].map(nextOf), [2, undefined, undefined, undefined]);
});

test('a figure keeps the ids that it had, through several editions', () => {
  const report = read(
    `- { ${first}, figure: volumes, was: { value: 9册 }, reason: 改编号, formerIds: [copies] }`,
    `- { ${second}, figure: books, reason: 改编号, formerIds: [volumes] }`,
  );
  assert.deepEqual(formerIdsOf(report.corrections, 'books'), ['volumes', 'copies']);
  assert.deepEqual(formerIdsOf(report.corrections, 'seats'), []);
});

test('an id that leads to another figure already is told', () => {
  const renamed = (figure: string, former: string) => `- { ${first}, figure: ${figure}, reason: 改编号, formerIds: [${former}] }`;
  assert.deepEqual(codes(renamed('books', 'seats')), ['former-id-taken']);
  assert.deepEqual(codes(renamed('books', 'old'), renamed('seats', 'old')), ['former-id-taken', 'former-id-taken']);
  const gone = `- { ${first}, figure: old, withdrawn: true, was: { label: 旧书, value: 9册 }, reason: 重复 }`;
  assert.deepEqual(codes(gone, renamed('books', 'old')), ['former-id-taken']);
});

test('a figure that the register does not have is told, but for one that was withdrawn with what it said', () => {
  const gone = (was: string) => `- { ${second}, figure: old, withdrawn: true, ${was} reason: 重复 }`;
  assert.deepEqual(codes(`- { ${first}, figure: old, was: { value: 9册 }, reason: 有误 }`), ['unknown-figure']);
  assert.deepEqual(codes(gone('')), ['correction-empty']);
  const [last, before] = read(
    `- { ${first}, figure: old, was: { value: 8册 }, reason: 有误 }`,
    gone('was: { label: 旧书, value: 9册 },'),
  ).corrections;
  assert.deepEqual([last?.withdrawn, before?.withdrawn], ['旧书', '旧书']);
});

test('an old sentence is not the one of today, and its sentence is there', () => {
  const was = (sentence: string, text: string) => codes(`- { ${first}, sentence: ${sentence}, was: { text: ${text} }, reason: 有误 }`);
  assert.deepEqual(was('1.1-1', '一是图书馆有书120册。'), []);
  assert.deepEqual(was('1.1-1', '一是图书馆有书1200册。'), ['correction-same']);
  assert.deepEqual(was('1.9-1', '图书馆有书。'), ['unknown-place']);
});

test('an old passage is not one of today, and its page is there', () => {
  const was = (page: string, text: string) =>
    codesOf(
      libraryFiles([`- { ${first}, page: ${page}, was: { text: ${text} }, reason: 有误 }`], { ...library, narrative: ['馆里书多。'] }),
    );
  assert.deepEqual(was('1-town.html', '馆里书少。'), []);
  assert.deepEqual(was('index.html', '馆里书多。'), []);
  assert.deepEqual(was('1-town.html', '馆里书多。'), ['correction-same']);
  assert.deepEqual(was('1-town', '馆里书少。'), ['correction-page']);
  assert.deepEqual(was('2-town.html', '馆里书少。'), ['correction-page']);
});

test('a correction without a reason is asked for one', () => {
  assert.deepEqual(codes(`- { ${first}, figure: books, was: { value: 120册 }, reason: "" }`), ['correction-reason']);
});

test('a reason may repeat the old value, and no other number that the speech does not say', () => {
  const because = (reason: string) => codes(`- { ${first}, figure: books, was: { value: 120册 }, reason: ${reason} }`);
  assert.deepEqual(because('误作120册，应为1200册'), []);
  assert.deepEqual(because('误作120，应为1200'), []);
  assert.deepEqual(because('误作120册，应为1250册'), ['numeral-typed']);
});
