const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Whether year, month and day of an ISO date stand in a text as numbers of their own (or, for months, English names). */
export function saysDate(text: string, date: string): boolean {
  const [year = '', month, day] = date.split('-');
  const says = (part: string) => new RegExp(`(?<!\\d)0?${Number(part)}(?!\\d)`).test(text);
  const saysMonth = month === undefined || says(month) || text.includes(months[Number(month) - 1] ?? '?');
  return says(year) && saysMonth && (day === undefined || says(day));
}
