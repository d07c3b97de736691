/** Measure words that count the same thing; their figures may be added and compared. */
const sameUnits = [
  ['人', '名', '位'],
  ['个百分点', '百分点'],
  ['percentage points', 'percentage point'],
];

/** Whether figures in these two units may be added or compared. */
export function likeUnits(a: string, b: string): boolean {
  return a === b || sameUnits.some((same) => same.includes(a) && same.includes(b));
}

/** The unit of the difference of two amounts in `unit`: two shares of a whole lie percentage points apart, no percent. */
export function unitOfDifference(unit: string, language: string): string {
  if (unit === '%') return language === 'en' ? 'percentage points' : '个百分点';
  return unit === '‰' && language !== 'en' ? '个千分点' : unit;
}

/** Units that begin like another: where the speech says 人次, it does not say 人. */
const longerUnits = /^(?:人次|件次|册次|户次|台次|辆次|架次|班次|场次|个月|个百分点|平方公里)/;

/** Whether `text` begins with a unit, and not with a longer one that begins alike (`人次`, `元/月`, `bedrooms`). */
export function beginsWithUnit(text: string, unit: string): boolean {
  if (!text.startsWith(unit)) return false;
  const rest = text.slice(unit.length);
  const longer = longerUnits.exec(text)?.[0] ?? '';
  const goesOn = (/^\/\p{L}/u.test(rest) && !unit.includes('/')) || (/[a-z]$/i.test(unit) && /^[a-z]/i.test(rest));
  return longer.length <= unit.length && !goesOn;
}
