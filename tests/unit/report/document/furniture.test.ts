import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageFurniture } from '../../../../src/report/document/furniture.ts';
import { readDocument } from '../../../../src/report/document/read-document.ts';

const kinds = (...lines: string[]) => readDocument(lines.join('\n')).blocks.map(({ kind }) => kind);

test('what a page offers, captions, credits and rules between parts belong to the page', () => {
  const lines = [
    '打印　收藏　关闭',
    '首页 机构概况 政务公开 互动交流',
    '▲发布会现场。受访者供图',
    '（文图：江发布 小舟）',
    '本报记者 虞晚 通讯员 丁川',
    '＊＊＊＊＊＊',
    '日期：2021-11-03　来源：县局　浏览次数：20',
    '附件：进度表.xlsx',
    'News | Services | Contact',
    'Ferry timetable (PDF, 310 KB)',
    '(Laughter.)',
    '# # #',
    'District Council – Work Report – Page 12',
  ];
  assert.deepEqual(
    lines.filter((line) => !isPageFurniture(line)),
    [],
  );
});

test('words, dates below a text and titles are not of the page', () => {
  const lines = ['2019年11月19日', '主要采取三条措施：', '打印行业增长5%。', '分享发展成果，增进民生福祉', 'Services grew by 4 per cent.'];
  assert.deepEqual(lines.filter(isPageFurniture), []);
});

test('what follows a head such as 相关新闻 at the end is of the page, and so is the name of the site above the title', () => {
  assert.deepEqual(
    kinds('青溪街道', '打印　收藏', '青溪街道工作通报', '全年增长3%。', '全年好转。', '相关新闻：', '第2场发布会', '第1场发布会'),
    ['furniture', 'furniture', 'heading', 'paragraph', 'paragraph', 'furniture', 'furniture', 'furniture'],
  );
});

test('notes on one line are parted, and each has its mark', () => {
  const { blocks } = readDocument('报告\n全年增长3%。\n注：①只列三项；②以决算为准。');
  assert.deepEqual(
    blocks.slice(2).map(({ kind, marker, text }) => [kind, marker, text]),
    [
      ['note', '①', '只列三项；'],
      ['note', '②', '以决算为准。'],
    ],
  );
});

test('a source and a remark on the record are notes, a numbered heading below a table is none', () => {
  assert.deepEqual(kinds('报告', '全年增长。', '资料来源：县统计局。', '（根据录音整理，未经本人审阅）'), [
    'heading',
    'paragraph',
    'note',
    'note',
  ]);
  const { blocks } = readDocument('Bulletin\nPort\tTonnes\nAnstey\t3\n1 Closed in May.\n\n3. Prices\nPrices rose by 3 per cent.');
  assert.deepEqual(
    blocks
      .slice(1, 4)
      .map(({ kind, marker }) => [kind, marker ?? ''])
      .filter(([kind]) => kind === 'note'),
    [['note', '1']],
  );
});
