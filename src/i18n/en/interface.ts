import type { Words } from '../words.ts';
import { attachments } from './attachments.ts';
import { draft } from './draft.ts';
import { figures } from './figures.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The parts of a speech that belong to no area; the ids of their sentences begin with a letter. `n` tells several of a kind apart. */
const otherParts: Record<string, (n: string) => string> = {
  h: () => ' of the heading',
  o: (n) => ` of the opening${n && ` ${n}`}`,
  c: (n) => ` of the closing remarks${n && ` ${n}`}`,
  m: (n) => ` of the host’s words ${n}`,
  n: () => ' of the notes',
  q: (n) => ` of question ${n}`,
};

function toSentence(id: string): string {
  const [, section = '', place = ''] = /^(.+?)-(.+)$/.exec(id) ?? [];
  const [, letter = '', n = ''] = /^([a-z])(\d*)$/.exec(section) ?? [];
  const part = otherParts[letter]?.(n) ?? '';
  const [, table, row, column] = /^t(\d+)-(?:r(\d+)c(\d+)|caption|unit)$/.exec(place) ?? [];
  if (table === undefined) return `As spoken, sentence ${part === '' ? id : place}${part}`;
  return `As published, table ${table}${part || ` of ${section}`}${row === undefined ? '' : `, row ${row}, column ${column}`}`;
}

/** A browser knows where English may break. */
const whole = (title: string) => [title];

/** The footer of every page. */
const footer = {
  edition: (version: string, date: string) => `Edition ${version}, ${date}`,
  archived: (date: string) => `Archived on ${date}; no longer updated`,
  made: 'Every number leads to the sentence that states it, or to the formula behind it.',
  organiser: 'Organised by',
  operator: 'Operated by',
  contact: 'Contact',
  siteIdCode: 'Website ID code',
  officialSign: 'Party and government website badge',
  reportMistake: 'Report an error on a government website',
  outbound: 'external site',
  leaving: 'Leaves this site for another one',
  source: 'Source',
  published: 'Site published',
};

/** Citing and sharing. */
const sharing = {
  citation: 'Cite',
  emended: ' (words in 〔〕 supplied by the editor of this site)',
  accessed: ' (accessed {date})',
  copy: 'Copy citation',
  code: 'QR code of this site’s address',
  stop: '. ',
  from: ' Source',
  titled: (title: string) => `“${title}”`,
  quoted: ['“', '”'],
  picture: 'Picture for sharing',
  feed: 'Subscribe (Atom)',
};

/** Interface words for reports in English. `{n}` and the like are filled in by the page. */
export const en: Words = {
  separator: ' | ',
  colon: ': ',
  list: ', ',
  dateText: (date: string) => date || draft.toFill,
  asOfText: (asOf: string, period: string) => (asOf === 'period' ? period : asOf.replace('/', '–')),
  titleMarks: (title: string) => title,
  lineBreaks: whole,
  phrases: whole,
  segments: whole,
  skip: 'Skip to content',
  menu: 'Contents',
  breadcrumbs: 'You are here',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Previous and next page',
  toTop: 'Back to top',
  facts: { event: 'The conference', when: 'Date', where: 'Place', who: 'Publisher', period: 'Period', host: 'Host', spoke: 'Speakers' },
  contents: 'Policy areas',
  headline: 'Main points',
  areaNumber: (n: number) => `Area ${numbers[n] ?? n}`,
  areas: (n: number) => `${n} ${n === 1 ? 'area' : 'areas'}`,
  measures: (n: number) => `${n} ${n === 1 ? 'measure' : 'measures'}`,
  figuresCount: (n: number) => `${n} ${n === 1 ? 'figure' : 'figures'}`,
  derivedCount: (n: number) => `${n} of them derived`,
  documentsCount: (n: number) => `${n} ${n === 1 ? 'document' : 'documents'}`,
  milestonesCount: (n: number) => `${n} ${n === 1 ? 'event' : 'events'}`,
  correctionsCount: (n: number) => `${n} ${n === 1 ? 'correction' : 'corrections'}`,
  toSentence,
  ...figures,
  ...pages,
  attachments,
  draft,
  search,
  settings,
  footer,
  sharing,
};
