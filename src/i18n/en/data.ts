import type { OpenDataWords } from '../data.ts';

function counted(n: number, what: string): string {
  return n === 0 && what !== 'figure' ? '' : `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** How the open data describes itself in English. */
export const en: OpenDataWords = {
  dataset: (title) => `${title}: open data`,
  about: (publisher, { figures, documents, milestones }) => {
    const counts = [counted(figures, 'figure'), counted(documents, 'document'), counted(milestones, 'dated event')];
    return (
      `Taken from a speech${publisher && ` published by ${publisher}`}: ${counts.filter((text) => text !== '').join(', ')}, each with ` +
      'the words and the sentence it rests on, derived figures with their formulas; free to download as CSV and JSON.'
    );
  },
  files: {
    figures: 'Figures',
    charts: 'Data of the charts',
    spreadsheet: 'Figures, for Excel and other spreadsheets',
    documents: 'Documents',
    milestones: 'Milestones',
    transcript: 'Transcript, verbatim',
    audit: 'Number audit',
    reading: 'Transcript, reading text',
    csvw: 'CSVW metadata of the figures',
    attachments: 'List of pictures and attachments',
    corrections: 'Corrections',
  },
  corrections:
    'was holds what the former edition showed (value, asOf, label or text), whichever changed; ' +
    'what is so now stands with the figure, the sentence or the page that an entry names.',
  csv:
    'For programs, without a byte order mark; a spreadsheet opens figures-excel.csv and the CSV of each chart. ' +
    "A spreadsheet would run text that begins with =, +, -, @ or the like as a formula, so such text has an apostrophe (') in front; " +
    'remove one apostrophe to get the original.',
  reading: 'Begins with a byte order mark, so that it can be read where a server names no charset; audit.json counts positions behind it.',
  fields: {
    id: { title: 'ID', description: 'Never changes on this site.' },
    label: { title: 'What it counts' },
    status: { title: 'Status', description: 'draft: proposed by a program, and not yet read by a person.' },
    label_en: { title: 'What it counts, in English', description: 'The editor’s translation; empty where there is none.' },
    labelEn: { title: 'What it counts, in English', description: 'The editor’s translation; empty where there is none.' },
    value: {
      title: 'Value',
      description:
        'In the unit given under “Unit”; words such as “million” are multiplied out; exact to the last digit. ' +
        'Empty for a range, a ratio and a vague amount (hundreds), which have no one value.',
    },
    unit: { title: 'Unit', description: 'Empty for a ratio, a fraction and an index, which count no units.' },
    display: { title: 'As written', description: 'Number and unit as shown on the site.' },
    form: {
      title: 'Form',
      description:
        'point: one number; range: from one number to another; ratio: so many to so many; fraction: a part of a whole; ' +
        'rank: a place in an order; vague: only hinted at (hundreds, dozens).',
    },
    bound: {
      title: 'Bound',
      description:
        'exact: just this; about: near this; over: more than this; at-least: this or more; under: less than this; at-most: this or less.',
    },
    value_low: {
      title: 'Lower end',
      description:
        'The least that the value may be; empty where that was left open (at most, less than), and for a ratio or a vague amount.',
    },
    value_high: {
      title: 'Upper end',
      description:
        'The most that the value may be; empty where that was left open (more than, at least), and for a ratio or a vague amount.',
    },
    parts: { title: 'Parts of the ratio', description: 'In the order in which they were said, separated by spaces; else empty.' },
    asOf: {
      title: 'As of',
      description: 'A year, month or day (ISO 8601), an interval “from/to”, or “period” for the whole period of the report.',
    },
    part: {
      title: 'Part',
      description:
        'area: a policy area; header: the heading; opening; closing; host; question: questions and answers; notes. ' +
        'A derived figure counts where its first input does.',
    },
    area: { title: 'Area', description: 'Number of the policy area; empty for figures outside all areas.' },
    measure: { title: 'Measure', description: 'Id of the measure, as text, not as a decimal; empty for figures outside all measures.' },
    basis: { title: 'Basis', description: 'quoted: said in the speech; derived: computed from figures that were said.' },
    quote: { title: 'Quote', description: 'Occurs exactly once in the reading text; in a table, row and column tell where.' },
    quotePrefix: { title: 'Text before the quote' },
    quoteSuffix: { title: 'Text after the quote' },
    quoteRow: { title: 'Row of the quote', description: 'Of a quote from a table: the name of its row.' },
    quoteColumn: { title: 'Column of the quote', description: 'Of a quote from a table: the name of its column.' },
    emended: {
      title: 'Emended',
      description: 'The quote with the words that the editor supplied in 〔 〕; empty where nothing was supplied.',
    },
    sentence: { title: 'Sentence', description: 'Id of the sentence that contains the quote.' },
    derivation: { title: 'Derivation', description: 'Operation, ids of the input figures, and formula.' },
    operation: { title: 'Operation' },
    inputs: { title: 'Inputs', description: 'Ids of figures, separated by spaces.' },
    expression: { title: 'Formula' },
    growthOf: { title: 'Growth of', description: 'Id of the figure whose growth this percentage gives.' },
    plan: { title: 'Plan', description: 'planned: announced or promised, not a result.' },
    formerIds: { title: 'Former IDs', description: 'Under which earlier editions had it; their addresses still lead to it.' },
    note: { title: 'Note' },
    certainty: { title: 'Certainty', description: 'How sure the least sure part of the figure is; empty where nothing is doubted.' },
    doubt: { title: 'Doubt', description: 'Why the editor is not sure.' },
    href: { title: 'Address', description: 'Relative to the root of the site, the folder above this one.' },
    series: { title: 'Series' },
    chart: { title: 'Chart' },
    chartTitle: { title: 'Title of the chart' },
    chartLabel: { title: 'Label in the chart' },
    title: { title: 'Title' },
    date: { title: 'Date', description: 'A year, month or day (ISO 8601).' },
  },
};
