import type { Bound } from './amount.ts';
import { englishBoundAfter, englishBoundBefore } from './english-bounds.ts';
import { matchAt } from './match.ts';

interface LimitWords {
  bound: Bound;
  words: string;
  /** What the number must begin with for the words to limit it. */
  next?: RegExp;
}

/** A part of a whole: 六成, 三分之一, 一半, 50%. */
const part = /^(?:[\d.一二两三四五六七八九十百千万]{1,6}(?:成|分之|%)|一半)/u;

/** Words that limit a number, before it; a negation is part of them, since it turns the limit round. */
const before: LimitWords[] = [
  {
    bound: 'at-most',
    words:
      '(?:不|未|没有|没|并未|从未|不得|不能|不可|不会|均未|均不|不再|尚未|无法|未能|难以)(?:超过|超出|超|突破|高于|多于|大于|晚于|逾)|' +
      '(?<![超通经度渡])不过|未过|最多|至多|顶多|不外乎|上限[为是]?|最高(?:可\\p{Script=Han}{0,4}|给予|奖励|补[助贴])?|≤|≦',
  },
  {
    bound: 'at-least',
    words:
      '(?:不|未|没有|没|从未|不得|不能|不会|未能|难以)(?:低于|少于|小于|下于|亚于|早于)|(?<![放低拿留])不下|未下|至少|最少|最低|起码|' +
      '下限[为是]?|≥|≧',
  },
  { bound: 'at-least', words: '年?(?<![圆不未充美])满', next: /^[\d一二三四五六七八九十两]/u },
  {
    bound: 'under',
    words: '不足|未足|不到|不满|不及|未及|不够|未满|未到|[不未]达到?|达不到|低于|少于|小于|早于|<',
  },
  {
    bound: 'over',
    words: '超过|超出|突破|高于|多于|大于|晚于|(?<![赶反高])超|逾|>',
  },
  // 不足原来预算的六成, 超过总数的一半: what the part is of stands between.
  { bound: 'at-most', words: '(?:不|未|没有|不得|不能)(?:超过|高于)\\p{Script=Han}{2,10}的', next: part },
  { bound: 'at-least', words: '(?:不|不得|不能)(?:低于|少于)\\p{Script=Han}{2,10}的', next: part },
  { bound: 'under', words: '(?:不足|不到|不及|未到|未达到?|达不到)\\p{Script=Han}{2,10}的', next: part },
  { bound: 'over', words: '超过\\p{Script=Han}{2,10}的', next: part },
  { bound: 'over', words: '突?(?<![爆突])破', next: /^[百千万亿半]/u },
  {
    bound: 'over',
    words: '(?<![通经度渡不超走历路翻])过',
    next: /^(?:[百千万亿半]|[一二两三四五六七八九十]{1,2}(?:成|[百千万亿])|[\d.]{1,6}(?:[万亿%成]))/u,
  },
  {
    bound: 'over',
    words: '(?<![以之线网路会海身础晚早历基车船])上',
    next: /^(?:[万亿](?!众|家|一|物)|[十百千]万|[百千]亿)|^[百千](?:[余多]|[人名个家户张次件册项元种篇台辆用公里平方吨亩所座间部位头只株棵场例份套支条艘架班])/u,
  },
  {
    bound: 'about',
    words: '接近|将近|几近|大约|约合|约为|约有|约占|约|大概|大致|差不多|近乎|近似',
  },
  { bound: 'about', words: '(?<=[了到有达，产卖收])小', next: /^[一二两三四五六七八九十]?[百千万]/u },
  { bound: 'about', words: '(?<![最附远靠临邻亲就新相])近', next: /^(?![年期日来况些])/u },
];
/** 签约, 节约 and the like end in 约 and limit nothing. */
const notAbout = /[签预节合履违公契条制邀赴][约]$/u;
/** What may stand between a limit and its number: 超过了, 至少有, 不少于人民币. */
const between = '(?:了|有|是|为|要|达到?|达成|完成|实现|需要?|在|人民币|新台币|港币)?\\s*';
/** The limit is read from these words backwards; the longest stands first, so that 不超过 is met before 超过. */
const beforePatterns = before.map(({ bound, words, next }) => ({
  bound,
  pattern: new RegExp(`(?:${words})${next ? '' : between}$`, 'iu'),
  next,
}));
const farthest = 22;

/** The limit said just before a number that begins at `at`, and where its words begin; exact where there are none. */
export function boundBefore(text: string, at: number, floor: number): { bound: Bound; start: number } {
  const from = Math.max(floor, at - farthest);
  const english = englishBoundBefore(text, at, floor);
  if (english) return english;
  const words = text.slice(from, at);
  if (!/[\p{Script=Han}<>≤≥≦≧]\s*$/u.test(words)) return { bound: 'exact', start: at };
  let found: { bound: Bound; start: number } = { bound: 'exact', start: at };
  for (const { bound, pattern, next } of beforePatterns) {
    const match = !next || next.test(text.slice(at, at + 4)) ? pattern.exec(words) : null;
    if (match && from + match.index < found.start) found = { bound, start: from + match.index };
  }
  const said = text.slice(found.start, at);
  const isNone = /^约/u.test(said) && notAbout.test(text.slice(Math.max(0, found.start - 1), found.start + 1));
  return isNone ? { bound: 'exact', start: at } : found;
}

/** Words behind a number and its unit, in the order in which they are tried. */
const afterWords: [Bound, string[]][] = [
  ['at-least', ['(?:（含）|\\(含\\))?(?:及|或|和)?以上(?![午海])|之上|起步|起(?=[，。；）])|或更多']],
  ['at-most', ['(?:及|或)以下|(?:及|或)?以内|之内|(?<=[天日周月年时秒])内(?![外部容地涝])|为上限|为限|封顶|之?内(?=[，。；、])']],
  ['under', ['以下|之下|未满|不到(?=[，。；、就的])']],
  ['about', ['左右(?!岸|手)|上下(?![游班级联])|前后|光景']],
  ['over', ['有余|余(?![额地力热款党下留])|多(?![种样个家元年项名位层次方地数达功能边])|出头|开外|挂零|强(?=[，。；、])|还多|都?不止']],
];
const after = afterWords.map(([bound, words]): [Bound, RegExp] => [bound, new RegExp(words.join('|'), 'uy')]);
/** 多 says more only behind what is counted by halves: 两年多, 三成多, 一倍多. */
const manyAfter = /(?:半|番|年|个?月|周|天|小时|分钟|倍|成|公里|里|米|斤|公斤|元|岁|亩|吨|块|个?点|百分点|%)$/u;

/** The limit said just after a number and its unit, and where its words end. */
export function boundAfter(text: string, at: number): { bound: Bound; end: number } {
  const english = englishBoundAfter(text, at);
  if (english) return english;
  for (const [bound, pattern] of after) {
    const words = matchAt(pattern, text, at)?.[0];
    if (words === undefined) continue;
    if (/^[多余]$/u.test(words) && !manyAfter.test(text.slice(Math.max(0, at - 3), at))) continue;
    return { bound, end: at + words.length };
  }
  return { bound: 'exact', end: at };
}
