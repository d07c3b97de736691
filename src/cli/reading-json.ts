import { harmlessJson } from '../diagnostics/shown.ts';
import { rawNumber } from '../exports/raw-number.ts';
import type { Block } from '../report/document/block.ts';
import type { NumeralInSentence, Reading } from '../report/reading/reading.ts';

/**
 * What was read of a text, for programs: exact digits, offsets in UTF-16 units of the text as given; the blocks in the order of the text,
 * those who take part, and the numerals. What does not apply to a block is left out.
 */
export function readingJson({ numerals, blocks, ids, cast }: Reading): string {
  const told = { numerals: numerals.map(numeralJson), blocks: blocks.map((block, at) => blockJson(block, ids[at])), cast };
  return harmlessJson(JSON.stringify(told, null, 2));
}

/** A block as it is told; of a table what stands above it, how many rows name the columns, and each cell as it stands. */
function blockJson({ kind, level, marker, speaker, turn, text, start, end, table }: Block, id: string | undefined): object {
  const block = { kind, level, marker, id, speaker, turn, text, start, end };
  if (!table) return block;
  const { caption, unit, head, rows } = table;
  return { ...block, caption, unit, head, rows: rows.map((row) => row.map((cell) => cell.text)) };
}

function numeralJson(numeral: NumeralInSentence): object {
  const { text, start, end, kind, form, bound, unit, numbers, sentence } = numeral;
  const isAmount = form === 'vague' || numbers.length > 0;
  return {
    text,
    start,
    end,
    kind,
    form: isAmount ? form : null,
    ...amountJson(numeral),
    unit: unit || null,
    bound: isAmount ? bound : null,
    sentence,
  };
}

/** A number, the ends of a range, the parts of a ratio; null where nothing can be said. */
function amountJson({ form, numbers }: NumeralInSentence): { value: object | object[] | null } {
  const values = numbers.map(rawNumber);
  if (form === 'range' || form === 'ratio') return { value: values };
  return { value: values[0] ?? null };
}
