/** A unit in English, or its forms for one and for any other number. */
type EnglishUnit = string | readonly [one: string, many: string];

/** Measure words that only count what the label names: 1.7万张 (床位) is 17,000, as English has it. */
const counting = '个 名 人 位 家 张 处 件 项 条 座 所 台 辆 套 册 本 份 块 间 栋 幢 只 头 株 棵 支 场 批 部 篇 例 起';

/** The units of a Chinese report that the English page can show; any other is refused rather than guessed. */
const units: Record<string, EnglishUnit> = {
  ...Object.fromEntries(counting.split(' ').map((unit) => [unit, ''])),
  '': '',
  '%': '%',
  '‰': '‰',
  个百分点: ['percentage point', 'percentage points'],
  百分点: ['percentage point', 'percentage points'],
  次: ['time', 'times'],
  人次: ['person-time', 'person-times'],
  户: ['household', 'households'],
  盒: ['box', 'boxes'],
  天: ['day', 'days'],
  日: ['day', 'days'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  小时: ['hour', 'hours'],
  分钟: ['minute', 'minutes'],
  米: 'm',
  公里: 'km',
  千米: 'km',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  亩: 'mu',
  公顷: ['hectare', 'hectares'],
  吨: ['tonne', 'tonnes'],
  公斤: 'kg',
  千克: 'kg',
};

/** 元 of a report in traditional characters may be that of Hong Kong, Macao or Taiwan, so that nobody can tell its English name. */
const yuan: Record<string, EnglishUnit> = {
  元: 'yuan',
  '元/天': 'yuan a day',
  '元/月': 'yuan a month',
  '元/年': 'yuan a year',
  '元/人': 'yuan a person',
  '元/人/天': 'yuan a person a day',
  '元/人/月': 'yuan a person a month',
  '元/人/年': 'yuan a person a year',
  '元/户': 'yuan a household',
  '元/平方米': 'yuan per m²',
};

/** The units that have an English name. */
export function englishUnitNames(isMainland: boolean): string[] {
  return Object.keys(isMainland ? { ...units, ...yuan } : units).filter((unit) => unit !== '');
}

/**
 * The English of a unit in simplified characters, for one or for any other number; undefined where nobody wrote it down.
 * @param isMainland whether 元 is the yuan
 */
export function englishUnit(unit: string, isMainland: boolean, isOne = false): string | undefined {
  const known = isMainland ? { ...units, ...yuan } : units;
  const found = Object.hasOwn(known, unit) ? known[unit] : undefined;
  return typeof found === 'object' ? found[isOne ? 0 : 1] : found;
}
