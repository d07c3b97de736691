const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** The text of a heading that was rendered as HTML: without tags, its entities as the signs they stand for. */
export function headingText(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
