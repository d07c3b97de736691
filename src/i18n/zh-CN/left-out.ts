/** 读入一份文档时没有采用的内容，各有多少。 */
export const leftOutKinds = {
  'tracked-change': (n: number) => `修订 ${n} 处（按接受后的文字读）`,
  comment: (n: number) => `批注 ${n} 条`,
  'hidden-text': (n: number) => `隐藏文字 ${n} 处`,
  contents: (n: number) => `目录 ${n} 个`,
  'page-head': (n: number) => `页眉、页脚、页码 ${n} 处`,
  furniture: (n: number) => `网页部件 ${n} 处`,
  'rotated-text': (n: number) => `斜排或竖排文字 ${n} 处（多半是水印）`,
  'page-without-text': (n: number) => `没有文字的页 ${n} 页（如果是扫描的，请另外录入）`,
  image: (n: number) => `图片 ${n} 张`,
  'remote-image': (n: number) => `别的网站上的图片 ${n} 张`,
  symbol: (n: number) => `图形字体的符号 ${n} 个`,
  'hidden-character': (n: number) => `看不见的字符 ${n} 个`,
  radical: (n: number) => `部首字符 ${n} 个（已换成同形的汉字）`,
  script: (n: number) => `脚本 ${n} 段`,
  macro: (n: number) => `宏 ${n} 个`,
  'embedded-object': (n: number) => `嵌入的对象 ${n} 个`,
};
