/** Units of measurement, money and shares. A number is followed by one of these before it is followed by anything else. */
const measured =
  '公里 千米 米 公尺 公分 厘米 毫米 微米 纳米 海里 英里 英尺 英寸 里 平方公里 平方千米 平方米 平方厘米 平方 平米 立方米 立方厘米 立方 方 公顷 亩 顷 吨 公吨 公斤 台斤 千克 克 毫克 微克 纳克 ' +
  '斤 市斤 升 毫升 千升 微升 加仑 瓦 千瓦 兆瓦 吉瓦 瓦时 千瓦时 兆瓦时 度 度电 伏 千伏 伏安 千伏安 兆伏安 安 千安 毫安 赫兹 赫 千赫 兆赫 吉赫 帕 千帕 兆帕 千焦 千卡 大卡 摄氏度 分贝 比特 ' +
  '兆比特 马力 克拉 盎司 磅 标准煤 吨标准煤 千克标准煤 克标准煤 吨标煤 标煤 吨公里 人公里 载重吨 总吨 标箱 标准箱 标台 ' +
  '元 元人民币 块 块钱 毛 毛钱 角 角钱 分钱 美元 欧元 英镑 日元 港元 港币 澳元 加元 新元 坡元 韩元 卢布 卢比 新台币 台币 澳门元 瑞士法郎 泰铢 ' +
  '百分点 个百分点 千分点 个千分点 基点 个基点 个点 倍 成 番 ' +
  '年 个月 月 天 日 周 星期 个星期 小时 个小时 个多小时 钟头 个钟头 分钟 秒 秒钟 工作日 个工作日 交易日 个交易日 季度 个季度 学年 学期 个学期 世纪 个世纪 课时 学时 个学时 学分 周岁 岁 周年 月龄 昼夜 晚';
/** Measure words, alone or with 次, and nouns that are counted without one. */
const counted =
  '个 名 位 号人 家 户 所 座 栋 幢 处 张 件 项 条 台 辆 艘 架 列 批 次 届 起 例 宗 笔 册 本 部 篇 幅 只 头 匹 株 棵 代 组 队 支 枚 份 套 对 副 片 段 节 门 口 道 盏 间 院 校 村 镇 乡 县 ' +
  '市 省 国 区 街道 社区 人 口人 人口 级 类 种 层 轮 期 场 堂 课 站 店 厂 班 袋 箱 盒 瓶 桶 包 车 趟 遍 回 顿 根 粒 颗 朵 束 封 则 句 字 页 版 集 床 席 票 分 点 款 块 面 把 方面 步 环节 针 ' +
  '盘 单 门类 大类 ' +
  '人次 人天 人份 人年 件次 户次 台次 辆次 架次 班次 场次 车次 册次 家次 例次 批次 频次 航次 艘次 列次 亩次 剂次 票次 宗次 床次 项次 台套 台件 件套 门次 期次 班列 车道 标段 ' +
  '学位 床位 岗位 泊位 车位 名额 席位 网点 用户 客户 通电话 通 家庭 企业 群众 居民 学生 职工 老人 游客 旅客 村民 农户 病例 门店 站点 乡镇 街镇 镇街 县区 县市 市州 地市 省份 点位 羽 尾 亩地 平方尺 呎 单位 剂';
const latin =
  'km km2 km² m2 m² m3 m³ cm mm kg g mg µg μg t L l ml mL kW MW GW kWh MWh GWh TWh kV kVA MVA Hz kHz MHz GHz GB MB TB PB KB ' +
  'Mbps Gbps EFLOPS ' +
  'dB TEU Pa kPa MPa ppm ha mu';
const signs = '%|‰|℃|°C|°|㎡|㎢|㎞|㎏|㎎|㎝|㎜|㎥';

function longestFirst(words: string): string {
  return [...new Set(words.split(' '))].toSorted((a, b) => b.length - a.length).join('|');
}

const hanUnit = longestFirst(`${measured} ${counted}`);
const latinUnit = `(?:${longestFirst(latin)})(?![A-Za-z0-9])`;
/** What a rate is for: /月, /万元, /人·年, /立方米. */
const per = `(?:[/](?:每)?[十百千万亿]*(?:${hanUnit}|${latinUnit})(?:·(?:${hanUnit}))*)`;
const unitPattern = new RegExp(`(?:${signs}|${latinUnit}|${hanUnit})${per}*(?:人民币)?`, 'yu');
/** Words that begin like a unit and are none: 分之, 分别, 年度, 个人, 成立, 度假, 成为, 面向. */
const noUnit = new RegExp(
  `^(?:${[
    '分(?:[之别布管类批步期级]|开)|年[度级]|个人(?!次)|个体|个性|成[立为果效功就本品员绩熟套长全]|度[假过]|面[向积对临貌]',
    '位[于列居次置]|人[均民才们口工大社事力心居性]|家[庭]?(?:住房|教)|国[家际有内务]|区[域间级]|市[场民级]|省[会委政内域级]|县[级]|乡[级]|镇[级]|村[级]|校[园长企]',
    '部[分门署委]|门[户前]|台[湾风州账]|次[要序数日]|项[目](?!目)|级[别差]|类[别型似]|层[面次]|点[评亮半钟整位子面滴名火赞明]',
    '时[间期代]|日[常前均益报]|月[份均]|班[子]|站[在稳点]|口[径岸碑]|对[于此接口象]|套[路]|起[到来步]|处[于理置在]|条[件例]',
    '件[事]|例[如行外]|批[准]|代[表]|组[织建合]|队[伍]|本[市省县区地级]|场[所面景]|课[程题]|字[号]|页[面]|版[权本]|集[中体聚]',
    '方[针式便法]|盘[活]|单[列]|包[括含]|车[辆站]|回[落升收]|束|封[闭控]|则|面|把[握]|国|道[路]|节[约能]|段|片[区]|通[过常知车用]',
    '安|针[对灸织线]',
  ].join('|')})`,
  'u',
);
/** Of those, what is a unit all the same where a count can be meant: 3项目标 counts 项, 15省份 counts 省份. */
const shortUnits = /^(?:国|面|段|则|束|安)$/u;

/**
 * The unit that begins at a place of a folded text, the longest first: 千瓦时 before 千, 个百分点 before 个, 吨标准煤/万元 whole.
 * @param isHan whether the number before it is written in Chinese characters, which names are made of too
 * @returns the place of its end, or `at` where there is none
 */
export function unitEnd(text: string, at: number, isHan = false): number {
  unitPattern.lastIndex = at;
  const unit = unitPattern.exec(text)?.[0];
  // 单位：元 says in which unit a table counts.
  if (unit === undefined || (unit === '单位' && /[:：]/.test(text.charAt(unitPattern.lastIndex)))) return at;
  const [other] = noUnit.exec(text.slice(at, at + 4)) ?? [];
  const isOther = other !== undefined && unit.length === 1 && !(other.length === 1 && shortUnits.test(unit) && !isHan);
  return isOther ? at : at + unit.length;
}

/** Units that begin with a word which is a scale elsewhere: 千瓦时, 千米. */
const scaleUnits = new RegExp(
  `(?:${measured
    .split(' ')
    .filter((unit) => /^[百千]/.test(unit))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`,
  'yu',
);

/** Whether a unit begins here with 千 or 百: what looks like a scale belongs to it. */
export function isScaleUnit(text: string, at: number): boolean {
  scaleUnits.lastIndex = at;
  return scaleUnits.test(text);
}
