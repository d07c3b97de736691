export const about = {
  source: '来源',
  sourceText: (title: string, publisher: string, place: string) =>
    `本站依据${publisher}在${place}举行的“${title.replaceAll('“', '‘').replaceAll('”', '’')}”新闻发布会的文字实录编成。除这份实录以外，没有采用别的材料。`,
  method: '方法',
  methodText: [
    '讲话记录逐字保存，一个字节也不改。文字实录中脱落的字词，由编者补出，逐处写明理由和把握；补不出的，以〔…〕标明。',
    '讲话中每个计数的数都登记为一项数据：它的值和单位从原话中读出，与登记的不符，网站就不能生成。',
    '“推算”的数由讲话中的数按写明的算式得出，处处以空心或“推”字与讲话中的数区分。',
    '各节叙述由编者用平实的话写成，不添加讲话中没有的内容。',
  ],
  numbers: '本站有',
  counts: { sentences: '句实录', figures: '项数据', derived: '项推算', documents: '份文件', milestones: '件大事', emendations: '处校勘' },
  data: '开放数据',
  dataText: '下列文件可自由下载、核对和再加工；格式说明见 datapackage.json（Frictionless Data Package v2）和 CSVW 元数据。',
  accessibility: '无障碍',
  accessibilityText:
    '页面不依赖脚本：关闭 JavaScript 也能读到全部文字、图表、表格和链接。全站可用键盘操作，颜色对比符合 WCAG 2.2 AA。页首的“阅读设置”可以换成长辈版，调整字号、行距、对比度和光标；装有中文语音的浏览器还能朗读。所选设置只保存在读者自己的浏览器里。',
};
