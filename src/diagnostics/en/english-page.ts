import type { MessagesFor } from '../message.ts';

/** The page in English of a Chinese report, and what is written in English of its figures. */
export const englishPage = {
  'english-of-english': {
    what: 'there is an english.mdx, but the report is in English already',
    why: 'this page tells in English of a report in Chinese',
    fix: 'delete english.mdx, or set language in report.yaml to the language of the report',
  },
  'english-not-english': {
    what: (d) => `“${d.given}” is not English`,
    why: (d) => `${d.key} is shown to readers who read no Chinese`,
    fix: 'write it in English',
  },
  'english-label-missing': {
    what: (d) => `${d.id} (${d.label}) has no label in English, but english.mdx shows it`,
    why: 'without a label nobody knows what the number counts',
    fix: 'add a line below label: labelEn: what it counts, in English',
  },
  'english-doubt-missing': {
    what: (d) => `the doubt of ${d.id} is not told in English, but english.mdx shows it`,
    why: 'a number that is doubted must not look certain to those who read no Chinese',
    fix: (d) => `add a line below doubt: doubtEn: “${d.doubt}” in English`,
  },
  'english-unit': {
    what: (d) => `the unit “${d.unit}” of ${d.id} (${d.said}) has no English name here`,
    why: 'a guessed unit may say more or less than the speech',
    fix: (d) => `leave this figure out of english.mdx; known are: ${d.known}`,
  },
  'english-amount': {
    what: (d) => `${d.id} (${d.said}) cannot be said in English with the same numbers`,
    why: 'a part of a whole, a place in an order or a hint would have to be said in other words, which nobody checks',
    fix: 'leave this figure out of english.mdx',
  },
  'english-tag': {
    what: (d) => `<${d.tag}> cannot stand in english.mdx`,
    why: 'it shows titles, sentences or labels that are there in Chinese alone',
    fix: 'use <Value>, <Stats>, <Chart> or <Said>, or link to the Chinese page',
  },
  'english-chart': {
    what: 'the report does not draw this chart',
    why: 'a translation shows nothing that the record does not show',
    fix: 'copy <Chart> from the Chinese page and translate only title, subtitle, description, note, series and labels',
  },
} satisfies MessagesFor;
