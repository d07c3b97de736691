import type { MessagesFor } from '../message.ts';

const honest = 'a chart must not mislead';
/** What has no length, by its form. */
const forms: Record<string, string> = { ratio: 'a ratio', rank: 'a place in an order', vague: 'a vague amount' };
/** What a figure without a unit counts in. */
const unitNames: Record<string, string> = { '': 'no unit', fraction: 'a fraction' };
const readable = 'a chart with too much or too little in it is hard to read';

/** Charts. */
export const charts = {
  'chart-unknown-type': {
    what: (d) => `unknown chart type “${d.type}”`,
    why: 'the chart cannot be drawn',
    fix: (d) => `choose one of: ${d.known}`,
  },
  'chart-no-title': {
    what: 'the chart has no title',
    why: 'readers need to know first what it shows',
    fix: 'add title="…", with the finding of the chart in one sentence',
  },
  'chart-no-description': {
    what: 'the chart has no description',
    why: 'readers who cannot see the chart rely on it',
    fix: 'add description="…"',
  },
  'chart-no-figures': { what: 'the chart has no figures', why: 'an empty chart says nothing', fix: 'add figures="id id"' },
  'chart-figure-twice': { what: (d) => `the figure “${d.figure}” is drawn twice`, why: honest, fix: 'delete one of them' },
  'chart-too-many': {
    what: (d) => `${d.type} takes at most ${d.most} ${d.of}, not ${d.found}`,
    why: readable,
    fix: 'leave some out, or use <DataTable> instead',
  },
  'chart-too-few': {
    what: (d) => `${d.type} needs at least ${d.least} ${d.of}, not ${d.found}`,
    why: readable,
    fix: 'add some, or use <Stats> instead; separate series with |',
  },
  'chart-uneven-series': {
    what: (d) => `the series have different lengths: ${d.lengths}`,
    why: 'every figure needs its counterpart in the other series',
    fix: 'give each series, separated by |, the same number of figures',
  },
  'chart-uneven-names': {
    what: (d) => `the number of names in series should be ${d.wanted}, not ${d.found}`,
    why: 'each series needs a name',
    fix: 'write one name for each series, separated by |',
  },
  'chart-uneven-labels': {
    what: (d) => `the number of labels should be ${d.wanted}, not ${d.found}`,
    why: 'each item needs a label',
    fix: 'write one label for each item, separated by |, or delete labels',
  },
  'chart-mixed-units': {
    what: (d) =>
      `the figures have different units: ${(d.units ?? '')
        .split(', ')
        .map((unit) => unitNames[unit] ?? unit)
        .join(', ')}`,
    why: 'different units cannot share a scale',
    fix: 'use only figures with the same unit, or use small-multiples',
  },
  'chart-value-missing': { what: (d) => `the figure “${d.figure}” has no value`, why: honest, fix: 'correct the figure first' },
  'chart-negative-value': {
    what: (d) => `the figure “${d.figure}” is negative`,
    why: 'this type of chart starts at zero',
    fix: 'use <DataTable> instead',
  },
  'chart-negative-part': {
    what: (d) => `the part “${d.figure}” is negative`,
    why: 'a whole cannot have a negative part',
    fix: 'use bar instead',
  },
  'chart-not-positive': {
    what: (d) => `the figure “${d.figure}” is not greater than zero`,
    why: 'a logarithmic scale has no zero or negative values',
    fix: 'leave it out, or use bar instead',
  },
  'chart-range-too-wide': {
    what: (d) => `the largest value is ${d.ratio ?? ''} times the shortest bar, so short bars disappear`,
    why: honest,
    fix: 'use type="magnitude" instead',
  },
  'chart-no-whole': {
    what: (d) => `the number of wholes should be ${d.wanted}, not ${d.found}`,
    why: 'parts only make sense against a stated whole',
    fix: 'add whole="id of the whole"',
  },
  'chart-whole-unused': {
    what: (d) => `${d.type} does not use whole`,
    why: 'an attribute without effect is misleading',
    fix: 'delete whole',
  },
  'chart-parts-not-whole': {
    what: (d) => `the parts add up to ${d.sum}, but the whole “${d.whole}” is ${d.value}`,
    why: honest,
    fix: 'add the missing parts, or use bar instead',
  },
  'chart-no-date': {
    what: (d) => `the date “${d.asOf}” of the figure “${d.figure}” is not a point in time`,
    why: 'a line chart runs along time',
    fix: 'use bar instead, or set asOf to a point in time',
  },
  'chart-not-earlier': {
    what: 'the first series is not earlier than the second',
    why: 'before must come before after',
    fix: 'put the earlier series before the |',
  },
  'chart-no-length': {
    what: (d) => `the figure “${d.figure}” is ${forms[d.form ?? ''] ?? '…'} (${d.said}), which has no length to draw`,
    why: honest,
    fix: 'take it out of the chart; show it with <Value> in the text, or in <DataTable>',
  },
  'chart-part-not-certain': {
    what: (d) => `“${d.figure}” is said as “${d.said}”, which is not one certain number`,
    why: 'parts can be drawn only where it is known how much of the whole each of them is',
    fix: 'use bar instead',
  },
  'chart-lead-none': {
    what: (d) => `“${d.figure}” in lead is not in the chart`,
    why: 'only a mark of the chart can lead',
    fix: 'write an id that is in figures, or delete it',
  },
  'chart-lead-unused': {
    what: (d) => `${d.type} does not use lead`,
    why: 'the colours of this type tell series or parts apart',
    fix: 'delete lead, or use bar or horizontal-bar instead',
  },
  'chart-uneven-change': {
    what: (d) => `the number of ids in change should be ${d.wanted}, not ${d.found}`,
    why: 'each row needs a change of its own',
    fix: 'write one id for each row, in the order of the rows, or delete change',
  },
  'chart-change-unused': {
    what: (d) => `${d.type} does not use change`,
    why: 'only before and after have a change',
    fix: 'delete change, or use before-after instead',
  },
  'chart-change-other': {
    what: (d) => `“${d.figure}” in change does not tell about its row (${d.row})`,
    why: 'in the wrong order, every row shows the change of another',
    fix: 'write the ids in the order of figures; if the order is right, give this figure growthOf: an id of the row',
  },
  'chart-unsorted': {
    what: (d) => `${d.type} is not sorted by size`,
    why: 'in order, readers see at once what is more and what is less',
    fix: 'sort figures and labels by size; an order of its own (levels, ages) may stay',
  },
  'chart-few-marks': {
    what: (d) => `the number of marks in the chart is ${d.found}`,
    why: 'a sentence or a table says two or three numbers more clearly',
    fix: 'use a sentence, <Stats> or <DataTable> instead; what only a drawing shows may stay',
  },
  'chart-id-twice': {
    what: (d) => `this chart is of the same type as that of ${d.other}, has as many figures and begins with the same one`,
    why: 'each chart has an address and a data file of its own',
    fix: 'begin one of them with another figure, or make one chart of both',
  },
} satisfies MessagesFor;
