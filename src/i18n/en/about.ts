export const about = {
  source: 'Source',
  sourceText: (title: string, publisher: string, place: string) =>
    `This site is made from the transcript of the press conference “${title}”, which ${publisher} held at ${place}. Nothing but this transcript was used.`,
  method: 'Method',
  methodText: [
    'The transcript is kept byte for byte. Words missing from it are supplied by the editor, each with a reason and a certainty; what cannot be known is shown as 〔…〕.',
    'Every number of the speech that counts something is registered: its value and unit are read back out of the words spoken, and where they disagree the site is not built.',
    'Derived numbers are computed from spoken ones by a formula that is shown; everywhere they look different from spoken ones.',
    'The narrative is written by the editor in plain words and adds nothing that was not said.',
  ],
  numbers: 'This site holds',
  counts: {
    sentences: 'sentences',
    figures: 'figures',
    derived: 'derived figures',
    documents: 'documents',
    milestones: 'dated events',
    emendations: 'emendations',
  },
  data: 'Open data',
  dataText:
    'These files may be downloaded, checked and used; datapackage.json (Frictionless Data Package v2) and the CSVW metadata describe them.',
  accessibility: 'Accessibility',
  accessibilityText:
    'No page needs scripts: text, charts, tables and links are there without JavaScript. Everything can be reached by keyboard; contrast follows WCAG 2.2 AA. Reading settings, at the head of each page, give a simple layout with large letters and set text size, line spacing, contrast and pointer; where the browser has a voice of its own, they read the page aloud. What a reader sets is kept in their own browser only.',
};
