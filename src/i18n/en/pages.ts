/** What each page is called. */
const names = {
  index: 'Overview',
  'for-you': 'For you',
  questions: 'Questions',
  figures: 'Figures',
  documents: 'Documents',
  timeline: 'Timeline',
  transcript: 'The speech',
  terms: 'Index',
  verbatim: 'As published',
  corrections: 'Corrections',
  audit: 'Number audit',
  report: 'All on one page',
  search: 'Search',
  sitemap: 'Site map',
  about: 'About',
  english: 'English',
  404: 'Page not found',
};

/** What each page holds, for search engines and the site map. */
const descriptions = {
  'for-you': 'Questions you may have, and what the speech says of them: numbers, dates and wording.',
  questions: 'The questions that were asked and the answers given, with who asked and who answered, in their order.',
  figures: 'Every number in the speech that counts something, with its wording, date and source; sortable and filterable.',
  documents: 'The documents the speech refers to by title, each with the sentence that names it.',
  timeline: 'The dated events in the speech, in order.',
  transcript: 'The transcript, with emendations marked; switch to the text exactly as published at any time.',
  terms: 'Places, bodies, programmes and documents that the speech names, from A to Z; numbers lead to the sentences.',
  verbatim: 'The transcript exactly as it was published.',
  corrections: 'What later editions corrected: what it was, what it is, the sentence on which that rests, and why.',
  audit: 'Every numeral in the speech, shown in its sentence, and how it is accounted for.',
  report: 'The full report on one page, for reading straight through, printing or saving as PDF.',
  search: 'Search the measures, the speech, the figures and the documents.',
  sitemap: 'All pages of this site.',
  about: 'Source, method, open data and accessibility of this site.',
  404: 'There is no page at this address.',
};

const transcript = {
  reading: 'Reading text',
  verbatim: 'As published',
  view: 'Text',
  sections: {
    header: 'Heading',
    opening: 'Opening',
    closing: 'Closing remarks',
    host: 'Host',
    question: 'Question and answer',
    notes: 'Notes',
  },
  usedBy: 'Used for',
  emendations: 'Emendations',
  emended: 'Supplied by the editor; see the emendations',
  readAs: 'read as',
  legend:
    'Vermilion text with a dotted underline was supplied by the editor; follow it to see why. 〔…〕 marks a gap that cannot be filled.',
  leftOut: 'What is struck out belongs to the page that published the speech (source, print, share), not to the speech.',
  certainty: { certain: 'certain', probable: 'probable', possible: 'possible', unknown: 'cannot be known' },
  toNote: (mark: string) => `Note ${mark}`,
  backToMark: (mark: string) => `Back to mark ${mark}`,
  hash: 'SHA-256 of the text as published',
  file: 'Text as published',
};

const questions = {
  number: (n: number) => `Question ${n}`,
  count: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'} answered`,
  asked: 'Asked by',
  answered: 'Answered by',
  list: ', ',
  inTranscript: 'As spoken',
};

const readers = {
  invitation: (n: number) => (n === 1 ? 'A question you may have' : `${n} questions you may have`),
  only: {
    total: 'The speech gives only the total, not the amount for each person.',
    average: 'The speech gives only the average, not the amount for each person.',
  },
  where: 'More in',
};

const terms = {
  letters: 'Letters',
  digits: 'Digits',
  figures: 'Figures',
  aliases: (names: string) => ` (also ${names})`,
};

const corrections = {
  was: 'Was',
  now: 'Now',
  keys: { value: 'Value', asOf: 'Time', label: 'Name', id: 'ID', text: 'Text' },
  onPage: 'as the page has it today',
  withdrawn: 'withdrawn',
  said: 'As spoken',
  reason: 'Why',
  mark: 'Corrected',
  again: 'Corrected again',
};

