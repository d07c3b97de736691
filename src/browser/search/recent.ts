const most = 5;
let queries: string[] = [];

/** Keeps a query in the memory of this page alone: it is gone when the page is left, and never stored anywhere. */
export function remember(query: string): void {
  const asked = query.trim();
  if (asked !== '') queries = [asked, ...queries.filter((known) => known !== asked)].slice(0, most);
}

/** Gives the queries that were asked on this page, the latest first. */
export function recentQueries(): readonly string[] {
  return queries;
}
