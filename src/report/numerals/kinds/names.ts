import { englishNameStretches } from './english-names.ts';
import { type KnownStretch, stretchesOf } from './kind.ts';
import { learnedNames } from './learned-names.ts';

const han = '[〇零一二三四五六七八九十]';
/** What is counted begins so: digits before it are no telephone number and no code. */
const uncounted = '(?![万亿余多来千百个家座台套条种项处户人件次部名通元位所张辆例])';
/** What is counted is no code either: A7亿元, PMI51.3. */
const notAmount = String.raw`(?![\d.,]{0,20}[\d万亿余多元人名个家户张次件册项台套座所条处起辆只头吨亩米%])`;
/** After these a number is a name. */
const numbered = '电话|热线|传真|手机|邮编|邮政编码|QQ|微信|号码|合同号|批号|单号|编码|账号|编号|代码|证号|tel\\.?|phone|fax|hotline|call';
const notCounted = `(?![\\d.,]{0,20}\\d)${uncounted}`;
const hanDigit = '(?<![〇零一二三四五六七八九十百千万第\\d])[一二三四五六七八九十]';
const patterns = [
  // Five-year plans: “十三五”, 十四五规划.
  `(?:十${han}?五|(?<=[“‘])[一二三四五六七八九]五)(?=[”’]?(?:规划|时期|期间|以来|末|初|时|开局|收官|计划|目标))|(?<=[“‘])十${han}?五(?=[”’])`,
  // Congresses, their sessions and meetings: 二十大, 十九届五中全会, 县十八届人大三次会议, 第四次会议.
  `(?:党的)?(?:十${han}|二十|二十${han})大(?![中小型])`,
  `(?<!${han})第?(?:\\d{1,2}|${han}{1,3})届(?:[\\p{Script=Han}]{0,12}?第?${han}{1,3}(?:次|中)(?:全体|常务|扩大)?(?:会议|全会)|${han}{1,2}中)`,
  `${han}{1,2}中(?:[、和]${han}{1,2}中)*全会|第?(?:\\d{1,3}|${han}{1,4})次(?:全体|常务|代表|党代)?(?:会议|大会|全会)`,
  // Numbers of official documents: 某政办〔2018〕27号, (2018) 12号, FIN/2023/07.
  String.raw`[〔\[【(（]\d{4}[〕\]】)）] ?(?:第? ?\d{1,5} ?号)`,
  String.raw`\b[A-Z]{2,8}[A-Za-z]{0,12}/\d{2,4}(?:/\d{1,6}){0,4}\b`,
  // Codes of more digits than any number that is said.
  String.raw`(?<!\d)\d{41,}`,
  // Telephones, lines and codes: 12345热线, 电话：0555-…, tel. 0555 010 472, 邮编.
  String.raw`(?<=(?:${numbered})[^\d，。；\n]{0,6})\+?\d[\d ()（）-]{2,24}\d${notCounted}`,
  String.raw`(?<![\d.,-])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|400\d?-?\d{3}-?\d{3,4})(?![\d.])${notCounted}`,
  String.raw`(?<=致电|电话|查询|热线|拨打?|打) ?\d{4} \d{4}(?!\d)${notCounted}|(?<=拨|打)\d{3,5}(?=[，。；、或（)）]|$)`,
  String.raw`(?<![\d.,])\d{3,5}(?=(?:${uncounted}[\p{Script=Han}]{0,6}(?:热线|急救|报警|服务台|专线|接警)))`,
  String.raw`(?<![\d.,])(?:12|9[56])\d{3}(?=投诉|举报|便民|语音|系统|电话)|(?<=尾号为?)\d(?:[和、]\d){0,6}`,
  String.raw`(?<![\d.,])\d{3,5}(?:、\d{3,5}){1,6}(?=等?[一二两三四五六七八九十]?个?(?:号码|热线|电话|平台))`,
  String.raw`(?<![\d.,])\d{5}(?=(?:${uncounted}[\p{Script=Han}]{0,6}平台))`,
  String.raw`(?<![\d.])1\d{2}(?:、1\d{2}){0,6}(?=(?:等?(?:热线|急救|报警)))`,
  // Roads, lines, flights: 省道215线, 312国道, G40, 3号线.
  String.raw`(?:国道|省道|县道|乡道|高速)[A-Z]?\d{1,4}(?:线|段)?|[GSXY]?\d{1,4}(?:国道|省道|县道|线(?![上下索城]))`,
  String.raw`\d{1,4}路(?=(?:[、和][A-Z]?\d{1,4}路){0,9}(?:等\p{Script=Han}{0,2})?(?:公交|公车|巴士|车))`,
  // Names with Latin letters: 5G, 5A级, COVID-19, PM2.5, A17, H7N9, 1+3+N.
  String.raw`(?<![\d.])\d{1,6}(?:\.\d{1,6})?(?:\+(?:\d{1,6}(?![\d.]{0,9}[\d万亿元人个%])|[A-Z]|X|N)){1,9}`,
  String.raw`(?<![A-Za-z])(?!(?:over|under|to|and|or|plus|up)-)[A-Za-z]{2,}-\d{1,4}(?!\d|[.,]\d|%)`,
  String.raw`(?<![A-Za-z])[A-Z]-\d{1,3}(?![\d%])`,
  String.raw`(?<![A-Za-z])(?!(?:FY|CY|AY|RM)\d|[QH][1-4]\b)(?:[A-Z]{1,2}|[A-Z][a-z]?[A-Z]?)\d{1,9}(?:\.\d{1,9})?${notAmount}`,
  String.raw`(?<![A-Za-z])[A-Z]{3,}\d{2,5}(?!\d{0,9}\.\d)${notAmount}`,
  String.raw`(?<![\d.,])[1-9]\d?[A-Z]{1,2}(?![A-Za-z\d])级?`,
  String.raw`(?<![\d.])\d\.0(?=版|时代|阶段|模式|服务|计划|行动|工程|政策|方案|[，。、；”’]|$)`,
  // Generations, trains, aircraft: 80后, G1512次, 歼-20.
  `(?<!\\d)\\d0后(?![面来续勤台期])|[五六七八九零]零后`,
  String.raw`(?<![A-Za-z])[GDCKTZ]\d{1,4}次(?:列车)?|(?<=[歼运轰直舟征旗鹰龙])-\d{1,3}(?![\d.%‰万亿元])`,
  // Popular days: 5·20, “9·11”.
  String.raw`\d{1,2}·\d{1,2}|(?<![\d.])\d{1,2}\.\d{1,2}(?=晚会|大促|购物节|当天|宣传|活动日|事变|地震)`,
  // Lists of the best: 500强, 百强县.
  String.raw`(?:\d{1,4}|[百千十两])强(?=[\p{Script=Han}，。、；]|$)`,
  // Circles of a quarter of an hour: 15分钟生活圈.
  String.raw`(?:\d{1,3}|[半一二两三四五六七八九十]{1,3})(?:分钟|小时|公里)(?=[\p{Script=Han}”’]{0,8}圈)`,
  // Services round the clock: 7×24小时, 24小时服务.
  String.raw`7 ?[×x*] ?24(?:小时)?|24小时(?=[\p{Script=Han}]{0,4}(?:服务|值班|在线|值守|不间断|不打烊|自助|开放|营业|响应|热线|开机|待命|无休|畅通|运行|轮班|监测|接听|受理|守护|陪护))`,
  // What lasts by its name: 三年行动, 九年义务教育, 学前三年, 三年期.
  `(?:\\d{1,2}|${han}{1,3})年(?=(?:攻坚|提升|专项|倍增|滚动|改革)?(?:行动|规划|计划|义务|免费|一贯|国教|制(?!定|度|约|造|止)|期(?!间)))|(?<=学前)(?:\\d|${han})年`,
  // Sectors: 第一产业, 三次产业, 二三产业, 一产.
  `第?${han}(?:、第?${han}){0,3}(?:次?产业)|[一二三](?:、[一二三])?产(?![品量能生值出权地房业])|${han}产(?=业|占|增|比|融)|一二三产(?:业)?`,
  // Places: 三元区, 五台山, 七里河, 三道沟, 八家子.
  `${hanDigit}[元台门里道安角步](?:县|区(?![间域分别])|市(?!场)|镇|乡(?!村)|山|河|沟|桥|屯|铺|湾|岭|坡|峡|口|堡|营|庄|渡)`,
  `${hanDigit}(?:里[坡沟铺桥屯店庄河营湾堡墩台]|道[沟岭梁湾河坎]|家[子寨湾屯沟坪]|棵树|(?:里庙|间房)(?=[乡镇村]))`,
  `万年(?=县|[乡镇]|青|松)|(?<=[在到往赴、])六安|六安(?=市|瓜片|茶)`,
  // 四个意识, 两个维护: standing names that a speech does not always put in quotation marks.
  '[两三四五六]个(?:意识|自信|维护|确立|务必|全面)',
  // Standing names of groups and tasks in four characters: 五保, 三农, 两不愁三保障, 三减两规范, 一减三增.
  `[一二两三四五六七八九十][\\p{Script=Han}]{1,2}[一二两三四五六七八九十][\\p{Script=Han}]{1,2}(?=[”’])`,
];
const pattern = new RegExp(patterns.join('|'), 'gu');

