import type { MessagesFor } from '../message.ts';
import { characterNamed } from './characters.ts';

const forms: Record<string, string> = { ratio: 'a ratio', rank: 'a rank', vague: 'an amount without a definite number' };
const bounds = { low: 'only a lower limit', high: 'only an upper limit', near: 'only near', range: 'a range' };
/** What is known of the numbers of a derivation. */
function boundsOf(details: Record<string, string>): string {
  const parts = Object.entries(bounds).map(([kind, known]) => details[kind] && `${known}: ${details[kind].replaceAll('、', ', ')}`);
  return parts.filter(Boolean).join('; ');
}
const verifiable = 'every number must lead to the sentence it was spoken in';

/** Figures, documents and milestones. */
export const figures = {
  'quote-none': {
    what: (d) => `the speech does not contain this quote: “${d.quote}”`,
    why: verifiable,
    fix: (d) => (d.nearest ? `the closest text is “${d.nearest}”; copy it` : 'copy the wording from the transcript page'),
  },
  'quote-many': {
    what: (d) => `this quote occurs ${d.count} times in the speech: “${d.quote}”`,
    why: 'readers must be led to a single sentence',
    fix: 'make the quote longer, or use prefix or suffix to give the text around it',
  },
  'quote-sentences': {
    what: (d) => `the quote spans two sentences: “${d.quote}”`,
    why: 'a number comes from one sentence',
    fix: 'quote only one of them',
  },
  'value-not-number': {
    what: (d) => `“${d.value}” is not a number`,
    why: 'values are used in calculations',
    fix: 'write the number as spoken, for example 12,400, 4.5 million, 20-60 or 2.4:1; the unit goes into unit',
  },
  'value-with-limit': {
    what: (d) => `“${d.limit}” of “${d.value}” does not belong in value`,
    why: 'words such as “at least” or “nearly” are read from the quote; typed wrongly, they would change what was said',
    fix: (d) => `write only the number in value and delete “${d.limit}”; the limit is shown as it was said`,
  },
  'value-part': {
    what: (d) => `the quote says “${d.whole}”, of which “${d.value}” is only a part`,
    why: 'one end of a range or one part of a ratio is another number',
    fix: (d) => `write the whole: change value to ${d.whole}`,
  },
  'unit-left-out': {
    what: (d) => `the unit is missing; the speech says “${d.unit}” with “${d.value}”`,
    why: 'without its unit a number means nothing, or something else',
    fix: (d) => `add a line unit: ${d.unit}`,
  },
  'value-not-said': {
    what: (d) => `the quote does not say “${d.value}”; it says: ${d.said?.replaceAll('、', ', ') || 'no number'}`,
    why: verifiable,
    fix: (d) =>
      d.said
        ? `change value to ${d.said.includes('、') ? 'one of them' : d.said}, or quote another sentence`
        : 'quote a sentence that says this number',
  },
  'value-said-twice': {
    what: (d) => `the quote says “${d.value}” more than once`,
    why: 'it must be clear which one is meant',
    fix: 'shorten the quote so that it contains only one',
  },
  'unit-not-said': {
    what: (d) =>
      d.said
        ? `after “${d.value}” the quote does not say “${d.unit}” but “${d.said}”`
        : `the quote ends at “${d.value}” without saying “${d.unit}”`,
    why: 'a wrong unit makes the number wrong',
    fix: (d) => {
      if (d.added) return `“${d.added}” is your addition: add a line editorialUnit: true`;
      return d.said
        ? 'write the unit as spoken; put your own addition after a slash, for example $/month, and add a line editorialUnit: true'
        : 'make the quote longer, so that it includes the unit';
    },
  },
  'unknown-figure': {
    what: (d) => `there is no figure with the id “${d.id}”`,
    why: 'a number would be missing from the page',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : 'register the figure in figures/ first'),
  },
  'derive-inputs': {
    what: (d) => `${d.operation} takes ${d.expected} figures, not ${d.count}`,
    why: 'with too few or too many it cannot be computed',
    fix: (d) => `write ${d.operation}: [${d.example}]`,
  },
  'derive-circle': {
    what: (d) => `the derivation is circular: ${d.circle}`,
    why: 'a circular derivation has no result',
    fix: 'quote one of these figures from the speech instead',
  },
  'derive-units': {
    what: (d) => `${d.operation} cannot combine different units: ${d.units?.replaceAll('、', ', ')}`,
    why: 'figures in different units cannot be calculated together',
    fix: 'use only figures with the same unit',
  },
  'derive-result-unit': {
    what: (d) => `the unit of the result is “${d.expected}”, not “${d.unit}”`,
    why: (d) =>
      d.operation === 'difference' && d.unit === d.inputs && d.unit === '%'
        ? 'two percentages lie percentage points apart; with % it would say something else'
        : 'a wrong unit makes the number wrong',
    fix: (d) => `change unit to ${d.expected}`,
  },
  'derive-zero': {
    what: (d) => `${d.operation} divides by zero`,
    why: 'division by zero has no result',
    fix: 'use a figure that is not zero',
  },
  'derive-unbounded': {
    what: (d) => `nothing bounds the result of ${d.operation} (${boundsOf(d)})`,
    why: 'a number computed from these would claim more than the speech did',
    fix: 'use exact numbers, or bounds that point the right way; if there are none, delete this entry and use the words of the speech',
  },
  'derive-form': {
    what: (d) => `“${d.id}” (${d.said}) is ${forms[d.form ?? ''] ?? '…'} and cannot be computed with`,
    why: 'a derivation takes exact numbers, bounded numbers and ranges',
    fix: 'use another figure; if there is none, delete this entry and use the words of the speech',
  },
  'growth-not-percent': {
    what: (d) => `growthOf is only for percentages, and the unit here is “${d.unit}”`,
    why: 'growth is expressed as a percentage',
    fix: 'delete growthOf, or change unit to %',
  },
  'date-not-said': {
    what: (d) => `the quote does not say the date ${d.date}`,
    why: 'every date needs its sentence, too',
    fix: 'quote the sentence that says this date',
  },
  'title-not-said': {
    what: (d) => `the quote does not say “${d.title}”`,
    why: 'document titles must match the speech exactly',
    fix: (d) => (d.nearest ? `the speech says “${d.nearest}”` : 'copy the title from the speech'),
  },
  'as-of-not-said': {
    what: (d) => `sentence ${d.sentence} does not say “${d.date}”`,
    why: 'a wrong date makes the number wrong',
    fix: 'set asOf to the year or month in the sentence; use the day of the speech for “now”, and period for cumulative totals',
  },
  'as-of-not-derived': {
    what: (d) => `nothing supports the date ${d.date} of the derived figure “${d.id}”`,
    why: 'a wrong date makes the number wrong',
    fix: 'set asOf to the date of one of its inputs, a date said in the same passage, or the final year of the plan',
  },
  'value-with-unit': {
    what: (d) => `the value “${d.value}” contains the unit “${d.unit}”`,
    why: 'number and unit are checked, compared and drawn apart',
    fix: (d) => `write two lines: value: ${d.number} and unit: ${d.unit === '%' ? '"%"' : d.unit}`,
  },
  'unit-full-width': {
    what: (d) => `the unit “${d.unit}” is written with full-width characters`,
    why: 'they are other characters than the ordinary ones, so the unit would not match',
    fix: (d) => `type it with an English keyboard: unit: "${d.right}"`,
  },
  'quote-look-alike': {
    what: (d) =>
      `the quote “${d.quote}” looks like the speech, but character ${d.at} differs: ` +
      (d.typed
        ? `here it is ${characterNamed(d.typed)}, in the speech ${d.said ? `it is ${characterNamed(d.said)}` : 'there is none'}`
        : `in the speech ${characterNamed(d.said)} stands here, too`),
    why: 'text pasted from Word, a PDF file or a web page often carries such characters, and programs take them for different ones',
    fix: (d) =>
      d.said
        ? `after “${d.before}”, ${d.typed ? 'delete it and type' : 'type'} ${characterNamed(d.said)}`
        : `delete it after “${d.before}”: place the cursor there and press Delete once`,
  },
  'label-year': {
    what: (d) => `the year ${d.year} in the label “${d.label}” is neither the asOf of the figure nor in its sentence`,
    why: 'a wrong year makes the number wrong',
    fix: 'change the year in the label to the one in the sentence',
  },
} satisfies MessagesFor;
