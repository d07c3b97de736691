import type { reading as chinese } from '../zh-CN/reading.ts';

/** The words of the command read in English. */
export const reading: typeof chinese = {
  structure: 'Structure',
  noStructure: 'no headings and items found',
  numerals: 'Numerals',
  noNumerals: 'none',
  count: 'By class',
  counted: (name, counts) => (counts ? `${name}: ${counts}` : name),
  list: (parts) => parts.join(', '),
  line: (number) => `Line ${number}`,
  kinds: {
    quantity: 'quantity',
    rank: 'rank',
    date: 'date',
    clock: 'clock',
    ordinal: 'ordinal',
    name: 'name',
    title: 'title',
    word: 'word',
    marker: 'marker',
    furniture: 'page furniture',
    unknown: 'unknown',
  },
  bounds: { exact: '', about: 'about', over: 'over', 'at-least': 'at least', under: 'under', 'at-most': 'at most' },
  vague: 'vague',
  blocks: { heading: 'heading', paragraph: 'paragraph', item: 'item', table: 'table', note: 'note', furniture: 'page furniture' },
  turns: { host: 'host', statement: 'statement', question: 'question', answer: 'answer' },
  gap: (before: string, marker: string, line: number) => `Numbering with a gap: ${marker} after ${before} (line ${line})`,
  turnColon: ': ',
};
