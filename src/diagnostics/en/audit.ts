import type { MessagesFor } from '../message.ts';

const promise = 'every number leads to its sentence, and no number of the speech is left behind';
const template = 'this comes from a page template: pass this message to whoever maintains the generator';
const own = 'write numbers as <Value id="…" />, years and names as this section says them';

/** The number audit. */
export const audit = {
  'numeral-lost': {
    what: (d) => `“${d.numeral}” of sentence ${d.sentence} is accounted for nowhere (…${d.context}…)`,
    why: promise,
    mend: () => 'register it in figures/; if it counts nothing, list its passage with a reason in not-figures.yaml',
  },
  'figure-elsewhere': {
    what: (d) => `“${d.id}” stands in section ${d.measure} but was spoken in ${d.spokenIn}`,
    why: 'the sentences beside the text do not say it',
    mend: () => 'use a figure of this section, or move the sentence to the section that says it',
  },
  'figures-swapped': {
    what: (d) => `“${d.id}” and “${d.other}” seem to have changed places: the other way round they fit the words around them better`,
    why: 'readers would see the wrong numbers',
    mend: () => 'compare with the speech; swap them, or word the text before the numbers more like it',
  },
  'numeral-typed': {
    what: (d) => `“${d.numeral}” was not said in the part of the speech this text rests on (…${d.context}…)`,
    why: promise,
    mend: () => 'write numbers as <Value id="…" />, years and names as this section says them',
  },
  'compare-row': {
    what: (d) => `“${d.id}” in row ${d.row} of <${d.tag}> is about “${d.other}”, which is not in this row`,
    why: 'before, after and change of a row must be of one thing: in the wrong row a number is wrong',
    mend: () => 'compare the order of before, after and change (in a chart, of the two lists) row by row',
  },
  'site-not-the-figure': {
    what: (d) => `“${d.context}” on ${d.page} is not what the register says`,
    why: promise,
    mend: (d) => (d.inSite ? template : own),
  },
  'site-not-spoken': {
    what: (d) => `“${d.context}” on ${d.page} is marked as spoken but was not said`,
    why: promise,
    mend: (d) => (d.inSite ? template : own),
  },
  'site-not-structure': {
    what: (d) => `“${d.context}” on ${d.page} is not the id, date or count it stands for`,
    why: 'counts must equal what is there',
    mend: (d) => (d.inSite ? template : own),
  },
  'site-no-source': {
    what: (d) => `the number “${d.numeral}” on ${d.page} declares no source (…${d.context}…)`,
    why: promise,
    mend: (d) => (d.inSite ? template : own),
  },
  'site-not-in-source': {
    what: (d) => `“${d.numeral}” was not said in the part of the speech this text rests on (…${d.context}…, page ${d.page})`,
    why: promise,
    mend: own,
  },
  'site-data-differs': {
    what: (d) => `${d.page} differs from the register: ${d.context}`,
    why: 'a figure is the same in every format',
    mend: template,
  },
  'site-search-text': {
    what: (d) => `the search shows text that is on no page: ${d.context}`,
    why: 'search results must equal the pages',
    mend: template,
  },
  'site-file-unread': {
    what: (d) => `a file was not audited: ${d.page}`,
    why: 'nothing may be passed over',
    mend: () => 'move it out of public/, or pass this message to whoever maintains the generator',
  },
  'site-derived-wrong': {
    what: (d) => `the derived figure “${d.numeral}” fails a second computation: ${d.context}`,
    why: 'derived numbers must bear checking',
    mend: template,
  },
  'site-numeral-joined': {
    what: (d) => `“${d.numeral}” on ${d.page} reads as one number but is put together from parts (…${d.context}…)`,
    why: 'readers see a number that nobody said',
    mend: (d) => (d.inSite ? template : 'put a space, a mark or a word between the numbers, or write the whole number in one piece'),
  },
  'site-hidden-character': {
    what: (d) => `${d.page} holds the character ${d.what}, which nobody sees`,
    why: 'it changes what a number seems to be, and the search passes over the word',
    mend: template,
  },
  'site-file-changed': {
    what: (d) => `the file ${d.page} is not as it was made or handed over`,
    why: 'only what was checked may be published',
    mend: 'build the site again; if this comes back, pass this message to whoever maintains the generator',
  },
  'site-code-foreign': {
    what: (d) => `the script or style sheet ${d.page} is not the generator’s`,
    why: 'code of others could change what readers see',
    mend: 'move it out of public/, or pass this message to whoever maintains the generator',
  },
} satisfies MessagesFor;
