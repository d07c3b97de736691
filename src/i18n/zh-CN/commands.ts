import type { AuditCounts } from '../commands.ts';

const options = {
  content: '  --content 文件夹   报告所在的文件夹（默认 content）',
  out: '  --out 文件夹       网站所在的文件夹（默认 dist）',
  format: '  --format 格式      text（默认，给人看）、json 或 github（给程序看）',
  watch: '  --watch            每次保存后重新核对：先报内容，再报网页；按 Ctrl+C 结束',
  port: '  --port 端口        默认 4321；0 表示任选一个空闲端口',
  base: '  --base /路径/      把网站放在这个路径之下，默认 /',
  file: '  --file 文件        生成的 PDF（默认 report.pdf）',
  help: '  --help, -h         显示这份说明',
};
const codes = '退出码：0 成功；1 报告内容有错；2 命令写错；3 内部故障；130 被中断';

/** 命令行的中文文字。 */
export const zhCN = {
  help: {
    all: [
      '用法：npx xunli <命令> [选项]',
      '',
      '  dev       边写边看：保存后浏览器自动更新，写错了就指出错在哪里',
      '  check     核对报告和由它生成的每个网页、每个文件，列出全部错误；不留下任何文件',
      '  build     核对报告并生成网站',
      '  preview   在本机打开生成好的网站，安全策略与严格的主机相同',
      '  pdf       把生成好的网站印成一份 PDF，有目录、页码、书签和出处',
      '',
      '每个命令都可以加 --help 看选项。',
      codes,
    ].join('\n'),
    dev: ['用法：npx xunli dev [选项]', '', options.content, options.port, options.help, '', codes].join('\n'),
    check: ['用法：npx xunli check [选项]', '', options.content, options.format, options.watch, options.help, '', codes].join('\n'),
    build: ['用法：npx xunli build [选项]', '', options.content, options.out, options.help, '', codes].join('\n'),
    preview: ['用法：npx xunli preview [选项]', '', options.out, options.port, options.base, options.help, '', codes].join('\n'),
    pdf: ['用法：npx xunli pdf [选项]', '', options.out, options.file, options.help, '', codes].join('\n'),
  },
  seeHelp: '加 --help 看用法。',
  unknownCommand: (name: string, known: string) => `没有“${name}”这个命令，可用的命令：${known}`,
  unexpected: (argument: string) => `多出了“${argument}”，不知道它的意思`,
  foreignOption: (option: string, command: string) => `${command} 命令没有 ${option} 这个选项`,
  badOption: (option: string) => `不认识选项 ${option}，或缺少它的值`,
  badPort: (text: string) => `端口“${text}”不对：应为 0 到 65535 的整数`,
  badFormat: (name: string, known: string) => `没有“${name}”这种格式，可用的格式：${known}`,
  badBase: (text: string) => `路径“${text}”不对：应以 / 开头并以 / 结尾，例如 /zwgk/`,
  badFile: (name: string) => `“${name}”不是 PDF 文件名：应以 .pdf 结尾`,
  noContent: (folder: string) => `没有报告文件夹 ${folder}；用 --content 指明它在哪里`,
  outNotFolder: (out: string) => `${out} 是一个文件，不能当作网站文件夹`,
  outOverlaps: (out: string, other: string) => `网站文件夹 ${out} 与 ${other} 重叠，生成时会毁掉它；请用 --out 换一个文件夹`,
  outForeign: (out: string) => `${out} 里有不是本程序生成的东西，为免误删，没有动它；请用 --out 换一个空文件夹`,
  noSite: (out: string) => `${out} 里没有生成好的网站；请先运行 npx xunli build`,
  portTaken: (port: number) => `端口 ${port} 已被占用；请用 --port 换一个，--port 0 会任选一个`,
  phases: { reading: '读取与核对', pages: '生成页面', search: '搜索索引', auditing: '核对每个数字、每个地址', swapping: '检查与换上' },
  restored: (out: string) => `上一次生成在换上新网站时中断，已把原来的网站放回 ${out}`,
  noPages: '没有生成 index.html，网站不完整',
  summary: (pages: number, figures: number, seconds: string) => `完成：${pages} 个页面，${figures} 项数据，用时 ${seconds} 秒`,
  heaviest: (page: string, raw: string, gzipped: string) => `体积最大的页面：${page}，连同样式与脚本 ${raw} 字节，压缩后 ${gzipped} 字节`,
  audited: (spoken: number, audit: AuditCounts) =>
    `数字核对：讲话中 ${spoken} 处，${spoken} 处有去处；网站上 ${audit.numerals.toLocaleString('en')} 处，` +
    `${audit.accounted.toLocaleString('en')} 处有依据（${audit.pages} 个页面，读了 ${audit.files} 个文件中的 ${audit.filesRead} 个）`,
  written: (out: string) => `网站在 ${out}`,
  contentClean: '内容核对无误；正在核对网页……',
  clean: (sentences: number, figures: number) => `核对无误：${sentences} 句讲话，登记 ${figures} 项数据`,
  interrupted: '已中断；上一次生成的网站原样未动',
  kept: '网站没有生成；上一次生成的网站原样未动',
  failed: '内部故障，详情：',
  watching: (address: string) => `预览地址 ${address}　保存文件后自动更新，按 Ctrl+C 结束`,
  upToDate: '核对无误，页面已更新',
  noBrowser:
    '生成 PDF 要用 Chromium、Chrome 或 Edge 浏览器，本机没有找到；请先安装一个，或用环境变量 XUNLI_CHROMIUM 指明它的程序文件。网站本身不受影响',
  noFolder: (folder: string) => `没有文件夹 ${folder}；请先建好它，或用 --file 换一个地方`,
  printing: '正在排版，大约需要十秒……',
  printed: (file: string, pages: number) => `PDF 在 ${file}，共 ${pages} 页`,
  serving: (address: string) => `网站地址 ${address}　按 Ctrl+C 结束`,
};
