/** 看不见或容易认错的字符的名称；Word、PDF 和网页常把它们带进粘贴的文字。 */
export const characterNames: Record<string, string> = {
  'U+0020': '空格',
  'U+00A0': '不间断空格',
  'U+00AD': '软连字符',
  'U+002D': '连字符',
  'U+2002': '半身空格',
  'U+2003': '全身空格',
  'U+2009': '窄空格',
  'U+200B': '零宽空格',
  'U+200C': '零宽不连字',
  'U+200D': '零宽连字',
  'U+2010': '连字号',
  'U+2011': '不间断连字符',
  'U+2028': '行分隔符',
  'U+202F': '不间断窄空格',
  'U+2060': '单词连接符',
  'U+2212': '减号',
  'U+3000': '全角空格',
  'U+FEFF': '字节顺序标记',
};

/** 一个字符：名称和编号，没有名称的写出字符本身。 */
export function characterNamed(codePoint = ''): string {
  const number = /^U\+([0-9A-F]+)$/.exec(codePoint)?.[1];
  if (number === undefined) return codePoint;
  return `${characterNames[codePoint] ?? `“${String.fromCodePoint(Number.parseInt(number, 16))}”`}（${codePoint}）`;
}
