import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/intake/read-source.ts';
import { type Placed, pdfOf } from '../../setup/documents/pdf-file.ts';

async function read(...pages: Placed[][]) {
  const { value, diagnostics } = await readSource(pdfOf(pages), 'a.pdf');
  assert.deepEqual(diagnostics, []);
  return value ?? assert.fail();
}
const linesOf = async (...pages: Placed[][]) => (await read(...pages)).text.split('\n').filter((line) => line !== '');
/** Lines of 14 points, one below the other; the second number is how far they are indented. */
const column = (lines: readonly (readonly [string, number])[], top = 700): Placed[] =>
  lines.map(([text, indent], at) => ({ text, x: 85 + indent, y: top - at * 24 }));
const full = '全市公共图书馆事业继续发展服务体系更加完善读者满意度';

test('a paragraph goes on over the end of a page, and its number and running head are left out and told', async () => {
  const head: Placed = { text: '江城市人民政府文件', x: 200, y: 805 };
  const page = (lines: [string, number][], number: number) => [head, ...column(lines), { text: `- ${number} -`, x: 280, y: 40 }];
  const pages = [
    page(
      [
        ['总体情况。', 28],
        [full, 28],
        [full, 0],
      ],
      1,
    ),
    page(
      [
        ['达到96.5%。', 0],
        ['下一步工作。', 28],
      ],
      2,
    ),
  ];
  const { text, leftOut } = await read(...pages);
  assert.deepEqual(text.split('\n').filter(Boolean), ['总体情况。', `${full}${full}达到96.5%。`, '下一步工作。']);
  assert.deepEqual(leftOut, [{ kind: 'page-head', count: 4 }]);
});

test('text is read from top to bottom, in whatever order it is drawn', async () => {
  const lines = column([
    ['总体情况。', 28],
    [full, 28],
    [full, 0],
    ['达到96.5%。', 0],
  ]);
  assert.deepEqual(await linesOf(lines.toReversed()), ['总体情况。', `${full}${full}达到96.5%。`]);
});

test('bold type that is drawn twice is read once', async () => {
  const [line] = column([['藏书356.2万册。', 0]]) as [Placed];
  assert.deepEqual(await linesOf([line, { ...line, x: line.x + 0.4 }]), ['藏书356.2万册。']);
});

test('a number in pieces is whole, and a raised digit is none of it', async () => {
  const line = { x: 85, y: 700 };
  const pieces = [
    { ...line, text: '面积10' },
    { ...line, text: '8', x: 85 + 42, y: 706, size: 8 },
    { ...line, text: '平方米。', x: 85 + 46 },
  ];
  assert.deepEqual(await linesOf(pieces), ['面积10⁸平方米。']);
});

test('radicals that a font names instead of characters are those characters, and told', async () => {
  const { text, leftOut } = await read(column([['⼀⼆三⼯⼈⽣⽹点⾦额12⼾。', 0]]));
  assert.equal(text, '一二三工人生网点金额12户。\n');
  assert.deepEqual(leftOut, [{ kind: 'radical', count: 8 }]);
});

test('a page without text among others is told: it may be scanned', async () => {
  const { leftOut } = await read(column([['正文。', 0]]), []);
  assert.deepEqual(leftOut, [{ kind: 'page-without-text', count: 1 }]);
});

test('columns of numbers are a table', async () => {
  const row = (cells: string[], y: number) => cells.map((text, at) => ({ text, x: 85 + at * 150, y }));
  assert.deepEqual(await linesOf([...row(['年份', '藏书', '借阅'], 700), ...row(['2019年', '329.2', '438.5'], 676)]), [
    '| 年份 | 藏书 | 借阅 |',
    '| 2019年 | 329.2 | 438.5 |',
  ]);
});
