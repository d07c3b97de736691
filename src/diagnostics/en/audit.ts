import type { MessagesFor } from '../message.ts';

const promise = 'every number must lead to its sentence, and no number in the speech may be left out';
const template = 'this is a problem in a page template: pass this message on to whoever maintains the generator';
const own = 'write numbers as <Value id="…" />, and years and names as they were said in this section';

/** The number audit. */
export const audit = {
  'numeral-lost': {
    what: (d) => `“${d.numeral}” in sentence ${d.sentence} is not accounted for (…${d.context}…)`,
    why: promise,
    fix: 'register it in figures/; if it counts nothing, add its passage and a reason to not-figures.yaml',
  },
  'figure-elsewhere': {
    what: (d) => `“${d.id}” is used in section ${d.measure} but was spoken in ${d.spokenIn}`,
    why: 'the sentences quoted beside the text do not contain it',
    fix: 'use a figure from this section, or move the text to the section where it was said',
  },
  'figures-swapped': {
    what: (d) => `“${d.id}” and “${d.other}” seem to be swapped: the other way round, they fit the words around them better`,
    why: 'if they are, readers see the wrong numbers',
    fix: 'compare with the speech; swap them, or, if they are right, bring the words before the numbers closer to the speech',
  },
  'numeral-typed': {
    what: (d) => `“${d.numeral}” was not said in the passage this text is based on (…${d.context}…)`,
    why: promise,
    fix: (d) =>
      d.tags === 'no' ? 'no tag can stand here: write numbers, years and names as they were said, or say it without a number' : own,
  },
  'compare-row': {
    what: (d) => `“${d.id}” in row ${d.row} of <${d.tag}> is about “${d.other}”, which is not in this row`,
    why: 'before, after and change in a row must be about the same thing; in the wrong row, a number is wrong',
    fix: 'check the order of before, after and change (in a chart, of the two lists) row by row',
  },
  'site-not-the-figure': {
    what: (d) => `“${d.context}” on ${d.page} is not what the register says`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-spoken': {
    what: (d) => `“${d.context}” on ${d.page} is marked as spoken but was not said`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-structure': {
    what: (d) => `“${d.context}” on ${d.page} is not the id, date or count it is marked as`,
    why: 'a count must match what is there',
    fix: (d) => (d.inSite ? template : own),
  },
  'site-no-source': {
    what: (d) => `the number “${d.numeral}” on ${d.page} has no declared source (…${d.context}…)`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-in-source': {
    what: (d) => `“${d.numeral}” was not said in the passage this text is based on (…${d.context}…, page ${d.page})`,
    why: promise,
    fix: own,
  },
  'site-data-differs': {
    what: (d) => `${d.page} differs from the register: ${d.context}`,
    why: 'a figure must be the same in every format',
    fix: template,
  },
  'site-search-text': {
    what: (d) => `search results contain text that is on no page: ${d.context}`,
    why: 'search results must match the pages',
    fix: template,
  },
  'site-file-unread': {
    what: (d) => `this file was not audited: ${d.page}`,
    why: 'every file must be audited, so that nothing is overlooked',
    fix: 'move it out of public/, or pass this message on to whoever maintains the generator',
  },
  'site-derived-wrong': {
    what: (d) => `the derived figure “${d.numeral}” does not stand up to recalculation: ${d.context}`,
    why: 'derived numbers must stand up to checking',
    fix: template,
  },
  'site-numeral-joined': {
    what: (d) => `“${d.numeral}” on ${d.page} reads as one number but is put together from parts (…${d.context}…)`,
    why: 'readers see a number that nobody said',
    fix: (d) =>
      d.inSite === 'yes' ? template : 'put a space, a mark or a word between the numbers, or write the whole number in one piece',
  },
  'site-hidden-character': {
    what: (d) => `${d.page} holds the character ${d.what}, which nobody sees`,
    why: 'it changes what a number seems to be, and the search passes over the word',
    fix: template,
  },
  'site-file-changed': {
    what: (d) => `the file ${d.page} is not as it was made or handed over`,
    why: 'only what was checked may be published',
    fix: 'build the site again; if this comes back, pass this message on to whoever maintains the generator',
  },
  'site-code-foreign': {
    what: (d) => `the script or style sheet ${d.page} is not the generator’s`,
    why: 'code of others could change what readers see',
    fix: 'move it out of public/, or pass this message on to whoever maintains the generator',
  },
  'site-drawing-untrue': {
    what: (d) => `the chart “${d.context}” on ${d.page} is not drawn as its figures were said`,
    why: 'a mark must be as long as its number, and open where the number was at least or at most so much',
    fix: template,
  },
  'site-supplied-unmarked': {
    what: (d) => `${d.page} shows sentence ${d.numeral} without a mark on what the editor supplied: “${d.context}”`,
    why: 'readers would take what was supplied for what was said',
    fix: template,
  },
  'site-english-wrong': {
    what: (d) => `the English of “${d.numeral}”, read back, is not what was said: ${d.context}`,
    why: 'a translated number must stand up to checking',
    fix: template,
  },
} satisfies MessagesFor;
