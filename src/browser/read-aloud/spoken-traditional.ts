import { spokenChinese } from './spoken-chinese.ts';

/**
 * Traditional characters among the words that the steps know or say, each before its simplified form; only those that go back without a
 * doubt. A voice for traditional characters is given no others.
 */
const pairs =
  '個个種种戶户張张條条級级類类屆届塊块處处場场畝亩噸吨輛辆棟栋間间億亿萬万餘余兩两點点負负電电話话熱热線线撥拨傳传國国縣县鄉乡達达' +
  '長长約约過过從从轉转減减為为於于結结構构圖图專专欄栏問问財财學学時时頃顷沒没將将務务詢询訴诉歐欧鎊镑釐厘攝摄';
const [simplified, traditional] = [new Map<string, string>(), new Map<string, string>()];
for (const [, own = '', other = ''] of pairs.matchAll(/(.)(.)/gu)) {
  simplified.set(own, other);
  traditional.set(other, own);
}

/** A text in traditional characters in the words to say, as `spokenChinese` gives those of one in simplified characters. */
export function spokenTraditional(text: string): string {
  return changed(spokenChinese(changed(text, simplified)), traditional);
}

function changed(text: string, forms: ReadonlyMap<string, string>): string {
  return text.replace(/\p{Script=Han}/gu, (character) => forms.get(character) ?? character);
}
