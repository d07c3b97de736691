/** Measure words that count the same thing; their figures may be added and compared. */
const sameUnits = [
  ['人', '名', '位'],
  ['个百分点', '百分点', '個百分點', '百分點'],
  ['percentage points', 'percentage point'],
];

/** Whether figures in these two units may be added or compared. */
export function likeUnits(a: string, b: string): boolean {
  return a === b || sameUnits.some((same) => same.includes(a) && same.includes(b));
}

/** What shares of a whole differ by. */
const pointsOf: Record<string, Record<string, string>> = {
  'zh-CN': { '%': '个百分点', '‰': '个千分点' },
  'zh-Hant': { '%': '個百分點', '‰': '個千分點' },
  en: { '%': 'percentage points' },
};

/** The unit of the difference of two amounts in `unit`: two shares of a whole lie percentage points apart, no percent. */
export function unitOfDifference(unit: string, language: string): string {
  return pointsOf[language]?.[unit] ?? unit;
}

/** Units that begin like another: where the speech says 人次, it does not say 人. */
const longerUnits = /^(?:人次|件次|[册冊]次|[户戶]次|[台臺]次|[辆輛]次|架次|班次|[场場]次|[个個]月|个百分点|個百分點|平方公里)/;

/** Whether `text` begins with a unit, and not with a longer one that begins alike (`人次`, `元/月`, `bedrooms`). */
export function beginsWithUnit(text: string, unit: string): boolean {
  if (!text.startsWith(unit)) return false;
  const rest = text.slice(unit.length);
  const longer = longerUnits.exec(text)?.[0] ?? '';
  const goesOn = (/^\/\p{L}/u.test(rest) && !unit.includes('/')) || (/[a-z]$/i.test(unit) && /^[a-z]/i.test(rest));
  return longer.length <= unit.length && !goesOn;
}