const audit = {
  total: (n: number) => `The speech contains ${n} numerals`,
  fate: 'Accounted for as',
  count: 'Numerals',
  meaning: 'Meaning',
  findings: 'Findings',
  noSums: 'No totals were found that could be compared with their parts.',
  sums: (n: number, allAgree: boolean) =>
    `Totals compared with their parts: ${n}${allAgree ? '; all agree. No other numbers were compared.' : ''}`,
  outcomes: {
    equal: 'agrees with the speech',
    near: 'agrees with the speech but for rounding',
    less: 'less than the total in the speech, which does not list the rest',
    more: 'more than the total in the speech; the parts may overlap',
    different: 'does not agree with the speech',
  },
  doubts: 'Doubts',
  doubtsText: 'The editor is not sure what these numbers refer to, or how they were written; say so when you quote them.',
  ofCharacters:
    'A degree of certainty is of the characters supplied, not of what two numbers refer to; where that is not clear, see Doubts.',
  notFigures: 'Passages that count nothing',
  speech: 'Sentence by sentence',
  fates: {
    figure: { name: 'figure', meaning: 'registered; follow it to its row' },
    date: { name: 'date', meaning: 'a year, month, day, quarter or period' },
    clock: { name: 'clock', meaning: 'a time of day' },
    title: { name: 'title', meaning: 'part of a document title' },
    name: { name: 'name', meaning: 'part of a proper name' },
    ordinal: { name: 'ordinal', meaning: 'says which, not how many' },
    listed: { name: 'explained', meaning: 'not a figure, for the reason the editor gives' },
    word: { name: 'word', meaning: 'part of a word that counts nothing' },
    marker: { name: 'marker', meaning: 'numbers a part of the speech' },
    furniture: { name: 'page', meaning: 'belongs to the page, not to the speech' },
    lost: { name: 'lost', meaning: 'not accounted for' },
  },
};

const about = {
  source: 'Source',
  sourceText: (title: string, publisher: string, place: string) =>
    `This site is based on the text of “${title}” (${publisher}, ${place}). No other material was used.`,
  method: 'Method',
  methodText: [
    'The transcript is kept byte for byte. Where words are missing the editor supplies them, ' +
      'each time with a reason and a degree of certainty; what cannot be recovered is shown as 〔…〕.',
    'Every number in the speech that counts something is registered as a figure. ' +
      'Its value and unit are read back out of the words spoken; if they do not match, the site is not built.',
    'Derived numbers are computed from spoken ones by a formula that is shown, and always look different from them.',
    'The narrative quotes what was said, or sums it up in the editor’s plain language, and adds nothing that was not said.',
  ],
  numbers: 'This site contains',
  counts: {
    sentences: 'sentences',
    figures: 'figures',
    derived: 'derived figures',
    documents: 'documents',
    milestones: 'dated events',
    emendations: 'emendations',
  },
  data: 'Open data',
  licence: 'Licence',
  dataText:
    'These files are free to download, check and reuse; their formats are described in datapackage.json ' +
    '(Frictionless Data Package v2) and in the CSVW metadata.',
  spreadsheetText:
    'Spreadsheets such as Excel open figures-excel.csv and the CSV of each chart: ids and dates are written as text, so that they are ' +
    'not turned into other numbers or dates. figures.csv and charts.csv are for programs.',
  accessibility: 'Accessibility',
  accessibilityText:
    'No page depends on scripts: text, charts, tables and links all work without JavaScript. ' +
    'Everything can be reached by keyboard; contrast meets WCAG 2.2 AA. ' +
    '“Reading settings”, at the top of every page, offers a simple layout with large text and sets text size, line spacing, ' +
    'contrast and pointer; where the browser has a voice, it can also read the page aloud. ' +
    'Your settings are stored only in your own browser.',
};

const notFound = {
  why: 'There is no page at this address. The link may be wrong, or the page may have been renamed.',
  goOn: 'You can continue from here:',
  ways: [
    'Use your browser’s Back button and follow a different link.',
    'Or replace everything after the last “/” in the address with index.html to open the overview; if that fails, remove one more level.',
  ],
};

/** The words of single pages. */
export const pages = { pages: names, descriptions, questions, readers, terms, transcript, corrections, audit, about, notFound };
