import type { Words } from '../zh-CN/words.ts';
import { about } from './about.ts';
import { audit } from './audit.ts';
import { chart, comparison } from './chart.ts';
import { descriptions } from './descriptions.ts';
import { filter } from './filter.ts';
import { footer } from './footer.ts';
import { notFound } from './not-found.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { transcript } from './transcript.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The parts of a speech beside its measures; the ids of their sentences begin with a letter. */
const otherParts: Record<string, string> = { h: ' of the head', o: ' of the opening', c: ' of the closing' };

/** Interface words for reports in English. */
export const en: Words = {
  separator: ' | ',
  colon: ': ',
  dateText: (date: string) => date,
  asOfText: (asOf: string, period: string) => (asOf === 'period' ? period : asOf.replace('/', '–')),
  titleMarks: (title: string) => title,
  skip: 'Skip to content',
  menu: 'Contents',
  breadcrumbs: 'You are here',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Previous and next',
  toTop: 'Back to top',
  pages,
  descriptions,
  facts: { when: 'Date', where: 'Place', who: 'Publisher', period: 'Period' },
  areaNumber: (n: number) => `Area ${numbers[n] ?? n}`,
  contents: 'Policy areas',
  headline: 'Main points',
  areas: (n: number) => `${n} ${n === 1 ? 'area' : 'areas'}`,
  list: ', ',
  /** Where a title may break. */
  lineBreaks: (title: string) => [title],
  /** What of a title is better not broken. */
  phrases: (title: string) => [title],
  /** What of a title a browser would break and must not; it knows words parted by spaces. */
  pieces: (title: string) => [title],
  measures: (n: number) => `${n} ${n === 1 ? 'measure' : 'measures'}`,
  figuresCount: (n: number) => `${n} ${n === 1 ? 'figure' : 'figures'}`,
  derivedCount: (n: number) => `${n} of them derived`,
  documentsCount: (n: number) => `${n} ${n === 1 ? 'document' : 'documents'}`,
  milestonesCount: (n: number) => `${n} ${n === 1 ? 'event' : 'events'}`,
  toSentence: (id: string) => `As spoken, sentence ${id.replace(/^[a-z]-/, '')}${otherParts[id.charAt(0)] ?? ''}`,
  sentence: 'As spoken',
  quoted: 'quoted from the speech',
  derived: 'derived',
  derivedSign: 'd',
  derivedFrom: 'How it was derived',
  unitAdded: (added: string) => `“${added}” was added by the editor`,
  before: 'Before',
  after: 'After',
  change: 'Change',
  period: 'whole period',
  asOf: 'As of',
  value: 'Value',
  label: 'What it counts',
  area: 'Area',
  measure: 'Measure',
  basis: 'Basis',
  agrees: 'agrees with the speech',
  disagrees: 'does not agree with the speech',
  permalink: 'Link to this entry',
  filter,
  transcript,
  chart,
  comparison,
  footer,
  notFound,
  about,
  audit,
  search,
  settings,
  sharing,
};
