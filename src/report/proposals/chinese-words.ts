/** What changes are called, and what is said of them. */
export const changeVerbs =
  '增长|增加|增多|增|提高|上升|上涨|涨|下降|减少|减|降低|降|回落|扩大|缩小|缩短|压缩|高出|高于|低于|高|低|多|少|翻';

/** A change at the end of the words before a number: 比上年增长, 提高了, 增幅达. */
export const changeAtEnd = new RegExp(`(?:${changeVerbs}|增幅|降幅|涨幅|增速)(?:幅度)?了?(?:为|达|约|近|超过?|到)?$`, 'u');

/** A verb of change as the last word of what was told. */
export const changeVerbAtEnd = new RegExp(`(?:${changeVerbs})(?:幅度)?了?$`, 'u');

/** Words that tell of a change and name nothing that changes: 比“十二五”时分别, 按可比价格计算，同比. */
export const changesOnly = new RegExp(
  [
    '^(?:(?:[比较与同相](?![赛武拟学事])[^，]{0,24}|按[^，]{1,12}|扣除[^，]{1,20}后|同比|环比|年均|分别|实际|名义|累计|平均|可比口径',
    `|依然|仍|又|再|也|均|各|总体|净)*)(?:${changeVerbs}|增幅|降幅|涨幅|增速)(?:幅度)?$`,
  ].join(''),
  'u',
);

/** What tells of the same thing for how much it counts in another: 占比, 占全市的. */
export const sharesOnly = /^(?:总数|占比|占[^，]{0,16}|(?:为|相当于|是|达|完成)[^，]{1,14}的|其中|总额|总量|比重|比例|平均)$/u;

const plan = '(?:“[一二三四五六七八九十]+五”)';
const date = String.raw`(?<!\d)(?:19|20)?\d{2,4}年(?:\d{1,2}月(?:份|\d{1,2}日)?)?[初中末底]?`;
/** Times, without what they are said with. */
const time = `(?:${date}|\\d{1,2}月(?:\\d{1,2}日)?[初中末底]?|${plan}|去年|今年|当年|全年|过去五年|五年来|近年来)`;

/** A part of a year, whose figures have the year as their time: 其中上半年下降. */
export const partOfYear = /^(?:[上下]半年|前?[一二三四]季度|全年)/u;

/** A clause that says for what part of a year or for what time all that follows in its sentence is told. */
export const scopeOfClause = /^(?:(?:(?:19|20)?\d{2}年|今年|去年)?([上下]半年|前?[一二三四]季度)|(\p{Script=Han}{2,8}(?:期间|时期)))$/u;

/** Times and words of time at any place of a label: 2017年以来, 自2018年政策实施以来. */
export const timesWithin = new RegExp(
  [
    `(?:截至|截止|截止到|到|至)(?:目前|${time})(?:底|末|为止)?[，、]?`,
    `(?:自|从)?${time}[^，。；]{0,8}?(?:以来|起|开始)[，、]?`,
    `(?<![比较与同于的])(?:在|于)?${time}(?:[至到—－-]${time})?(?:时期|期间|间|时|内|以来|来)?[，、]?(?!同期|的)`,
    '(?:自|从)[^，。；]{1,10}?以来',
  ].join('|'),
  'gu',
);

/** Words before what is counted that say nothing of it. */
export const leads = new RegExp(
  `^(?:${[
    '其中|我们|同时|此外|另外|另有|另|并且|并|而|且|今年以来|今年|去年|当年|目前|现在|全年|年内|现有|现已|截至|截止|当前|至今|迄今',
    '预计|计划|力争|争取|确保|还有|还将|还|已经|已|共有|共计|总计|合计|共(?!同|享|建|治|商|产|和)|总共|累计(?=达|为|$)|初步核算|经初步核算|据[^，]{0,8}统计',
    '[一二三四五六七八九十]是(?=\\p{Script=Han}{2})',
    '有(?!关|效|序|力|机|色|限|利)',
    '依托|凭借|率先|持续|积极|大力|认真|深入|全面|不断|进一步|平稳|有序|及时|稳步|扎实|切实|着力|成功|顺利|先后|统筹|的|了|在|将|又|也|则|即|是',
    '[，、：；,。.\\s⑴-⒇①-⑳]|\\d{1,2}[、．.](?!\\d)|[（(][一二三四五六七八九十\\d]{1,2}[）)]',
  ].join('|')})`,
  'u',
);

