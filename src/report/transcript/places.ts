/** The start of every place in `text` where `exact` stands between `prefix` and `suffix` (W3C TextQuoteSelector). */
export function findPlaces(text: string, exact: string, prefix = '', suffix = ''): number[] {
  const whole = prefix + exact + suffix;
  const starts: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) starts.push(at + prefix.length);
  return starts;
}
