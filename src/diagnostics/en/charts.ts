import type { MessagesFor } from '../message.ts';

const honest = 'a chart must not mislead';
const readable = 'too many or too few cannot be read';

/** Charts. */
export const charts = {
  'chart-unknown-type': {
    what: (d) => `there is no chart type “${d.type}”`,
    why: 'it cannot be drawn',
    mend: (d) => `choose one of: ${d.known}`,
  },
  'chart-no-title': {
    what: 'the chart has no title',
    why: 'readers need to know what it tells',
    mend: 'write title="…", the diagnostic in one sentence',
  },
  'chart-no-description': {
    what: 'the chart has no description',
    why: 'readers who cannot see it rely on it',
    mend: 'write description="…"',
  },
  'chart-no-figures': { what: 'the chart has no figures', why: 'an empty chart says nothing', mend: 'write figures="id id"' },
  'chart-figure-twice': { what: (d) => `the figure “${d.figure}” is drawn twice`, why: honest, mend: 'delete one of them' },
  'chart-too-many': {
    what: (d) => `${d.type} takes at most ${d.most} ${d.of}, not ${d.found}`,
    why: readable,
    mend: 'leave some out, or use <DataTable>',
  },
  'chart-too-few': {
    what: (d) => `${d.type} takes at least ${d.least} ${d.of}, not ${d.found}`,
    why: readable,
    mend: 'add some, or use <Stats>',
  },
  'chart-uneven-series': {
    what: (d) => `the series differ in length: ${d.lengths}`,
    why: 'they go in pairs',
    mend: 'give every series between | the same number of figures',
  },
  'chart-uneven-names': {
    what: (d) => `series names ${d.found}, ${d.wanted} needed`,
    why: 'each series needs a name',
    mend: 'write one name a series, parted by |',
  },
  'chart-uneven-labels': {
    what: (d) => `labels names ${d.found}, ${d.wanted} needed`,
    why: 'each place needs a label',
    mend: 'write one label a place, parted by |, or delete labels',
  },
  'chart-mixed-units': {
    what: (d) => `units differ: ${d.units}`,
    why: 'unlike units have no common scale',
    mend: 'use figures of one unit, or small-multiples',
  },
  'chart-value-missing': { what: (d) => `the figure “${d.figure}” has no value`, why: honest, mend: 'mend the figure first' },
  'chart-negative-value': { what: (d) => `the figure “${d.figure}” is negative`, why: 'this type starts at zero', mend: 'use <DataTable>' },
  'chart-negative-part': { what: (d) => `the part “${d.figure}” is negative`, why: 'a whole has no negative part', mend: 'use bar' },
  'chart-not-positive': {
    what: (d) => `the figure “${d.figure}” is not above zero`,
    why: 'a logarithmic scale has no zero',
    mend: 'leave it out, or use bar',
  },
  'chart-range-too-wide': {
    what: (d) => `the largest value is ${d.ratio ?? ''} times the smallest; small bars vanish`,
    why: honest,
    mend: 'use type="magnitude"',
  },
  'chart-no-whole': {
    what: (d) => `${d.found} wholes are declared, ${d.wanted} needed`,
    why: 'parts need their whole',
    mend: 'write whole="id of the whole"',
  },
  'chart-whole-unused': { what: (d) => `${d.type} takes no whole`, why: 'an idle attribute misleads', mend: 'delete whole' },
  'chart-parts-not-whole': {
    what: (d) => `the parts sum to ${d.sum}, the whole “${d.whole}” is ${d.value}`,
    why: honest,
    mend: 'add the missing parts, or use bar',
  },
  'chart-no-date': {
    what: (d) => `“${d.asOf}” of the figure “${d.figure}” is no point in time`,
    why: 'a line follows time',
    mend: 'use bar, or give asOf',
  },
  'chart-not-earlier': {
    what: 'the first series is not earlier than the second',
    why: 'before comes before after',
    mend: 'write the earlier series before |',
  },
} satisfies MessagesFor;
