import type { MessagesFor } from '../message.ts';
import { characterNames } from './characters.ts';

const types: Record<string, string> = {
  string: '文字；全是数字时加英文引号，例如 "1.0"',
  array: '一列条目，每条以“- ”开头',
  object: '几行“字段: 内容”',
  boolean: 'true 或 false，不加引号',
  int: '整数',
  number: '数',
};
const here = (key: string | undefined) => (key ? `“${key}”` : '这里');
const unreadable = '读不懂的文件不能发布';

const hiddenKinds: Record<string, string> = {
  'carriage-return': '单独的回车符，后面没有换行符',
  control: '控制字符',
  direction: '改变文字方向的标记',
  invisible: '没有字形的字符',
};

/** 文件与 YAML。 */
export const files = {
  'missing-file': { what: (d) => `缺少文件 ${d.name}`, why: '报告要齐全才能生成', fix: (d) => `请新建 ${d.name}，写法见 README` },
  'not-utf8': { what: '文件不是 UTF-8 编码', why: '别的编码会让汉字变成乱码', fix: '请在编辑器里“另存为”，编码选 UTF-8' },
  'empty-file': {
    what: '文件是空的',
    why: '空文件里没有可以发布的内容',
    fix: (d) => (d.list ? '请补上条目；确实没有条目就删去这个文件' : '请补上内容，写法见 README'),
  },
  'yaml-syntax': { what: '这里的 YAML 写法有误', why: unreadable, fix: '请对照同一文件里别的条目，检查这一行的缩进、冒号后的空格和引号' },
  'yaml-tab': { what: '缩进里有制表符（Tab）', why: 'YAML 只认空格缩进', fix: '请把 Tab 换成两个空格' },
  'duplicate-key': { what: (d) => `“${d.key}”在同一条里写了两遍`, why: '无法知道以哪一个为准', fix: (d) => `请删去一个“${d.key}”` },
  'yaml-alias': {
    what: (d) => `用了 YAML 的锚点、引用或类型标记“${d.name}”`,
    why: '内容只能是写明的文字，层层引用会让文件无限膨胀',
    fix: (d) => `请删去“${d.name}”，把内容原样写出来；若它本是文字，给整个值加英文引号`,
  },
  'unknown-key': {
    what: (d) => `不认识的字段“${d.key}”`,
    why: '拼错的字段不会起作用',
    fix: (d) => (d.nearest ? `改成“${d.nearest}”` : `请删去；可用的字段：${d.known}`),
  },
  'missing-key': { what: (d) => `缺少“${d.key}”`, why: '这一项不能省', fix: (d) => `请补上一行“${d.key}: …”` },
  'wrong-type': {
    what: (d) => `${here(d.key)}的写法不对${d.given ? `：${d.given}` : ''}`,
    why: '类型不对就无法核对',
    fix: (d) => `应当是${types[d.allowed ?? ''] ?? '一个数或一段文字'}`,
  },
  'not-allowed': {
    what: (d) => `“${d.key}”不能是“${d.given}”`,
    why: '只有列出的几种写法有含义',
    fix: (d) => `请从这些里选一个：${d.allowed}`,
  },
  'empty-value': {
    what: (d) => `“${d.key}”是空的`,
    why: '空着就什么也没说',
    fix: (d) => `请写上“${d.key}”的内容；可以省的字段就整行删去`,
  },
  'bad-id': {
    what: (d) => `编号“${d.given}”不能用`,
    why: '编号会成为网址和文件名的一部分',
    fix: '只用小写字母、数字和连字符，例如 elder-beds-2020',
  },
  'bad-date': {
    what: (d) => `没有“${d.given}”这个日期`,
    why: '日期错了，时间线就错了',
    fix: (d) =>
      d.key === 'asOf'
        ? '写成 2020、2020-11、2020-11-30、2017/2020（起止）或 period（整个时期）'
        : '请核对；写成 2020-11-30 这样的日期，大事记也可以只写 2020 或 2020-11',
  },
  'edition-before-event': {
    what: (d) => `版本日期 ${d.edition} 早于活动日期 ${d.event}`,
    why: '还没有讲的话，不会已经整理发布；日期错了，读者引用时就错了',
    fix: '请核对 event.date 与 edition.date，写错的那个改过来；提前准备的，edition.date 写打算发布的那一天',
  },
  'archived-before-edition': {
    what: (d) => `归档日期 ${d.archived} 早于版本日期 ${d.edition}`,
    why: '页面会写明自哪天起归档不再更新，那天之后却又有新的版本',
    fix: '请核对 archived 与 edition.date；还在更新的报告，删去 archived 这一行',
  },
  'bad-hash': {
    what: (d) => `“${d.given}”不是 SHA-256 校验值`,
    why: '校验值保证原文一字未改',
    fix: '应为 64 位，只有数字和小写 a 至 f；在终端里运行 sha256sum transcript.txt 可以得到',
  },
  'bad-address': {
    what: (d) => `“${d.given}”不是网站目录的网址`,
    why: '搜索引擎和转发的读者要靠它找到本站',
    fix: '写网站所在目录的完整网址，以 https:// 开头、以 / 结尾，例如 https://www.example.cn/report/',
  },
  'bad-time': {
    what: (d) => `“${d.given}”不是一天中的时刻`,
    why: '发布时间要写到分钟，供检索和存档',
    fix: '写成两位小时、英文冒号、两位分钟，外加引号，例如 "09:30"；不知道就不写这一行',
  },
  'bad-web-link': {
    what: (d) => `“${d.given}”不是网页的网址`,
    why: '读者要能点到那里',
    fix: '写完整的网址，以 https:// 开头，例如 https://www.example.cn/；没有就不写这一行',
  },
  'hidden-character': {
    what: (d) => `这里有看不见的字符 ${d.codePoint}（${characterNames[d.codePoint ?? ''] ?? hiddenKinds[d.kind ?? '']}）：“${d.context}”`,
    why: '读者看到的会和文件里写的不一样，不同的程序也会读出不同的内容',
    fix: (d) =>
      d.kind === 'carriage-return'
        ? '请在编辑器里把行尾改成 LF 或 CRLF，再保存'
        : '请删去它：把光标放在这里，按一次 Delete；如果写成了 \\u200b 或 &#8203; 这样的代码，就删去这段代码',
  },
  'public-kind': {
    what: (d) => `${d.name} 不能原样发布`,
    why: '只有图片和文档可以原样发布；网页、脚本和文字会让读者看到没有核对过的内容',
    fix: (d) => `请换成这几种文件：${d.allowed}`,
  },
  'public-name': {
    what: (d) => `文件名 ${d.name} 不能用`,
    why: '文件名会成为网址；assets、attachments、data、pictures、search、share 这几个文件夹由网站自己使用',
    fix: '只用英文字母、数字、连字符和点，例如 public/files/plan-2024.pdf',
  },
  'public-disguised': {
    what: (d) => `${d.name} 的内容与后缀不符`,
    why: '浏览器会打不开，或者当成别的东西',
    fix: (d) => `请另存为真正的 .${d.ending} 文件`,
  },
  'line-break': { what: (d) => `“${d.key}”里有换行`, why: '一处校勘只在一行之内', fix: '请分成几条，每行一条' },
  'duplicate-id': {
    what: (d) => `编号“${d.id}”已经用过（${d.first}）`,
    why: '同一个编号会指向两样东西',
    fix: (d) => `请换一个编号，例如“${d.free}”`,
  },
  'one-operation': {
    what: 'derive 里应当正好写一种算法',
    why: '推算式要让读者看得懂',
    fix: '从 baseOfGrowth、sum、difference、share、ratio、growth 里选一个',
  },
  'bad-file-name': {
    what: (d) => `文件名“${d.name}”不合规则`,
    why: '文件名会成为网址',
    fix: '写成“序号-小写英文名.mdx”，例如 areas/1-relief.mdx',
  },
  'unknown-file': {
    what: (d) => `不认识的文件 ${d.name}`,
    why: '放错或拼错的文件不会起作用',
    fix: (d) => {
      if (d.nearest) return `改名为 ${d.nearest}`;
      return d.attachment ? `要给读者看的，改名为 ${d.attachment}；不然请移出内容文件夹` : '请移出内容文件夹';
    },
  },
  'yaml-colon': {
    what: (d) => `“${d.key}”后面的冒号写得不对`,
    why: 'YAML 只认英文冒号加一个空格',
    fix: (d) => `写成“${d.key}: ${d.value || '…'}”`,
  },
  'yaml-quotes-needed': {
    what: (d) => `“${d.key}”的内容里有 YAML 的特殊符号，要加引号`,
    why: unreadable,
    fix: (d) => `写成 ${d.key}: ${quoted(d.value)}`,
  },
  'yaml-unclosed': {
    what: (d) => `这个 ${d.open} 没有配对`,
    why: '后面的内容会全被当成它里面的',
    fix: (d) => `请在内容末尾补上 ${d.close}`,
  },
  'yaml-comma': {
    what: (d) => `{ } 里的逗号把“${d.key}”的内容断开了：后面的“${d.rest}”成了另一个字段`,
    why: 'YAML 在 { } 里用逗号分开各个字段',
    fix: (d) => `给整个内容加英文引号，写成 ${d.key}: ${quoted(d.value)}`,
  },
  'yaml-indent': {
    what: '这一行的缩进不对',
    why: 'YAML 靠缩进分清哪些内容属于一条',
    fix: '同一条里的各行左边对齐；“- ”后面的字段比“- ”多缩进两格',
  },
  'out-of-range': {
    what: (d) => `“${d.key}”${d.most ? '太多或太大' : '太少或太小'}`,
    why: '超出范围，页面上放不下或没有意义',
    fix: (d) => (d.most ? `最多 ${d.most}` : `至少 ${d.least}`),
  },
  'no-front-matter': {
    what: '文件开头没有标题等信息',
    why: '网页的标题、说明从这里来',
    fix: '第一行写 ---，接着每行一项（title: …、description: …），再用一行 --- 结束；写法见 README',
  },
} satisfies MessagesFor;

/** 加上引号的写法；内容里有双引号时用单引号。 */
function quoted(value = ''): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
