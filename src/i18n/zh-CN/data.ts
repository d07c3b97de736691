import type { FieldWords } from '../data.ts';

/** 各栏的名称，以及从名称看不出的含义。 */
const fields = {
  id: { title: '编号', description: '在本站固定不变。' },
  label: { title: '内容' },
  status: { title: '状态', description: 'draft：程序拟出，还没有人读过。' },
  label_en: { title: '英文名称', description: '编者的译文；没有的留空。' },
  labelEn: { title: '英文名称', description: '编者的译文；没有的留空。' },
  value: {
    title: '数值',
    description: '以“单位”一栏为单位；万、亿已经乘出；一位不差。范围、比和概数（几千、数十）没有单一的数值，此栏为空。',
  },
  unit: { title: '单位', description: '比、分数和指数没有单位，为空。' },
  display: { title: '写法', description: '网站上显示的数和单位。' },
  form: {
    title: '形式',
    description: 'point：单个的数；range：从几到几；ratio：几比几；fraction：几分之几、几成；rank：第几；vague：概数（几千、数十）。',
  },
  bound: {
    title: '界限',
    description:
      'exact：确数；about：约数（近、约）；over：超过此数（余、多）；at-least：不少于此数（以上）；under：不到此数；at-most：不超过此数（以内）。',
  },
  value_low: { title: '下限', description: '数值所在范围的下端；没有说下端的（不超过、不到）为空，比和概数也为空。' },
  value_high: { title: '上限', description: '数值所在范围的上端；没有说上端的（超过、以上）为空，比和概数也为空。' },
  parts: { title: '比的各项', description: '按所说的先后，以空格分开；其他形式为空。' },
  asOf: { title: '时间', description: '年、月或日（ISO 8601）；“起/止”表示时段；period 表示整个报告期。' },
  part: {
    title: '部分',
    description:
      'area：某个领域；header：题头；opening：开场；closing：结语；host：主持；question：问答；notes：注。推算的数依算式中的第一项。',
  },
  area: { title: '领域', description: '领域的序号；不在各领域中的为空。' },
  measure: { title: '举措', description: '举措的编号，是文字，不是小数；不在各举措中的为空。' },
  basis: { title: '依据', description: 'quoted：引自讲话；derived：由讲话中的数推算。' },
  quote: { title: '原话', description: '在校读文本中只出现一处；引自表格的，由行和列确定。' },
  quotePrefix: { title: '原话的前文' },
  quoteSuffix: { title: '原话的后文' },
  quoteRow: { title: '原话所在的行', description: '引自表格时，行的名称。' },
  quoteColumn: { title: '原话所在的列', description: '引自表格时，列的名称。' },
  emended: { title: '校补', description: '原话中由编者补正的字放在〔 〕里；原文没有补正的，留空。' },
  sentence: { title: '句子编号', description: '原话所在的句子。' },
  derivation: { title: '推算', description: '推算的方法、所用数据的编号和算式。' },
  operation: { title: '推算方法' },
  inputs: { title: '推算所用的数据', description: '数据的编号，以空格分开。' },
  expression: { title: '推算式' },
  growthOf: { title: '增幅所指', description: '这个增幅说的是哪一项数据。' },
  plan: { title: '计划', description: 'planned：计划或承诺的数，不是结果。' },
  formerIds: { title: '曾用编号', description: '以前各版用过的编号；原来的网址仍通向这里。' },
  note: { title: '说明' },
  certainty: { title: '确定程度', description: '编者对这个数字有存疑时，其中最不确定的一处；没有存疑的，留空。' },
  doubt: { title: '存疑', description: '编者为什么不能确定。' },
  href: { title: '地址', description: '相对于网站的根目录，即本文件夹的上一级。' },
  series: { title: '系列' },
  chart: { title: '图表编号' },
  chartTitle: { title: '图表标题' },
  chartLabel: { title: '图中名称' },
  title: { title: '名称' },
  date: { title: '日期', description: '年、月或日（ISO 8601）。' },
} satisfies Record<string, FieldWords>;

/** 开放数据的中文说明。 */
export const zhCN = {
  dataset: (title: string) => `${title}：开放数据`,
  about: (publisher: string, counts: { figures: number; documents: number; milestones: number }) =>
    `数据取自${publisher && `${publisher}公布的`}讲话：${[
      `${counts.figures}项数据`,
      ...(counts.documents > 0 ? [`${counts.documents}份文件`] : []),
      ...(counts.milestones > 0 ? [`${counts.milestones}件大事`] : []),
    ].join('、')}，每一项都注明原话和所在的句子，推算的写明算式，可以逐条核对；有 CSV、JSON 两种格式，可自由下载。`,
  files: {
    figures: '数据',
    charts: '图表的数据',
    spreadsheet: '数据（供 Excel、WPS 等电子表格打开）',
    documents: '文件',
    milestones: '大事记',
    transcript: '讲话原文（原始文本）',
    audit: '数据核对',
    reading: '讲话原文（校读文本）',
    csvw: '数据表的 CSVW 元数据',
    attachments: '图片与附件的清单',
    corrections: '更正',
  },
  corrections: 'was 是旧版显示的写法（value 数值、asOf 时间、label 名称、text 文字），变了哪项写哪项；现在怎样，见所指的数据、句子或网页。',
  csv:
    '供程序读取，没有字节顺序标记（BOM）；用 Excel、WPS 打开的是 figures-excel.csv 和每张图的 CSV。' +
    "文字若以 = + - @ 等开头，会被电子表格当作公式，所以前面加了一个撇号（'）；读取时去掉一个撇号即是原文。",
  reading: '开头有字节顺序标记（BOM），服务器没有注明编码也能读；audit.json 里的位置从标记之后数起。',
  fields: fields as Record<keyof typeof fields, FieldWords>,
};
