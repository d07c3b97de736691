/** 各页的名称。 */
const names = {
  index: '总览',
  'for-you': '与您有关',
  questions: '问答',
  figures: '数据',
  documents: '文件',
  timeline: '大事记',
  transcript: '讲话原文',
  terms: '索引',
  verbatim: '网页原样',
  corrections: '更正',
  audit: '数据核对',
  report: '一页读完',
  search: '搜索',
  sitemap: '网站地图',
  about: '关于本站',
  english: 'English',
  404: '找不到页面',
};

/** 各页的说明，供搜索引擎和网站地图使用。 */
const descriptions = {
  'for-you': '您可能想知道的事，讲话里是怎么说的：数字、时间和原话。',
  questions: '会上的提问和回答，谁问、谁答，按提问的先后排列。',
  figures: '讲话中每一个计数的数，连同它的原话、时间和出处，可以排序和筛选。',
  documents: '讲话中用书名号点名的文件，以及点到它的那句话。',
  timeline: '讲话中有日期的事，按时间排列。',
  transcript: '讲话原文：校勘之处有标记，可以切换为网页原样。',
  terms: '讲话里的地名、机构、项目和文件，按拼音排列；点编号看说到它的句子。',
  verbatim: '讲话原文在网页上的原样，一字未改。',
  corrections: '各版更正过的内容：原来怎样，现在怎样，依据哪句原话，为什么更正。',
  audit: '讲话中的每一个数字写法，连同它所在的句子和它的去处。',
  report: '整份报告在一页上，便于通读、打印和存为 PDF。',
  search: '在各项举措、讲话、数据和文件中查找。',
  sitemap: '本站全部页面。',
  about: '本站的来源、方法、开放数据与无障碍。',
  404: '这个地址没有页面。',
};

const transcript = {
  reading: '校读文本',
  verbatim: '网页原样',
  view: '文本',
  sections: { header: '题头', opening: '开场', closing: '结语', host: '主持', question: '问答', notes: '注' },
  usedBy: '用于',
  emendations: '校勘记',
  emended: '编者补正，见校勘记',
  readAs: '读作',
  legend: '朱色加点线的文字是编者补正的，点一下看理由；〔…〕是无法补出的缺文。',
  leftOut: '划去的文字属于登载讲话的网页（来源、字号、打印之类），不是讲话。',
  certainty: { certain: '确定', probable: '很可能', possible: '可能', unknown: '无法得知' },
  toNote: (mark: string) => `注释 ${mark}`,
  backToMark: (mark: string) => `回到标记 ${mark}`,
  hash: '原始文本的 SHA-256',
  file: '原始文本',
};

const questions = {
  number: (n: number) => `第${n}问`,
  count: (n: number) => `${n}个问答`,
  asked: '提问',
  answered: '回答',
  list: '、',
  inTranscript: '看原话',
};

const readers = {
  invitation: (n: number) => `您可能想知道的${n}件事`,
  only: { total: '讲话只说了总数，没有说每人多少。', average: '讲话只说了平均数，没有说每个人多少。' },
  where: '详见',
};

const terms = {
  letters: '字母',
  digits: '数字',
  figures: '数据',
  aliases: (names: string) => `（也作${names}）`,
};

const corrections = {
  was: '原为',
  now: '现为',
  keys: { value: '数值', asOf: '时间', label: '名称', id: '编号', text: '文字' },
  onPage: '见这一页现在的文字',
  withdrawn: '已撤回',
  said: '原话',
  reason: '理由',
  mark: '更正',
  again: '后来又更正',
};

