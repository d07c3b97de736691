import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './shown.ts';

const below = (...lines: string[]) => shown(['工作报告', ...lines].join('\n')).slice(1);

test('what stands above the path to a page is of the site, and the title stands below it', () => {
  assert.deepEqual(
    shown('National Office of Figures\nStatistics › Trade › 2022\nRetail trade in August\nSales rose by 0.8 per cent.').slice(0, 3),
    [
      ['furniture', 'National Office of Figures'],
      ['furniture', 'Statistics › Trade › 2022'],
      ['heading', 0, 'Retail trade in August'],
    ],
  );
  assert.deepEqual(shown('河谷市公报 2023年第2期 · 特载\n\n工作报告\n各位代表：').slice(1, 2), [['heading', 0, '工作报告']]);
  assert.deepEqual(shown('[返回列表]　发文日期：2023-07-21　文号：河府〔2023〕1号\n河谷市第3次会议纪要\n会议议定两项。')[1], [
    'heading',
    0,
    '河谷市第3次会议纪要',
  ]);
});

test('a title that only a space parts from the sentences behind it is a heading', () => {
  assert.deepEqual(below('一、关于背景 2023年全市快递业务量达到3.1亿件。', '二、关于内容 《条例》共六章，管三件事：', '（1）管材料。'), [
    ['heading', 1, '一、', '关于背景'],
    ['paragraph', '2023年全市快递业务量达到3.1亿件。'],
    ['heading', 1, '二、', '关于内容'],
    ['paragraph', '《条例》共六章，管三件事：'],
    ['item', 2, '（1）', '管材料。'],
  ]);
});

test('numbers without a stop count headings, and numbers of their own do not', () => {
  assert.deepEqual(below('一、打算', '01 修得好', '每口补助2万元。', '02 管得住', '每村一人。').slice(1), [
    ['heading', 2, '01', '修得好'],
    ['paragraph', '每口补助2万元。'],
    ['heading', 2, '02', '管得住'],
    ['paragraph', '每村一人。'],
  ]);
  assert.deepEqual(below('投资40亿元。', '1 月开工', '9 个项目投产。')[1], ['paragraph', '1 月开工']);
});

test('ticks are bullets, and minutes are numbered by number and year', () => {
  assert.deepEqual(below('两项工作：', '✔ 整修山塘600口', '✔ 恢复灌面8500亩').slice(1), [
    ['item', 1, '✔', '整修山塘600口'],
    ['item', 1, '✔', '恢复灌面8500亩'],
  ]);
  assert.deepEqual(shown('Minutes of the meeting\n7/24 Apologies\nMr Fenn was unwell.\n8/24 Finance\nIt was agreed to pay.').slice(1), [
    ['heading', 1, '7/24', 'Apologies'],
    ['paragraph', 'Mr Fenn was unwell.'],
    ['heading', 1, '8/24', 'Finance'],
    ['paragraph', 'It was agreed to pay.'],
  ]);
});

test('the members of one list are of one kind, and a sentence that only counts is no list', () => {
  assert.deepEqual(below('主要有两类。', '一是专项项目，一般不超过400万元。', '二是能用人工的部分。清单列了57项。').slice(1), [
    ['item', 1, '一是', '专项项目，一般不超过400万元。'],
    ['item', 1, '二是', '能用人工的部分。清单列了57项。'],
  ]);
  assert.deepEqual(below('办法有三个。', '一是砍，撤并19条；二是添，新开24条；三是联，优惠1元。').slice(1), [
    ['paragraph', '一是砍，撤并19条；二是添，新开24条；三是联，优惠1元。'],
  ]);
});

test('First, in an English sentence is no marker', () => {
  assert.deepEqual(
    shown('Remarks\nWe did two things.\nFirst, we gave $27 million in relief to the islands.\nSecond, we sent a team. It is there.').slice(
      2,
    ),
    [
      ['paragraph', 'First, we gave $27 million in relief to the islands.'],
      ['paragraph', 'Second, we sent a team. It is there.'],
    ],
  );
});

test('letters with a stop are items, and a year may follow a number', () => {
  assert.deepEqual(shown('Statement\nThe panel found two causes:\na. A joint had failed.\nb. A relay was set wrongly.').slice(2), [
    ['item', 1, 'a.', 'A joint had failed.'],
    ['item', 1, 'b.', 'A relay was set wrongly.'],
  ]);
  assert.deepEqual(below('分两步：', '1.2024年底，整修600口；', '2.2025年底，整修900口。').slice(1), [
    ['item', 1, '1.', '2024年底，整修600口；'],
    ['item', 1, '2.', '2025年底，整修900口。'],
  ]);
});
