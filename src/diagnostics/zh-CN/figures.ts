import type { MessagesFor } from '../message.ts';
import { characterNamed } from './characters.ts';

const inputs: Record<string, string> = {
  baseOfGrowth: '现在的数, 增长的百分数',
  sum: '数, 数, …',
  difference: '被减数, 减数',
  share: '部分, 整体',
  ratio: '被除数, 除数',
  growth: '此前的数, 现在的数',
};
const forms: Record<string, string> = { ratio: '比', rank: '名次', vague: '没有说出确数的说法' };
const bounds = { low: '只有下限', high: '只有上限', near: '是约数', range: '是范围' };
/** 推算所用的数，各自说到什么程度。 */
function boundsOf(details: Record<string, string>): string {
  const parts = Object.entries(bounds).map(([kind, known]) => details[kind] && `${details[kind]} ${known}`);
  return parts.filter(Boolean).join('，');
}
const verifiable = '每个数字都要能点到讲话里的原句';

/** 数据、文件与大事记。 */
export const figures = {
  'quote-none': {
    what: (d) => `讲话里找不到这句引文：“${d.quote}”`,
    why: verifiable,
    fix: (d) => (d.nearest ? `最接近的是“${d.nearest}”，请照抄` : '请从“讲话原文”页照抄原话（标点用全角）'),
  },
  'quote-many': {
    what: (d) => `这句引文在讲话里有 ${d.count} 处：“${d.quote}”`,
    why: '读者要被带到唯一的一句',
    fix: '把引文写长一些，或用 prefix、suffix 写明前后文',
  },
  'quote-sentences': { what: (d) => `引文跨了两句：“${d.quote}”`, why: '一个数字出自一句话', fix: '请只引其中一句' },
  'value-not-number': {
    what: (d) => `“${d.value}”不是数`,
    why: '数值要能计算',
    fix: '照讲话写，例如 710、1.7万、六、20-60万、7.2:41.5:51.3、第3、数十；单位写在 unit 里',
  },
  'value-with-limit': {
    what: (d) => `“${d.value}”里的“${d.limit}”不写在 value 里`,
    why: '“以上”“不超过”“近”“余”这些词从引文里读出，写错了意思就变了',
    fix: (d) => `value 只写数，删去“${d.limit}”；界限会照原话显示`,
  },
  'value-part': {
    what: (d) => `引文说的是“${d.whole}”，“${d.value}”只是其中一部分`,
    why: '只写一头或一项，数字就变了',
    fix: (d) => `value 写全，改成 ${d.whole}`,
  },
  'unit-left-out': {
    what: (d) => `没有写单位，讲话里“${d.value}”的单位是“${d.unit}”`,
    why: '少了单位，数字就看不懂，也会变成别的意思',
    fix: (d) => `请加一行 unit: ${d.unit}`,
  },
  'value-not-said': {
    what: (d) => `引文里没有说“${d.value}”；说的是：${d.said || '没有数字'}`,
    why: verifiable,
    fix: (d) => (d.said ? `value 改成${d.said.includes('、') ? '其中一个' : ` ${d.said}`}，或换一句引文` : '请换一句含有这个数的引文'),
  },
  'value-said-twice': { what: (d) => `引文里“${d.value}”出现了不止一次`, why: '要知道是哪一个数', fix: '请把引文缩短到只含一个' },
  'unit-not-said': {
    what: (d) => (d.said ? `引文里“${d.value}”后面说的不是“${d.unit}”，而是“${d.said}”` : `引文到“${d.value}”为止，没有说“${d.unit}”`),
    why: '单位错了，数字就错了',
    fix: (d) => {
      if (d.added) return `“${d.added}”是编者补充的，请加一行 editorialUnit: true`;
      return d.said
        ? '把 unit 改成讲话里的单位；编者补充的部分写在斜线后，例如 元/月，并加一行 editorialUnit: true'
        : '请把引文写长，把单位包含进去';
    },
  },
  'unknown-figure': {
    what: (d) => `没有编号为“${d.id}”的数据`,
    why: '页面会缺一个数字',
    fix: (d) => (d.nearest ? `改成“${d.nearest}”` : '请先在 figures/ 里登记这个数据'),
  },
  'derive-inputs': {
    what: (d) => `${d.operation} 需要 ${d.expected} 个数据，写了 ${d.count} 个`,
    why: '少了多了都算不出来',
    fix: (d) => `写法：${d.operation}: [${inputs[d.operation ?? ''] ?? d.example}]`,
  },
  'derive-circle': { what: (d) => `推算绕成了圈：${d.circle}`, why: '绕圈的推算没有结果', fix: '请让其中一个数据直接引自讲话' },
  'derive-units': {
    what: (d) => `单位不同，不能用 ${d.operation}：${d.units}`,
    why: '不同单位不能放在一起计算',
    fix: '请只用单位相同的数据',
  },
  'derive-result-unit': {
    what: (d) => `推算结果的单位应当是“${d.expected}”，写的是“${d.unit}”`,
    why: (d) =>
      d.operation === 'difference' && d.unit === d.inputs && d.unit === '%'
        ? '两个百分数相减，差的是百分点；写成 % 说的就是另一件事'
        : '单位错了，数字就错了',
    fix: (d) => `unit 改成 ${d.expected}`,
  },
  'derive-zero': { what: (d) => `${d.operation} 的除数是零`, why: '除以零没有结果', fix: '请换一个不为零的数据' },
  'derive-unbounded': {
    what: (d) => `${d.operation} 的结果没有界限：${boundsOf(d)}`,
    why: '这样算出来的数，会比讲话说得多',
    fix: '请换成确切的数，或界限方向合适的数；没有就删去这一条，直接用讲话里的说法',
  },
  'derive-form': {
    what: (d) => `“${d.id}”（${d.said}）是${forms[d.form ?? ''] ?? '…'}，不能用来推算`,
    why: '推算要用确切的数、有界限的数或范围',
    fix: '请换一个数据；没有就删去这一条，直接用讲话里的说法',
  },
  'growth-not-percent': {
    what: (d) => `growthOf 只用于百分比，这里的单位是“${d.unit}”`,
    why: '增长幅度是百分比',
    fix: '删去 growthOf，或把 unit 改成 %',
  },
  'date-not-said': { what: (d) => `引文里读不出日期 ${d.date}`, why: '大事记的日期也要有原话', fix: '请引用说到这个日期的那句话' },
  'title-not-said': {
    what: (d) => `引文里没有“${d.title}”`,
    why: '文件名称要与讲话一字不差',
    fix: (d) => (d.nearest ? `讲话里是“${d.nearest}”` : '请照抄讲话里的文件名称'),
  },
  'as-of-not-said': {
    what: (d) => `第 ${d.sentence} 句没有说“${d.date}”`,
    why: '时间错了，数字就错了',
    fix: 'asOf 照原句的年月写；“目前”写讲话当天，“累计”写 period',
  },
  'as-of-not-derived': {
    what: (d) => `推算数据“${d.id}”的时间 ${d.date} 没有来历`,
    why: '时间错了，数字就错了',
    fix: 'asOf 写所用数据的时间，或同一处原话里说到的年月、规划的末年',
  },
  'value-with-unit': {
    what: (d) => `value“${d.value}”里写进了单位“${d.unit}”`,
    why: '数和单位分开写，才能核对、比较和画图',
    fix: (d) => `写成两行：value: ${d.number}，unit: ${d.unit === '%' ? '"%"' : d.unit}`,
  },
  'unit-full-width': {
    what: (d) => `单位“${d.unit}”用了全角字符`,
    why: '全角和半角是两个不同的字符，写成全角就对不上',
    fix: (d) => `用英文输入法重打，写成 unit: "${d.right}"`,
  },
  'quote-look-alike': {
    what: (d) =>
      `引文“${d.quote}”与讲话看起来一样，第 ${d.at} 个字却不同：` +
      (d.typed
        ? `这里是${characterNamed(d.typed)}，讲话里${d.said ? `是${characterNamed(d.said)}` : '没有'}`
        : `讲话里这里还有${characterNamed(d.said)}`),
    why: '从 Word、PDF 或网页粘贴的文字常带着这样的字符，程序会把它们当成不同的字',
    fix: (d) =>
      d.said
        ? `在“${d.before}”后面${d.typed ? '删去它，' : ''}改打${characterNamed(d.said)}`
        : `在“${d.before}”后面删去它：光标放在那里，按一次 Delete`,
  },
  'label-year': {
    what: (d) => `名称“${d.label}”里的 ${d.year} 年，既不是 asOf，也不在原句里`,
    why: '年份错了，数字就错了',
    fix: '请把名称里的年份改成原句所说的',
  },
} satisfies MessagesFor;
