import type { MessagesFor } from '../message.ts';

const verifiable = 'every number must lead to the sentence in which it was spoken';

/** Figures, documents and milestones. */
export const figures = {
  'quote-none': {
    what: (d) => `this quote is not in the speech: “${d.quote}”`,
    why: verifiable,
    fix: (d) => (d.nearest ? `the nearest text is “${d.nearest}”; copy it` : 'copy it from the transcript page'),
  },
  'quote-many': {
    what: (d) => `this quote stands in ${d.count} places: “${d.quote}”`,
    why: 'a reader must be led to one sentence',
    fix: 'make the quote longer, or add prefix or suffix',
  },
  'quote-sentences': {
    what: (d) => `the quote spans two sentences: “${d.quote}”`,
    why: 'a number comes from one sentence',
    fix: 'quote one sentence only',
  },
  'value-not-number': {
    what: (d) => `“${d.value}” is not a number`,
    why: 'values are computed with',
    fix: 'write it as spoken, such as 12,400 or 4.5 million, without unit',
  },
  'value-not-said': {
    what: (d) => `the quote does not say “${d.value}”; it says: ${d.said?.replaceAll('、', ', ') || 'no number'}`,
    why: verifiable,
    fix: (d) =>
      d.said
        ? `change value to ${d.said.includes('、') ? 'one of them' : d.said}, or quote another sentence`
        : 'quote the sentence that says this number',
  },
  'value-said-twice': {
    what: (d) => `the quote says “${d.value}” more than once`,
    why: 'it must be clear which one is meant',
    fix: 'shorten the quote to one of them',
  },
  'unit-not-said': {
    what: (d) =>
      d.said
        ? `after “${d.value}” the quote does not say “${d.unit}” but “${d.said}”`
        : `the quote ends at “${d.value}” and does not say “${d.unit}”`,
    why: 'a wrong unit makes a wrong number',
    fix: (d) => {
      if (d.added) return `“${d.added}” is yours: add a line editorialUnit: true`;
      return d.said
        ? 'write the unit as spoken; what you add goes after a slash, such as $/month, with editorialUnit: true'
        : 'make the quote longer, so that it holds the unit';
    },
  },
  'unknown-figure': {
    what: (d) => `there is no figure “${d.id}”`,
    why: 'a number would be missing on the page',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : 'register the figure in figures/ first'),
  },
  'derive-inputs': {
    what: (d) => `${d.operation} takes ${d.expected} figures, not ${d.count}`,
    why: 'it cannot be computed',
    fix: (d) => `write ${d.operation}: [${d.example}]`,
  },
  'derive-circle': {
    what: (d) => `the derivation goes in a circle: ${d.circle}`,
    why: 'a circle has no result',
    fix: 'quote one of them from the speech',
  },
  'derive-units': {
    what: (d) => `${d.operation} of unlike units: ${d.units?.replaceAll('、', ', ')}`,
    why: 'unlike units cannot be computed with together',
    fix: 'use figures of one unit',
  },
  'derive-result-unit': {
    what: (d) => `the result is in “${d.expected}”, not “${d.unit}”`,
    why: 'a wrong unit makes a wrong number',
    fix: (d) => `change unit to ${d.expected}`,
  },
  'derive-zero': { what: (d) => `${d.operation} divides by zero`, why: 'it has no result', fix: 'use a figure that is not zero' },
  'growth-not-percent': {
    what: (d) => `growthOf is for percentages; this unit is “${d.unit}”`,
    why: 'growth is told in per cent',
    fix: 'delete growthOf, or change unit to %',
  },
  'date-not-said': {
    what: (d) => `the date ${d.date} cannot be read in the quote`,
    why: 'dates need their sentence too',
    fix: 'quote the sentence that says the date',
  },
  'title-not-said': {
    what: (d) => `the quote does not say “${d.title}”`,
    why: 'titles stand exactly as spoken',
    fix: (d) => (d.nearest ? `the speech says “${d.nearest}”` : 'copy the title from the speech'),
  },
  'as-of-not-said': {
    what: (d) => `sentence ${d.sentence} does not say “${d.date}”`,
    why: 'a wrong date makes a wrong number',
    fix: () => 'write asOf as the sentence says it; the day of the speech for “now”, period for totals',
  },
  'as-of-not-derived': {
    what: (d) => `the time ${d.date} of the derived figure “${d.id}” comes from nowhere`,
    why: 'a wrong date makes a wrong number',
    fix: () => 'write the time of an input, or one that its sentence says',
  },
  'label-year': {
    what: (d) => `the year ${d.year} of the label “${d.label}” is neither its asOf nor in its sentence`,
    why: 'a wrong year makes a wrong number',
    fix: () => 'change the year to the one that was said',
  },
} satisfies MessagesFor;
