import type { MessagesFor } from '../message.ts';

/** 不读的文件种类，各是什么。 */
const kinds: Record<string, string> = {
  'old-office': 'Word 2007 以前的格式（.doc）或者 WPS 文字（.wps）',
  rtf: 'RTF 格式（.rtf）',
  'open-document': 'OpenDocument 格式（.odt、.ods）',
  sheet: '电子表格（.xls、.xlsx、.et）',
  slides: '幻灯片（.ppt、.pptx）',
  archive: '压缩包',
  picture: '图片',
  program: '程序',
};
const waysOut: Record<string, string> = {
  sheet: '请把要用的表格复制到文字稿里，另存为 .docx',
  slides: '请把讲稿的文字复制到新文档里，另存为 .docx',
  archive: '请先解压，再指明其中的文字稿',
  picture: '请用文字识别软件认出文字，对照原件校对，另存为 .txt 或 .docx',
  program: '请指明讲话的文字稿，例如 .docx、.txt 或 .pdf',
};
const limited = '程序不在上面耗尽时间和内存';

/** 读入一份现成的文档时，文档本身的问题。 */
export const sources = {
  'source-empty': {
    what: (d) => `${d.name} 里没有文字`,
    why: '没有文字就没有报告',
    fix: '请检查是不是选错了文件，或者文档还没有保存；如果文字在图片里，请先认成文字',
  },
  'source-letters': {
    what: (d) => `${d.name} 里没有一个汉字或者拉丁字母`,
    why: '这不是讲话的文字稿',
    fix: '请指明讲话的文字稿，例如 .docx、.txt 或 .pdf',
  },
  'source-large': {
    what: (d) => `${d.name} 太大`,
    why: `一份讲话用不着这么大的文件，${limited}`,
    fix: (d) => `请删去文档里的图片，控制在 ${d.most} 字节以内；或者只把文字另存为 .txt`,
  },
  'source-kind': {
    what: (d) => `${d.name} 是${kinds[d.kind ?? ''] ?? ' …'}，不能读`,
    why: '这种文件里的文字不能一字不差地取出来',
    fix: (d) => waysOut[d.kind ?? ''] ?? '请用 Word 或者 WPS 打开，另存为 .docx',
  },
  'source-locked': {
    what: (d) => `${d.name} 有密码`,
    why: '不知道密码就读不到文字',
    fix: '请用密码打开，取消密码后另存一份',
  },
  'source-broken': {
    what: (d) => `${d.name} 已经损坏，或者没有传完`,
    why: '残缺的文档会丢掉原话',
    fix: '请重新取得这份文件；能用 Word、WPS 或者浏览器打开的话，另存为 .docx 再试',
  },
  'source-swollen': {
    what: (d) => `${d.name} 解压以后大得出奇`,
    why: `真正的文档不会这样，${limited}`,
    fix: (d) => `请用 Word 或者 WPS 打开，把文字复制到新文档里另存；每一部分最多 ${d.most} 字节`,
  },
  'source-encoding': {
    what: (d) => `看不出 ${d.name} 是什么编码`,
    why: '猜错编码，汉字就变成别的字',
    fix: '请用记事本或者 WPS 打开，确认没有乱码，再另存为 .txt，编码选 UTF-8',
  },
  'source-scanned': {
    what: (d) => `${d.name} 里只有图片，没有文字（多半是扫描件）`,
    why: '从图片里认出来的字不一定是原话',
    fix: '请找文字稿（.docx）；只有扫描件的话，请用文字识别软件认出文字，对照原件校对，另存为 .txt',
  },
  'source-nested': {
    what: (d) => `${d.name} 里的内容一层套一层，或者零碎得出奇，超过 ${d.most}`,
    why: `真正的文档不会这样，${limited}`,
    fix: '请用浏览器或者 Word 打开，把文字复制到新文档里，另存为 .docx 或 .txt',
  },
  'source-garbled': {
    what: (d) => `${d.name} 里有认不出来的字${d.line ? `：“${d.line}”` : ''}`,
    why: '缺一个字，原话就变了',
    fix: '请用能正常显示它的软件打开，把文字复制出来，改好乱码，另存为 .docx 或 .txt',
  },
  'source-long': {
    what: (d) => `${d.name} 的文字太长`,
    why: '一份报告放不下这么长的讲话，检查它要几分钟',
    fix: (d) => `请分成几份报告，每份文字最多 ${d.most} 字节，约三十万汉字`,
  },
  'source-pages': {
    what: (d) => `${d.name} 的页数太多`,
    why: `一份讲话没有这么多页，${limited}`,
    fix: (d) => `请只留讲话的那些页，最多 ${d.most} 页`,
  },
  'source-slow': {
    what: (d) => `${d.name} 读了太久还没有读完`,
    why: '里面多半有大得出奇的图片或者字体，读下去可能没有尽头',
    fix: '请用 Word 或者 WPS 打开，另存为 .docx；或者只留讲话的那些页',
  },
} satisfies MessagesFor;