/** Names that are known by their form: plans, sessions, documents, roads, codes with letters. */
export function nameStretches(text: string): KnownStretch[] {
  const names = stretchesOf('name', pattern, text);
  return [...learnedNames(text), ...names, ...(/[a-z]{2}/i.test(text) ? englishNameStretches(text) : []), ...quotedNames(text)];
}

const quoted = /[“‘"]([^“”‘’"\n]{1,40})[”’"]/gu;
/** What is said inside quotation marks counts where it is a share, a bound or money; else a short quotation is a name. */
const counts = /[%‰]|分之|\d(?:\.\d+)?[万亿]|以上|以下|以内|不超过|不低于|per ?cent|[$£€]\d/iu;

/** 一个目标、两条主线、三项机制: a slogan whose parts are counted. */
function isListOfTasks(inner: string): boolean {
  const parts = inner.split(/[、，]/u);
  return parts.length > 1 && parts.every((part) => /^[一二两三四五六七八九十百千万\d]\p{Script=Han}{1,8}$/u.test(part));
}

/** Slogans and codes in quotation marks: “六稳”, “2468”, “2小时交通圈”, “One Country, Two Systems”. */
function quotedNames(text: string): KnownStretch[] {
  return [...text.matchAll(quoted)].flatMap(({ 0: whole, 1: inner = '', index }): KnownStretch[] => {
    const isLatin = /[a-z]{3}/i.test(inner);
    const isTitle = isLatin
      ? /^(?:[A-Z\d][\w’+-]*[, ]*(?:(?:and|of|the|for|to|in|a) )?)+$/.test(inner)
      : (inner.length <= 14 && !/[。！？；，：]/u.test(inner)) || isListOfTasks(inner);
    const isCounted = /^(?:个|项|条|名|人|家|元|位|件|次)(?![\p{Script=Han}]{0,3}(?:工程|行动|计划|方案|体系))/u.test(
      text.slice(index + whole.length),
    );
    if (!isTitle || counts.test(inner) || (isCounted && /^\d+$/.test(inner))) return [];
    return [{ kind: 'name', start: index + 1, end: index + whole.length - 1 }];
  });
}
