import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { type ChangesFormat, readCall } from '../../../src/cli/call.ts';
import { diff } from '../../../src/cli/diff.ts';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import { figuresJson } from '../../../src/exports/json-files.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { readContentFolder } from '../../../src/report/read-report.ts';
import { emptyFolder, soundReport } from './folders.ts';

const words = commandWords('en');

function told(old: string, now: string, changes: ChangesFormat = 'text') {
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = { print: (line: string) => void printed.push(line), complain: (line: string) => void complained.push(line) };
  const code = diff({ editions: [old, now], changes }, terminal, words);
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** A copy of the sound report in which a file is changed. */
function changed(context: TestContext, name: string, from: string, to: string): string {
  const folder = emptyFolder(context);
  cpSync(soundReport, folder, { recursive: true });
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(file, text.replace(from, to));
  return folder;
}

test('people read what a figure was and is, in the language of the report', (context) => {
  const { code, printed } = told(soundReport, changed(context, 'figures/1-library.yaml', 'label: 儿童读物', 'label: 少儿读物'));
  assert.equal(code, exitCodes.ok);
  assert.match(
    printed,
    /^第1\.0版（2024-03-02）→ 第1\.0版（2024-03-02）\n\n数据\n {2}改动：children-books {2}少儿读物\n {4}名称原为：儿童读物\n {4}名称现为：少儿读物\n/,
  );
  assert.match(printed, /句子\n {2}没有变化\n\n网页\n {2}没有变化$/);
});

test('programs read the same, and entries to paste leave the reason open', (context) => {
  const now = changed(context, 'figures/1-library.yaml', 'label: 儿童读物', 'label: 少儿读物');
  const { figures } = JSON.parse(told(soundReport, now, 'json').printed) as { figures: { changed: { changes: unknown[] }[] } };
  assert.deepEqual(figures.changed[0]?.changes, [{ key: 'label', was: '儿童读物', now: '少儿读物' }]);
  assert.match(told(soundReport, now, 'yaml').printed, /figure: children-books\n {2}was:\n {4}label: 儿童读物\n {2}reason: ""$/);
});

test('two states of one edition are told as such, for readers must see which edition changed what', (context) => {
  const now = changed(context, 'figures/1-library.yaml', 'label: 儿童读物', 'label: 少儿读物');
  assert.match(told(soundReport, now, 'yaml').complained, /^Both are edition 1\.0: /);
  assert.equal(told(soundReport, soundReport).complained, '');
});

test('a file of corrections that a shell has just made for the entries is no mistake', (context) => {
  const now = changed(context, 'figures/1-library.yaml', 'label: 儿童读物', 'label: 少儿读物');
  writeFileSync(join(now, 'corrections.yaml'), '');
  assert.match(told(soundReport, now, 'yaml').printed, /figure: children-books/);
});

test('of sites the figures and pages are compared, and what is not is told', (context) => {
  const site = emptyFolder(context);
  const { report } = readContentFolder(soundReport);
  writeFileSync(join(site, 'figures.json'), figuresJson(report ?? assert.fail()));
  writeFileSync(join(site, 'index.html'), '');
  const { printed } = told(site, site);
  assert.match(printed, /数据\n {2}没有变化\n\n句子\n {2}没有比较：/);
  assert.match(printed, /网页\n {2}各页的文字没有比较：[^\n]*$/);
});

test('an edition with mistakes is not compared, and its mistakes are told', (context) => {
  const { code, printed, complained } = told(soundReport, changed(context, 'figures/1-library.yaml', 'value: 680', 'value: 690'));
  assert.deepEqual([code, printed], [exitCodes.contentMistakes, '']);
  assert.match(complained, /figures\/1-library\.yaml:\d+:\d+ /);
});

test('a folder that holds no edition, and a call without two folders, are refused', (context) => {
  assert.throws(() => told(soundReport, emptyFolder(context)), UsageError);
  assert.throws(() => told(soundReport, join(soundReport, 'none')), UsageError);
  assert.throws(() => readCall(['diff', 'old'], words), UsageError);
  assert.throws(() => readCall(['diff', 'old', 'new', 'more'], words), UsageError);
  assert.throws(() => readCall(['diff', 'old', 'new', '--format', 'github'], words), UsageError);
  assert.throws(() => readCall(['check', '--format', 'yaml'], words), UsageError);
});
