import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './shown.ts';

/** Levels and texts of the headings and items below the title. */
const levels = (...lines: string[]) =>
  shown(['工作报告', '全年工作开局良好。', ...lines].join('\n'))
    .filter(([kind, level]) => (kind === 'heading' || kind === 'item') && level !== 0)
    .map(([, level, , text]) => [level, text]);

test('—— stands below whatever is open', () => {
  assert.deepEqual(
    levels('一、回顾', '——稳增长。完成投资。', '二、打算', '（一）扩投资', '——抓开工。开工三成。', '（二）惠民生', '办好实事。'),
    [
      [1, '回顾'],
      [2, '稳增长'],
      [1, '打算'],
      [2, '扩投资'],
      [3, '抓开工'],
      [2, '惠民生'],
    ],
  );
});

test('what counts on later holds what stands between', () => {
  assert.deepEqual(
    levels('1．收入情况', '收入增长。', '2．困难', '（一）矛盾突出。压力较大。', '（二）风险仍在。需要化解。', '3．打算', '继续努力。'),
    [
      [1, '收入情况'],
      [1, '困难'],
      [2, '矛盾突出'],
      [2, '风险仍在'],
      [1, '打算'],
    ],
  );
});

test('a heading without number right above another stands outside it', () => {
  const text = [
    'REVIEW OF THE YEAR 2022',
    '',
    'HEALTH',
    '',
    'Clinics',
    '',
    'Ten clinics were opened in the year.',
    '',
    'Ambulances',
    '',
    'They were on time.',
    '',
    'TRANSPORT',
    '',
    'Railways',
    '',
    'Fares have not been raised.',
  ].join('\n');
  assert.deepEqual(
    shown(text)
      .filter(([kind]) => kind === 'heading')
      .map(([, level, words]) => [level, words]),
    [
      [0, 'REVIEW OF THE YEAR 2022'],
      [1, 'HEALTH'],
      [2, 'Clinics'],
      [2, 'Ambulances'],
      [1, 'TRANSPORT'],
      [2, 'Railways'],
    ],
  );
});

test('a paragraph ends a list: another kind of list below it stands on the same level', () => {
  const text = [
    'Annual report',
    '',
    'The year was good.',
    '',
    '1. Catch',
    '',
    'Two kinds fell:',
    '- hake; and',
    '- ling.',
    '',
    'Two rose:',
    '(a) cod; and',
    '(b) ray.',
    '',
    '2. Safety',
    '',
    'Nobody was hurt.',
  ].join('\n');
  assert.deepEqual(
    shown(text).filter(([kind]) => kind === 'item'),
    [
      ['item', 2, '-', 'hake; and'],
      ['item', 2, '-', 'ling.'],
      ['item', 2, '(a)', 'cod; and'],
      ['item', 2, '(b)', 'ray.'],
    ],
  );
});

test('levels that a report says are the only ones, and begin behind any sentence', () => {
  assert.deepEqual(shown('报告\n先说情况。一、养老。新增三张床位。（一）救助。二、打算。继续努力。', ['一、']), [
    ['heading', 0, '报告'],
    ['paragraph', '先说情况。'],
    ['heading', 1, '一、', '养老'],
    ['paragraph', '新增三张床位。（一）救助。'],
    ['heading', 1, '二、', '打算'],
    ['paragraph', '继续努力。'],
  ]);
});
