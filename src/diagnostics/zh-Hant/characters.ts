// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
/** 看不見或容易認錯的字元的名稱；Word、PDF 和網頁常把它們帶進貼上的文字。 */
export const characterNames: Record<string, string> = {
  'U+0020': '空格',
  'U+00A0': '不間斷空格',
  'U+00AD': '軟連字元',
  'U+002D': '連字元',
  'U+2002': '半身空格',
  'U+2003': '全身空格',
  'U+2009': '窄空格',
  'U+200B': '零寬空格',
  'U+200C': '零寬不連字',
  'U+200D': '零寬連字',
  'U+2010': '連字號',
  'U+2011': '不間斷連字元',
  'U+2028': '行分隔符',
  'U+202F': '不間斷窄空格',
  'U+2060': '單詞連接符',
  'U+2212': '減號',
  'U+3000': '全形空格',
  'U+FEFF': '位元組順序標記',
};

/** 一個字元：名稱和編號，沒有名稱的寫出字元本身。 */
export function characterNamed(codePoint = ''): string {
  const number = /^U\+([0-9A-F]+)$/.exec(codePoint)?.[1];
  if (number === undefined) return codePoint;
  return `${characterNames[codePoint] ?? `「${String.fromCodePoint(Number.parseInt(number, 16))}」`}（${codePoint}）`;
}