const audit = {
  total: (n: number) => `文字实录中共有${n}处数字写法`,
  fate: '去处',
  count: '处数',
  meaning: '含义',
  findings: '核对所见',
  noSums: '没有找到可以与分项比较的合计。',
  sums: (n: number, allAgree: boolean) => `能与分项比较的合计，讲话给出${n}处${allAgree ? '，都相符；其余的数没有比较。' : '：'}`,
  outcomes: {
    equal: '与讲话所说一致',
    near: '与讲话所说只差四舍五入',
    less: '少于讲话所说的总数，其余讲话没有分列',
    more: '多于讲话所说的总数，各项或有重叠',
    different: '与讲话所说不一致',
  },
  doubts: '存疑之处',
  doubtsText: '编者对下列数字的所指或字形没有把握，引用时请一并说明。',
  ofCharacters: '把握只说补正的字本身，不说两个数字各指什么；所指不明的，见“存疑之处”。',
  notFigures: '不作数据的说法',
  speech: '逐句核对',
  fates: {
    figure: { name: '数据', meaning: '登记为数据，点开可见' },
    date: { name: '日期', meaning: '年、月、日、季度或起止时间' },
    clock: { name: '时刻', meaning: '一天中的几点几分' },
    title: { name: '文件名称', meaning: '在书名号之内' },
    name: { name: '专名', meaning: '规划、会议等名称的一部分' },
    ordinal: { name: '序数', meaning: '说的是第几，不是多少' },
    listed: { name: '另行说明', meaning: '编者说明了理由，不作数据' },
    word: { name: '词语', meaning: '词语的一部分，不计数' },
    marker: { name: '序号', meaning: '讲话分条的序号' },
    furniture: { name: '页面文字', meaning: '来源、页码等，不是讲话' },
    lost: { name: '遗漏', meaning: '没有去处' },
  },
};

const about = {
  source: '来源',
  sourceText: (title: string, publisher: string, place: string) =>
    `本站依据“${title.replaceAll('“', '‘').replaceAll('”', '’')}”的原文编成（${publisher}，${place}），除此以外没有采用别的材料。`,
  method: '方法',
  methodText: [
    '讲话原文逐字保存，一个字节也不改。文字实录中脱落的字词，由编者补出，逐处写明理由和把握；补不出的，以〔…〕标明。',
    '讲话中每个计数的数都登记为一项数据：它的值和单位从原话中读出，与登记的不符，网站就不能生成。',
    '“推算”的数由讲话中的数按写明的算式得出，处处以空心或“推”字与讲话中的数区分。',
    '各节叙述或引原话，或由编者用平实的话概括，都不添加讲话中没有的内容。',
  ],
  numbers: '本站有',
  counts: { sentences: '句实录', figures: '项数据', derived: '项推算', documents: '份文件', milestones: '件大事', emendations: '处校勘' },
  data: '开放数据',
  licence: '使用许可',
  dataText: '下列文件可自由下载、核对和再加工；格式说明见 datapackage.json（Frictionless Data Package v2）和 CSVW 元数据。',
  spreadsheetText:
    'figures-excel.csv 和每张图的 CSV 供 Excel、WPS 等电子表格打开：编号、日期等作为文字写入，不会被改成别的数或日期；figures.csv 和 charts.csv 供程序读取。',
  accessibility: '无障碍',
  accessibilityText:
    '页面不依赖脚本：关闭 JavaScript 也能读到全部文字、图表、表格和链接。全站可用键盘操作，颜色对比符合 WCAG 2.2 AA。' +
    '页首的“阅读设置”可以换成长辈版，调整字号、行距、对比度和光标；装有中文语音的浏览器还能朗读。所选设置只保存在读者自己的浏览器里。',
};

const notFound = {
  why: '这个地址没有页面，可能是链接写错了，或页面改了名字。',
  goOn: '可以从这里继续：',
  ways: [
    '请用浏览器的“后退”回到前一页，换一个链接。',
    '也可以把地址栏里最后一个“/”后面的文字换成 index.html，打开本站的总览；还是找不到，就再去掉一层。',
  ],
};

/** 各页自己的文字。 */
export const pages = { pages: names, descriptions, questions, readers, terms, transcript, corrections, audit, about, notFound };
