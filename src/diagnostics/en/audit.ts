import type { MessagesFor } from '../message.ts';

const promise = 'every number leads to its sentence, and no number of the speech is left behind';
const template = 'this comes from a page template: pass this message to whoever maintains the generator';

/** The number audit. */
export const audit = {
  'numeral-lost': {
    what: (d) => `“${d.numeral}” of sentence ${d.sentence} is accounted for nowhere (…${d.context}…)`,
    why: promise,
    fix: () => 'register it in figures/; if it counts nothing, list its passage with a reason in not-figures.yaml',
  },
  'figure-elsewhere': {
    what: (d) => `“${d.id}” stands in section ${d.measure} but was spoken in ${d.spokenIn}`,
    why: 'the sentences beside the text do not say it',
    fix: () => 'use a figure of this section, or move the sentence to the section that says it',
  },
  'figures-swapped': {
    what: (d) => `“${d.id}” and “${d.other}” seem to have changed places: the other way round they fit the words around them better`,
    why: 'readers would see the wrong numbers',
    fix: () => 'compare with the speech; swap them, or word the text before the numbers more like it',
  },
  'numeral-typed': {
    what: (d) => `“${d.numeral}” was not said in the part of the speech this text rests on (…${d.context}…)`,
    why: promise,
    fix: () => 'write numbers as <Value id="…" />, years and names as this section says them',
  },
  'compare-row': {
    what: (d) => `“${d.id}” in row ${d.row} of <${d.tag}> is about “${d.other}”, which is not in this row`,
    why: 'before, after and change of a row must be of one thing: in the wrong row a number is wrong',
    fix: () => 'compare the order of before, after and change (in a chart, of the two lists) row by row',
  },
  'site-not-the-figure': { what: (d) => `“${d.context}” on ${d.page} is not what the register says`, why: promise, fix: template },
  'site-not-spoken': { what: (d) => `“${d.context}” on ${d.page} is marked as spoken but was not said`, why: promise, fix: template },
  'site-not-structure': {
    what: (d) => `“${d.context}” on ${d.page} is not the id, date or count it stands for`,
    why: 'counts must equal what is there',
    fix: template,
  },
  'site-no-source': {
    what: (d) => `the number “${d.numeral}” on ${d.page} declares no source (…${d.context}…)`,
    why: promise,
    fix: template,
  },
  'site-not-in-source': {
    what: (d) => `“${d.numeral}” was not said in the part of the speech this text rests on (…${d.context}…, page ${d.page})`,
    why: promise,
    fix: () => 'write numbers as <Value id="…" />, years and names as this section says them',
  },
  'site-data-differs': {
    what: (d) => `${d.page} differs from the register: ${d.context}`,
    why: 'a figure is the same in every format',
    fix: template,
  },
  'site-search-text': {
    what: (d) => `the search shows text that is on no page: ${d.context}`,
    why: 'search results must equal the pages',
    fix: template,
  },
  'site-file-unread': {
    what: (d) => `a file was not audited: ${d.page}`,
    why: 'nothing may be passed over',
    fix: () => 'move it out of public/, or pass this message to whoever maintains the generator',
  },
  'site-derived-wrong': {
    what: (d) => `the derived figure “${d.numeral}” fails a second computation: ${d.context}`,
    why: 'derived numbers must bear checking',
    fix: template,
  },
} satisfies MessagesFor;
