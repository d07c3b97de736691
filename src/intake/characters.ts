import { hiddenInFile } from '../report/hidden-characters.ts';
import { inSimplified, simplify } from '../report/numerals/traditional.ts';
import { failure, type Result, success } from '../report/result.ts';
import type { Tally } from './source-text.ts';

/** Without a shape and without an effect on how a line is read: zero width, soft hyphens, variation selectors, control characters. */
const idle = /(?![\t\n\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Radicals of dictionaries (U+2E80 to U+2FDF), which some PDFs have instead of the characters of the same shape. */
const radical = /[\u2e80-\u2fdf]/g;
/** Those for which Unicode itself names no character. */
const shapes = new Map(
  [
    '⺁厂 ⺇几 ⺈刀 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺣灬 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺪疋 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟',
    '⺳网 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺻聿 ⺼肉 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青',
    '⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);

/**
 * A text without the characters that nobody sees and that say nothing, and with characters in place of radicals; both are counted.
 * Line ends are \n.
 * What would change what a reader sees, as an order to write from right to left, is refused as in every file of a report.
 */
export function cleaned(text: string, name: string, tally: Tally): Result<string | null> {
  const lines = text.replace(lineEnd, '\n');
  const clean = lines.replace(idle, '');
  if (clean.length < lines.length) tally.add('hidden-character', lines.length - clean.length);
  const refused = hiddenInFile(name, clean);
  return refused.length > 0 ? failure(...refused) : success(withoutRadicals(clean, tally));
}

/** Unicode names traditional characters: in a text of simplified ones ⼾ is 户. */
function withoutRadicals(text: string, tally: Tally): string {
  const count = text.match(radical)?.length ?? 0;
  if (count === 0) return text;
  tally.add('radical', count);
  const others = text.replace(radical, '');
  const plain = inSimplified(others);
  const traditional = [...others].filter((character, at) => character !== plain.charAt(at)).length;
  const isSimplified = traditional * 100 < others.length;
  return text.replace(radical, (each) => {
    const character = shapes.get(each) ?? each.normalize('NFKC');
    return isSimplified ? simplify(character) : character;
  });
}
