import type { MessagesFor } from '../message.ts';

const byHeads = '读者要被带到表里唯一的一格';
/** 表里有哪些行或列，最近的是哪一个。 */
function headsThere({ nearest, known }: Record<string, string>, key: 'row' | 'column'): string {
  const kind = key === 'row' ? '行' : '列';
  if (nearest) return `改成 ${key}: ${nearest}`;
  return known ? `表里的${kind}是：${known}` : `这张表没有${kind}名，请写${kind}号，例如 ${key}: 2（与格的编号 r2c2 一致）`;
}

/** 引用表格的数据。 */
export const cells = {
  'table-none': {
    what: (d) => `讲话里没有编号为“${d.table}”的表格`,
    why: byHeads,
    fix: (d) => {
      if (!d.tables) return '讲话里没有读出表格；请改用原话作引文';
      return d.nearest ? `改成 table: ${d.nearest}；讲话里的表格有：${d.tables}` : `讲话里的表格有：${d.tables}`;
    },
  },
  'table-row-none': { what: (d) => `表 ${d.table} 没有“${d.name}”这一行`, why: byHeads, fix: (d) => headsThere(d, 'row') },
  'table-column-none': { what: (d) => `表 ${d.table} 没有“${d.name}”这一列`, why: byHeads, fix: (d) => headsThere(d, 'column') },
  'table-row-many': {
    what: (d) => `表 ${d.table} 有几行叫“${d.name}”：第 ${d.numbers} 行`,
    why: byHeads,
    fix: (d) => `请写行号，例如 row: ${d.first}${d.whole ? `；或连同它所属的一行写，例如 row: ${d.whole}` : ''}`,
  },
  'table-column-many': {
    what: (d) => `表 ${d.table} 有几列叫“${d.name}”：第 ${d.numbers} 列`,
    why: byHeads,
    fix: (d) => `请写列号，例如 column: ${d.first}${d.whole ? `；或连同上一层表头写，例如 column: ${d.whole}` : ''}`,
  },
  'cell-empty': {
    what: (d) => `表 ${d.table} 里，“${d.row}”这一行、“${d.column}”这一列的格是空的`,
    why: '空格没有数可引',
    fix: '请换一行或一列；原文漏排的，先在 emendations.yaml 里补上',
  },
  'unit-inherited': {
    what: (d) => `“${d.value}”的单位是“${d.said}”，${d.unit ? `写的是“${d.unit}”` : '没有写'}`,
    why: '单位写在表头、表的上方或一串数的末尾，这个数也用它；换一个单位，数字就错了',
    fix: (d) => `照原文写：value: ${d.value}，unit: ${d.said === '%' ? '"%"' : d.said}`,
  },
  'cell-in-brackets': {
    what: (d) => `表格里的“${d.cell}”带括号，看不出是不是负数`,
    why: '有的表用括号表示负数，有的表示补充；读错了，意思就反了',
    fix: (d) => `请在 emendations.yaml 里写明怎样读：是负数读作 -${d.number}，不是读作 ${d.number}，并写上理由`,
  },
  'rows-uneven': {
    what: (d) => `表 ${d.table} 第 ${d.row} 行有 ${d.cells} 格，表头有 ${d.columns} 格`,
    why: '少了或多了一格，看不出后面的数在哪一列下面',
    fix: '原文本来就空的不用改；排漏了、排错了，在 emendations.yaml 里把格补齐，空的一格写 —',
  },
  'unit-nowhere': {
    what: (d) => `表 ${d.table} 里有 ${d.count} 个数看不出单位，第一个是“${d.cell}”`,
    why: '没有单位的产量、金额、比重读者没法用',
    fix: '引用时写上 unit 和 editorialUnit: true；原文漏排了单位，在 emendations.yaml 里补在表头上',
  },
  'quoted-row-uneven': {
    what: (d) => `“${d.cell}”所在的一行（表 ${d.table} 第 ${d.row} 行）有 ${d.cells} 格，表头有 ${d.columns} 格`,
    why: '看不出这个数在哪一列下面，引错了就成了另一项数据',
    fix: '先在 emendations.yaml 里把这一行的格补齐或分开，空的一格写 —，再引用',
  },
  'quoted-unit-nowhere': {
    what: (d) => `“${d.cell}”（表 ${d.table} 第 ${d.row} 行）在原文里没有单位，也没有写 unit`,
    why: '没有单位的产量、金额、比重读者没法用',
    fix: '写上 unit，再加 editorialUnit: true；原文漏排了单位，在 emendations.yaml 里补在表头上',
  },
} satisfies MessagesFor;
