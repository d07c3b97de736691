// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const byHeads = '讀者要被帶到表裡唯一的一格';
/** 表裡有哪些行或列，最近的是哪一個。 */
function headsThere({ nearest, known }: Record<string, string>, key: 'row' | 'column'): string {
  const kind = key === 'row' ? '行' : '列';
  if (nearest) return `改成 ${key}: ${nearest}`;
  return known ? `表裡的${kind}是：${known}` : `這張表沒有${kind}名，請寫${kind}號，例如 ${key}: 2（與格的編號 r2c2 一致）`;
}

/** 引用表格的數據。 */
export const cells = {
  'table-none': {
    what: (d) => `發言裡沒有編號為「${d.table}」的表格`,
    why: byHeads,
    fix: (d) => {
      if (!d.tables) return '發言裡沒有讀出表格；請改用原話作引文';
      return d.nearest ? `改成 table: ${d.nearest}；發言裡的表格有：${d.tables}` : `發言裡的表格有：${d.tables}`;
    },
  },
  'table-row-none': { what: (d) => `表 ${d.table} 沒有「${d.name}」這一行`, why: byHeads, fix: (d) => headsThere(d, 'row') },
  'table-column-none': { what: (d) => `表 ${d.table} 沒有「${d.name}」這一列`, why: byHeads, fix: (d) => headsThere(d, 'column') },
  'table-row-many': {
    what: (d) => `表 ${d.table} 有幾行叫「${d.name}」：第 ${d.numbers} 行`,
    why: byHeads,
    fix: (d) => `請寫行號，例如 row: ${d.first}${d.whole ? `；或連同它所屬的一行寫，例如 row: ${d.whole}` : ''}`,
  },
  'table-column-many': {
    what: (d) => `表 ${d.table} 有幾列叫「${d.name}」：第 ${d.numbers} 列`,
    why: byHeads,
    fix: (d) => `請寫列號，例如 column: ${d.first}${d.whole ? `；或連同上一層表頭寫，例如 column: ${d.whole}` : ''}`,
  },
  'cell-empty': {
    what: (d) => `表 ${d.table} 裡，「${d.row}」這一行、「${d.column}」這一列的格是空的`,
    why: '空格沒有數可引',
    fix: '請換一行或一列；原文漏排的，先在 emendations.yaml 裡補上',
  },
  'unit-inherited': {
    what: (d) => `「${d.value}」的單位是「${d.said}」，${d.unit ? `寫的是「${d.unit}」` : '沒有寫'}`,
    why: '單位寫在表頭、表的上方或一串數的末尾，這個數也用它；換一個單位，數字就錯了',
    fix: (d) => `照原文寫：value: ${d.value}，unit: ${d.said === '%' ? '"%"' : d.said}`,
  },
  'cell-in-brackets': {
    what: (d) => `表格裡的「${d.cell}」帶括號，看不出是不是負數`,
    why: '有的表用括號表示負數，有的表示補充；讀錯了，意思就反了',
    fix: (d) => `請在 emendations.yaml 裡寫明怎樣讀：是負數讀作 -${d.number}，不是讀作 ${d.number}，並寫上理由`,
  },
  'rows-uneven': {
    what: (d) => `表 ${d.table} 第 ${d.row} 行有 ${d.cells} 格，表頭有 ${d.columns} 格`,
    why: '少了或多了一格，看不出後面的數在哪一列下面',
    fix: '原文本來就空的不用改；排漏了、排錯了，在 emendations.yaml 裡把格補齊，空的一格寫 —',
  },
  'unit-nowhere': {
    what: (d) => `表 ${d.table} 裡有 ${d.count} 個數看不出單位，第一個是「${d.cell}」`,
    why: '沒有單位的產量、金額、比重讀者沒法用',
    fix: '引用時寫上 unit 和 editorialUnit: true；原文漏排了單位，在 emendations.yaml 裡補在表頭上',
  },
  'quoted-row-uneven': {
    what: (d) => `「${d.cell}」所在的一行（表 ${d.table} 第 ${d.row} 行）有 ${d.cells} 格，表頭有 ${d.columns} 格`,
    why: '看不出這個數在哪一列下面，引錯了就成了另一項數據',
    fix: '先在 emendations.yaml 裡把這一行的格補齊或分開，空的一格寫 —，再引用',
  },
  'quoted-unit-nowhere': {
    what: (d) => `「${d.cell}」（表 ${d.table} 第 ${d.row} 行）在原文裡沒有單位，也沒有寫 unit`,
    why: '沒有單位的產量、金額、比重讀者沒法用',
    fix: '寫上 unit，再加 editorialUnit: true；原文漏排了單位，在 emendations.yaml 裡補在表頭上',
  },
} satisfies MessagesFor;
