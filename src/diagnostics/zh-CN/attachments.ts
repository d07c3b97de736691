import type { MessagesFor } from '../message.ts';

/** 不能作附件的文件：按后缀说怎么办。 */
const otherKinds: Record<string, string> = {
  svg: 'SVG 是能带脚本的网页，请导出为 PNG',
  html: '网页里的内容没有核对过，请写进正文，或打印为 PDF',
  htm: '网页里的内容没有核对过，请写进正文，或打印为 PDF',
  heic: '手机的 HEIC 照片多数浏览器打不开，请导出为 JPEG',
  heif: '手机的 HEIF 照片多数浏览器打不开，请导出为 JPEG',
  avif: '请导出为 JPEG 或 WebP',
  gif: '请导出为 PNG；要原样发布的动图放在 public/',
  bmp: '请导出为 PNG 或 JPEG',
  tif: '请导出为 JPEG',
  tiff: '请导出为 JPEG',
  doc: '请在 Word 里另存为 .docx，或导出为 PDF',
  wps: '请另存为 .docx，或导出为 PDF',
  docm: '带宏的文档不能发布，请另存为 .docx',
  xls: '请在 Excel 里另存为 .xlsx',
  et: '请另存为 .xlsx',
  xlsm: '带宏的表格不能发布，请另存为 .xlsx',
  csv: '请另存为 .xlsx',
  ppt: '请导出为 PDF',
  pptx: '请导出为 PDF',
  zip: '请把里面的文件分别放进来',
  rar: '请把里面的文件分别放进来',
  mp4: '视频不能放在这里，请写一个链接',
};

/** 图片与附件。 */
export const attachments = {
  'attachment-kind': {
    what: (d) => `${d.name} 不能作附件`,
    why: '只有照片和文档可以：别的文件有的浏览器打不开，有的能带程序',
    fix: (d) => `${otherKinds[d.ending ?? ''] ?? '请换一种格式'}；可用的后缀：${d.allowed}`,
  },
  'attachment-name': {
    what: (d) => `文件名 ${d.name} 不能用${d.alike ? `：与 ${d.alike} 只有大小写不同` : ''}`,
    why: '文件名会成为网址，要在各种主机和磁盘上都能用',
    fix: '请改名，只用英文字母、数字、连字符和点，例如 attachments/opening-2020.jpg，正文里也一起改',
  },
  'attachment-missing': {
    what: (d) => `没有附件“${d.url}”`,
    why: '读者会看到打不开的图片或链接',
    fix: (d) => (d.nearest ? `改成“${d.nearest}”` : '请把文件放进内容文件夹的 attachments/，这里的写法与文件名一致，大小写也一样'),
  },
  'attachment-unused': {
    what: (d) => `正文里没有提到附件 ${d.name}`,
    why: '没有提到的文件读者找不到，也可能是忘了撤下的',
    fix: (d) => `在正文里写上 ${d.picture ? `![这张图上是什么](${d.name})` : `[文件的名称](${d.name})`}，或者把文件移出 attachments/`,
  },
  'attachment-too-large': {
    what: (d) => `附件 ${d.name} 有 ${d.size} MB，最多 ${d.most} MB`,
    why: '再大的文件，用手机流量的读者要等几分钟',
    fix: (d) => (d.picture ? '请导出小一些的图，长边 4000 像素足够' : '请压缩文档里的图片后另存，或分成几个文件'),
  },
  'attachment-disguised': {
    what: (d) => `${d.name} 的内容不是 ${d.label}${d.found ? `，而是 ${d.found}` : ''}`,
    why: '浏览器会打不开，或者当成别的东西',
    fix: (d) =>
      d.found === 'DOC/XLS'
        ? `这是旧格式，或者加了密码：请打开原文件，去掉密码，另存为 ${d.label}`
        : `改后缀不会改变内容，请打开原文件，另存为真正的 ${d.label}`,
  },
  'attachment-broken': {
    what: (d) => `${d.name} 已经损坏，不能当作 ${d.label} 打开${d.problem ? `（${d.problem}）` : ''}`,
    why: '读者会看到残缺的图片，或打不开的文档',
    fix: (d) => `请重新复制原文件；仍然不行，就用别的软件打开后另存为 ${d.label}`,
  },
  'attachment-program': {
    what: (d) => `${d.name} 里带有程序（宏或脚本）`,
    why: '政府网站上的文件不应当让读者的电脑运行程序',
    fix: (d) => (d.label === 'PDF' ? '请用“打印为 PDF”重新生成' : `请另存为不带宏的 ${d.label}，或导出为 PDF`),
  },
  'picture-moving': {
    what: (d) => `${d.name} 是动图`,
    why: '动图会分散读者的注意，也不能打印',
    fix: '请导出其中一帧；或者放进 public/，在正文里写链接',
  },
  'picture-too-many-pixels': {
    what: (d) => `${d.name} 有 ${d.width}×${d.height} 像素，最多 ${d.most} 像素`,
    why: '没有屏幕显示得了，许多手机打开它会死机',
    fix: '请导出小一些的图，长边 4000 像素足够',
  },
  'picture-without-alt': {
    what: (d) => `图片 ${d.url} 没有文字说明`,
    why: '看不见图的读者只能靠它知道图上是什么',
    fix: (d) => `在方括号里写这张图上是什么，例如 ![工作人员在社区登记](${d.url})`,
  },
  'picture-is-document': {
    what: (d) => `${d.url} 是文档，不能当图片显示`,
    why: '浏览器在图片的位置只会显示一个叉',
    fix: (d) => `去掉感叹号，写成链接：[${d.alt}](${d.url})`,
  },
  'picture-reference': {
    what: (d) => `图片的地址写在了别处：[${d.name}]`,
    why: '图片和它的说明要在一起，才看得出说的是哪张',
    fix: '把地址直接写在后面：![这张图上是什么](attachments/photo.jpg)',
  },
} satisfies MessagesFor;
