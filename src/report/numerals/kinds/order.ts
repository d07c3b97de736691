import { hanInteger } from '../chinese.ts';
import { englishOrdinalStretches, englishRankStretches } from './english-order.ts';
import { type KnownStretch, stretchesOf } from './kind.ts';

const numeral = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,5})`;
const lead =
  '(?:位居|位列|居于|居|排名|排位|排在|排|列|名列|跃居|跃升至|跃升到|升至|升到|上升到|上升至|降至|降到|下降到|由|从|为|保持|稳居|跻身|跃至|攀升至|前移至|位次|进入|挺进|进位至)';
/** 居全国第3位, 由第18位升至第9位, 排名第二, 进入全省前10位. */
const chineseRank = new RegExp(
  [
    `(?<!放在|摆在|摆到|放到|作为)第(${numeral})(?:位|名)(?!字)`,
    `(?<=${lead}(?:[\\p{Script=Han}]{0,8}?))第(${numeral})(?![\\p{Script=Han}]|\\d)`,
    `(?<=(?:位居|位列|居|排名|排|名列|跃居|稳居)(?:[\\p{Script=Han}]{0,8}?))第(${numeral})(?=[，。；、]|$)`,
    `(?<=(?:全国|全省|全市|全球|世界|同类|居|列|进入|跻身|排名|挺进)[\\p{Script=Han}]{0,6}?)前(${numeral})(?:位|名|强)?(?![个月年天季度批期\\d%‰.万亿])`,
    `(?<![之以目])前(${numeral})[位名](?!字)`,
  ].join('|'),
  'gu',
);
/** Places in an order, which readers look up: 第3位, ranked 17th, the top five. */
export function rankStretches(text: string): KnownStretch[] {
  const chinese = [...text.matchAll(chineseRank)].map(({ 0: found, index, ...groups }): KnownStretch => {
    const said = [1, 2, 3, 4, 5].map((group) => groups[group]).find((group) => group !== undefined) ?? '';
    const value = /^\d/.test(said) ? said : String(hanInteger(said) ?? 0);
    const unit = /位|名/u.exec(found)?.[0] ?? '位';
    const bound = found.startsWith('前') ? 'at-most' : 'exact';
    return { kind: 'rank', start: index, end: index + found.length, amount: { form: 'rank', numbers: [value], bound }, unit };
  });
  if (!/[a-z]{3}/i.test(text)) return chinese;
  return [...chinese, ...englishRankStretches(text)];
}

const ordinals = [
  '第[（(][一二三四五六七八九十]{1,3}[）)][项款条]',
  `第${numeral}(?:[、和至到-]第?${numeral}){0,9}|第[〇零一二三四五六七八九十百千万廿卅\\d]{1,12}`,
  String.raw`(?:表|图|附件|附表|专栏|附图|栏) ?(?:\d{1,3}(?:[-.—]\d{1,3})?|[一二三四五六七八九十]{1,2})(?![\d.]|[万亿元个%])`,
  String.raw`(?<![\d.])(?:\d{1,4}|[一二三四五六七八九十]{1,3})号(?!召|称|码|角)(?:楼|线|院|门|桥|机组|文件|公告|厅|馆|路|令|店|台|井|煤|地块|标段)?`,
  '[一二]期(?!间)|[一二三四五六七八九](?:[、至到]?[一二三四五六七八九]){0,6}年级|[1-9](?:[-—～、至到][1-9])?年级',
  String.raw`(?<![\d.A-Za-z])\d{1,2}(?:楼(?![房盘宇栋])|型(?=糖尿|[患病])|类(?=交通|事故|切口))|(?<=[A-Z])\d类`,
  '[一二三四五六七八九](?:、[一二三四五六七八九]){0,8}(?:级|类|等(?!级?多|[，。])|期(?=工程|项目|建设|规划|改造|扩建|配套)|档|型|线城市|甲医院|孩(?!子)|胎)',
  String.raw`\d(?=期(?:工程|项目|建设|规划|改造|扩建|配套))|\d{1,2}级(?:以上)?(?=地震|台风|大风|风|响应|医院|资质|景区)`,
  '[Ⅰ-ⅿ]{1,9}',
];
const ordinalPattern = new RegExp(ordinals.join('|'), 'giu');

/** Ordinals, numbered things, classes and grades: they say which, not how many. */
export function ordinalStretches(text: string): KnownStretch[] {
  return [...stretchesOf('ordinal', ordinalPattern, text), ...englishOrdinalStretches(text)];
}
