import type { FoundName, Phrase } from './phrases.ts';
import { endingIn } from './word-lists.ts';

/** What kind of place it is; these characters also begin words (市场, 区域, 县级) and end them, which are no places. */
const kind = [
  '省(?![级份直])',
  '市(?![场区级直容]|民(?!政)|政(?!府))',
  '县(?![级域直]|城(?!乡))',
  '区(?![域间块直位])',
  '镇(?![级区])',
  '乡(?![镇村级亲贤音土愁])',
  '街道(?!办)',
].join('|');
/** How a place begins: two or three characters that are a name, then its kind. */
const beginning = new RegExp(String.raw`^(?:\p{sc=Han}{2,7}?自治[区州县]|\p{sc=Han}[^省市县区镇乡]{1,2}?(?:${kind}))`, 'u');
/** What ends like a place and is a kind of place, or a word. */
const kindOfPlace = endingIn(`
  [全各本我该两外多跨邻家]省 [城都大全省超股楼夜集门上本我该各菜入委辖]市 [各全强大贫农老本我该外困范进点口出产达粮业]县
  [社园景校灾库林牧矿城市辖地郊片街厂病老战军专新验范发护能心险贸税产流游闲住特院校禁疫带政灌态]区 ^自治区 ..山区 [高深石半]山区 ..湖区
  [城村集小重强古特色新建美业化心]镇 [城家水返故下侨回进入离美望贤引]乡 [各个全范]街道
`);
/** Kinds of which common words are made, too: only what no dictionary has is a name of one, or what stands in a larger place. */
const ambiguous = /(?<!自治)[区镇乡道]$/u;

/** The places with which phrases of a text begin, the larger before the smaller: 上海市, 普陀区. */
export function placesAmong(phrases: readonly Phrase[]): FoundName[] {
  return phrases.filter(({ isCut }) => !isCut).flatMap(placesLeading);
}

/** Whether a phrase begins with a place, which is a term by itself: 南陵县城乡低保标准. */
export function beginsWithPlace(phrase: Phrase): boolean {
  return placesLeading(phrase).length > 0;
}

/** The places at the beginning of a phrase. */
function placesLeading({ text, at, words: [first = ''] }: Phrase): FoundName[] {
  const places: FoundName[] = [];
  for (let from = 0; ; ) {
    const [place = ''] = beginning.exec(text.slice(from)) ?? [];
    if (place === '' || kindOfPlace.test(place) || (from === 0 && ambiguous.test(place) && first.length > 1)) return places;
    places.push({ text: place, at: at + from });
    from += place.length;
  }
}
