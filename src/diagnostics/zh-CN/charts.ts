import type { MessagesFor } from '../message.ts';

const honest = '图不能误导读者';
const readable = '太多或太少都读不清';
/** 没有长短的，按其形式。 */
const forms: Record<string, string> = { ratio: '比例', rank: '位次', vague: '概数' };
/** 没有单位的数据按什么计。 */
const unitNames: Record<string, string> = { '': '无单位', fraction: '分数' };
const counted = (of: string | undefined) => (of === 'series' ? '组数据' : '个数据');

/** 图表。 */
export const charts = {
  'chart-unknown-type': { what: (d) => `没有“${d.type}”这种图`, why: '画不出来', fix: (d) => `请从这些里选一种：${d.known}` },
  'chart-no-title': { what: '图没有标题', why: '读者要先知道图说的是什么', fix: '请写 title="…"，用一句话说出图的发现' },
  'chart-no-description': { what: '图没有说明', why: '看不见图的读者靠它了解内容', fix: '请写 description="…"' },
  'chart-no-figures': { what: '图里没有数据', why: '空图什么也没说', fix: '请写 figures="编号 编号"' },
  'chart-figure-twice': { what: (d) => `数据“${d.figure}”画了两遍`, why: honest, fix: '请删去重复的一个' },
  'chart-too-many': {
    what: (d) => `${d.type} 最多放 ${d.most} ${counted(d.of)}，写了 ${d.found} ${counted(d.of)}`,
    why: readable,
    fix: '请减少一些，或改用 <DataTable>',
  },
  'chart-too-few': {
    what: (d) => `${d.type} 至少要 ${d.least} ${counted(d.of)}，写了 ${d.found} ${counted(d.of)}`,
    why: readable,
    fix: '请补足，或改用 <Stats>；几组数据用 | 分开',
  },
  'chart-uneven-series': {
    what: (d) => `各组数据个数不同：${d.lengths?.replaceAll(', ', '、')}`,
    why: '各组要一一对应',
    fix: '请让用 | 分开的每一组个数相同',
  },
  'chart-uneven-names': {
    what: (d) => `series 有 ${d.found} 个名称，应有 ${d.wanted} 个`,
    why: '每组都要有名称',
    fix: '请用 | 分开，每组写一个名称',
  },
  'chart-uneven-labels': {
    what: (d) => `labels 有 ${d.found} 个，应有 ${d.wanted} 个`,
    why: '每一项都要有名称',
    fix: '请用 | 分开，每项写一个名称，或删去 labels',
  },
  'chart-mixed-units': {
    what: (d) =>
      `同一张图里单位不同：${(d.units ?? '')
        .split(', ')
        .map((unit) => unitNames[unit] ?? unit)
        .join('、')}`,
    why: '不同单位不能放在一把尺子上比',
    fix: '请只放单位相同的数据，或改用 small-multiples',
  },
  'chart-value-missing': { what: (d) => `数据“${d.figure}”没有数值`, why: honest, fix: '请先改好这个数据' },
  'chart-negative-value': { what: (d) => `数据“${d.figure}”是负数`, why: '这种图从零画起', fix: '请改用 <DataTable>' },
  'chart-negative-part': { what: (d) => `部分“${d.figure}”是负数`, why: '整体不能有负的部分', fix: '请改用 bar' },
  'chart-not-positive': { what: (d) => `数据“${d.figure}”不大于零`, why: '对数刻度上没有零和负数', fix: '请删去它，或改用 bar' },
  'chart-range-too-wide': {
    what: (d) => `最大的数是最短的柱子的 ${d.ratio ?? ''} 倍，短的柱子看不见`,
    why: honest,
    fix: '请改用 type="magnitude"',
  },
  'chart-no-whole': {
    what: (d) => `缺少整体：应有 ${d.wanted} 个，写了 ${d.found} 个`,
    why: '部分要对着说明白的整体',
    fix: '请写 whole="整体的编号"',
  },
  'chart-whole-unused': { what: (d) => `${d.type} 不用 whole`, why: '多余的属性会让人误会', fix: '请删去 whole' },
  'chart-parts-not-whole': {
    what: (d) => `各部分合计 ${d.sum}，整体“${d.whole}”是 ${d.value}`,
    why: honest,
    fix: '请补全各部分，或改用 bar',
  },
  'chart-no-date': {
    what: (d) => `数据“${d.figure}”的时间“${d.asOf}”不是一个时点`,
    why: '折线要按时间排列',
    fix: '请改用 bar，或写明 asOf',
  },
  'chart-not-earlier': { what: '前一组的时间不早于后一组', why: '“前后对比”要先前后后', fix: '请把较早的一组写在 | 前面' },
  'chart-no-length': {
    what: (d) => `数据“${d.figure}”是${forms[d.form ?? ''] ?? '…'}（${d.said}），没有可以画出的长短`,
    why: honest,
    fix: '请把它移出图：在正文里用 <Value>，或列进 <DataTable>',
  },
  'chart-part-not-certain': {
    what: (d) => `“${d.figure}”说的是“${d.said}”，不是一个定数`,
    why: '各部分占整体多少都说定了，才画得出',
    fix: '请改用 bar',
  },
  'chart-lead-none': {
    what: (d) => `lead 里的“${d.figure}”不在图里`,
    why: '领头的标记要画在图里',
    fix: '请改成 figures 里的编号，或删去它',
  },
  'chart-lead-unused': {
    what: (d) => `${d.type} 不用 lead`,
    why: '这种图的颜色用来分组、分部分',
    fix: '请删去 lead，或改用 bar、horizontal-bar',
  },
  'chart-uneven-change': {
    what: (d) => `change 有 ${d.found} 个，应有 ${d.wanted} 个`,
    why: '每一行都要有自己的变化',
    fix: '请按行的次序，每行写一个编号，或删去 change',
  },
  'chart-change-unused': { what: (d) => `${d.type} 不用 change`, why: '只有前后对比有变化', fix: '请删去 change，或改用 before-after' },
  'chart-change-other': {
    what: (d) => `change 里的“${d.figure}”说的不是这一行（${d.row?.replaceAll(', ', '、')}）`,
    why: '排错了次序，每一行就都写上了别人的变化',
    fix: '请照 figures 的次序排；次序没有错的，给这个数据写 growthOf: 这一行的编号',
  },
  'chart-unsorted': {
    what: (d) => `${d.type} 没有按大小排`,
    why: '排好了，读者一眼看出多少和先后',
    fix: '请按大小排 figures 和 labels；本来就有次序的（级别、年龄），不用改',
  },
  'chart-few-marks': {
    what: (d) => `图里只有 ${d.found} 个标记`,
    why: '两三个数，一句话或一张表说得更清楚',
    fix: '请改用一句话、<Stats> 或 <DataTable>；画出来才看得明白的，不用改',
  },
  'chart-id-twice': {
    what: (d) => `这张图与 ${d.other} 的图同类，画的数一样多，又从同一项画起`,
    why: '每张图要有自己的地址和数据文件',
    fix: '请换一种次序，让两张图从不同的数据画起，或把两张并成一张',
  },
} satisfies MessagesFor;