/** Words that only lead to a number. */
export const tails = new RegExp(
  `(?:${[
    '(?:统一|逐步|连续|分别|已)*(?:提高|增加|增长|上升|下降|减少|降低|扩大|缩小|提升|缩短|压缩|延长|降|升|增|压减|调整|发展|恢复)(?:到|至|为)了?',
    '分别|各为|达到了?|达成|[升降增]至|约为|共有|现有|为|是|有|共计?|到|至|了|近|约|超过|超|突破|总计|合计|总共|累计|仅|已|的|给予|每人|在|由|从|自',
    '来自|源于|占|以|达|不少于|不低于|不超过|多达|高达|接近|大约|左右|就|等|从原来|原来|保持在|稳定在|控制在|维持在|和|(?<![惠涉普])及|与|以及|或|、|，|：|将|把|对|向|按照|按|每|各|于|第|“|居|位居|列|首次',
    '[由从](?:(?:19|20)\\d{2}年|[^，]{1,4}年前|上年|去年|前年)(?:末|底|同期)?的?|力争|有望|(?<![主需重必首次纪摘])要|拟|再次|历史性|每人每[年月]|每[年月天日周]',
  ].join('|')})$`,
  'u',
);

/** What is done to what is counted, as a list says it once for all its members. */
const verbs = [
  '发放|投入|使用|支持|配套|提供|接收|接受|命名|建设|建成|新建|改建|扩建|改造|完成|实现|打造|推进|培育|引进|创建|设立|开展|组织|举办|救助|安置|援助|惠及|筛查',
  '新增|增加|减少|精减|减免|免除|拨付|下达|安排|募集|筹集|捐赠|捐款|捐资|收到|受理|办理|办结|查处|整治|清理|培训|选派|派出|聘用|招聘|转移|帮扶|资助|服务|覆盖',
  '购买|采购|购置|启动|实施|签订|签约|落地|开工|竣工|投产|投用|新开|开通|修建|修复|铺设|安装|更换|种植|植|绿化|治理|关停|淘汰|压减|申报|获得|获批|荣获|出台|制定|印发',
  '修订|涵盖|包括|设置|普查|登记|注册|评选|认定|命名|表彰|奖励|奖补|补助|补贴|争取|到位|吸引|带动|解决|化解|排查|整改|调解|接待|出动|检查|抽检|巡查|销售|生产|出口|进口|输送|运送|接种|确定|形成|参加|负责',
].join('|');

/** Verbs at the beginning of what is said with a number, with what may stand before them. */
export const verbAtStart = new RegExp(
  `^(?:(?:累计|共计?|连续|总共|合计|已|新|全市|全县|全区|全省|免费|及时)*(?:${verbs})(?:了)?){1,2}`,
  'u',
);

/** A verb that holds for all of a list: 共接收各界捐款3597.99万元，各类物资132万件. */
export const verbOfAll = new RegExp(`(?:共|累计)((?:${verbs}))`, 'u');

/** What is only said together with whose it is. */
export const relational = new RegExp(
  [
    '^(?:增幅|降幅|涨幅|增速|排名|位次|占比|比重|(?:位?居|位列)全|(?:共|总|累计)?(?:提供|拥有|吸纳|带动|使用|投入|配套|支持|价值|拉动|投资|床位|占地|',
    '[日月年户人]均|建筑面积|面积|用地|金额|资金|涉及|惠及|覆盖))',
  ].join(''),
  'u',
);

/** 共 before a verb, which says no more than that it is a total. */
export const totalWord = new RegExp(`共(?=(?:${verbs}))`, 'gu');

/** A verb as the last word before another number: what it leads to is counted there. */
export const verbAtEnd = new RegExp(`(?:${verbs})(?:资金|经费)?$`, 'u');

/** Verbs of a clause that names what the following ones tell of: 开展“慈善圆梦”助学活动. */
export const topicVerbs = new RegExp(
  `^(?:${[
    '组织|引进|建设|打造|成立|举办|启动|积极|大力|认真|深入|全面|持续|切实|扎实|稳步|不断|着力|广泛|及时|常态化|多次|连续多年|连续|率先|继续|进一步|统筹|加快|加强|强化',
    '推动|推进|推行|开展|实施|实现|落实|提高|做好|抓好|建立|健全|完善|扎实|打好|通过|随着|对于|关于|在',
  ].join('|')})+`,
  'u',
);

/** Members that lists name beside each other without a mark, and what each is called where it stands alone. */
export const pairs: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/城乡/u, ['城镇', '农村']],
  [/进出口/u, ['进口', '出口']],
];

/** Names of members in lists that may stand behind other words: 无为市城镇、农村. */
export const memberNames =
  '城镇|城市|农村|乡村|城区|镇区|集中|分散|男性|女性|男|女|进口|出口|机构|散居|[省市县区镇乡村]级|第[一二三]产业|[甲乙丙丁东西南北][\\p{Script=Han}]';
