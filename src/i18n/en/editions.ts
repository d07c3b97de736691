interface Named {
  version: string;
  date: string;
}

/** What changed between two editions. */
export const editions = {
  between: (old: Named, now: Named) => `Edition ${old.version} of ${old.date} → edition ${now.version} of ${now.date}`,
  figures: 'Figures',
  sentences: 'Sentences',
  pages: 'Pages',
  added: 'added: ',
  removed: 'removed: ',
  changed: 'changed: ',
  moved: 'moved: ',
  same: 'nothing changed',
  notTold: 'not compared: that takes two report folders (for pages, two sites will do)',
  passagesNotTold: 'what the pages say was not compared: that takes two report folders',
  change: (what: string, was: string, now: string) => [`${what} was: ${was || '(empty)'}`, `${what} is:  ${now || '(empty)'}`],
  sameEdition: ({ version }: Named) =>
    `Both are edition ${version}: write the new version and its date in report.yaml (edition), so that readers know ` +
    'which edition changed this',
  keys: { id: 'id', value: 'value', unit: 'unit', asOf: 'time', label: 'label', quote: 'quote', text: 'text' },
};
