import type { MessagesFor } from '../message.ts';

const honest = 'a chart must not mislead';
const readable = 'too many or too few cannot be read';

/** Charts. */
export const charts = {
  'chart-unknown-type': {
    what: (d) => `there is no chart type “${d.type}”`,
    why: 'it cannot be drawn',
    fix: (d) => `choose one of: ${d.known}`,
  },
  'chart-no-title': {
    what: 'the chart has no title',
    why: 'readers need to know what it tells',
    fix: 'write title="…", the diagnostic in one sentence',
  },
  'chart-no-description': {
    what: 'the chart has no description',
    why: 'readers who cannot see it rely on it',
    fix: 'write description="…"',
  },
  'chart-no-figures': { what: 'the chart has no figures', why: 'an empty chart says nothing', fix: 'write figures="id id"' },
  'chart-figure-twice': { what: (d) => `the figure “${d.figure}” is drawn twice`, why: honest, fix: 'delete one of them' },
  'chart-too-many': {
    what: (d) => `${d.type} takes at most ${d.most} ${d.of}, not ${d.found}`,
    why: readable,
    fix: 'leave some out, or use <DataTable>',
  },
  'chart-too-few': {
    what: (d) => `${d.type} takes at least ${d.least} ${d.of}, not ${d.found}`,
    why: readable,
    fix: 'add some, or use <Stats>',
  },
  'chart-uneven-series': {
    what: (d) => `the series differ in length: ${d.lengths}`,
    why: 'they go in pairs',
    fix: 'give every series between | the same number of figures',
  },
  'chart-uneven-names': {
    what: (d) => `series names ${d.found}, ${d.wanted} needed`,
    why: 'each series needs a name',
    fix: 'write one name a series, parted by |',
  },
  'chart-uneven-labels': {
    what: (d) => `labels names ${d.found}, ${d.wanted} needed`,
    why: 'each place needs a label',
    fix: 'write one label a place, parted by |, or delete labels',
  },
  'chart-mixed-units': {
    what: (d) => `units differ: ${d.units}`,
    why: 'unlike units have no common scale',
    fix: 'use figures of one unit, or small-multiples',
  },
  'chart-value-missing': { what: (d) => `the figure “${d.figure}” has no value`, why: honest, fix: 'mend the figure first' },
  'chart-negative-value': { what: (d) => `the figure “${d.figure}” is negative`, why: 'this type starts at zero', fix: 'use <DataTable>' },
  'chart-negative-part': { what: (d) => `the part “${d.figure}” is negative`, why: 'a whole has no negative part', fix: 'use bar' },
  'chart-not-positive': {
    what: (d) => `the figure “${d.figure}” is not above zero`,
    why: 'a logarithmic scale has no zero',
    fix: 'leave it out, or use bar',
  },
  'chart-range-too-wide': {
    what: (d) => `the largest value is ${d.ratio ?? ''} times the smallest; small bars vanish`,
    why: honest,
    fix: 'use type="magnitude"',
  },
  'chart-no-whole': {
    what: (d) => `${d.found} wholes are declared, ${d.wanted} needed`,
    why: 'parts need their whole',
    fix: 'write whole="id of the whole"',
  },
  'chart-whole-unused': { what: (d) => `${d.type} takes no whole`, why: 'an idle attribute misleads', fix: 'delete whole' },
  'chart-parts-not-whole': {
    what: (d) => `the parts sum to ${d.sum}, the whole “${d.whole}” is ${d.value}`,
    why: honest,
    fix: 'add the missing parts, or use bar',
  },
  'chart-no-date': {
    what: (d) => `“${d.asOf}” of the figure “${d.figure}” is no point in time`,
    why: 'a line follows time',
    fix: 'use bar, or give asOf',
  },
  'chart-not-earlier': {
    what: 'the first series is not earlier than the second',
    why: 'before comes before after',
    fix: 'write the earlier series before |',
  },
} satisfies MessagesFor;
