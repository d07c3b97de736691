import { type Folding, folded } from '../shared/folding.ts';
import { normalise } from '../shared/normalise.ts';
import { numbersOf, type WrittenNumber } from '../shared/numbers.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { memoise } from './memoise.ts';

/** A normalised and folded text with its numbers. */
export interface ComparedText {
  text: string;
  numbers: WrittenNumber[];
}

/** What of a record is compared with the words of a query. */
export interface ComparedTexts {
  /** All its text, normalised in its own characters. */
  written: string;
  whole: ComparedText;
  /** What it is called, and its value. */
  name: ComparedText;
  /** What it is called. */
  label: string;
}

/** Returns what of a record is compared, the same object each time. */
export function comparedTexts(record: SearchRecord, folding: Folding): ComparedTexts {
  return textsUnder(folding)(record);
}

const textsUnder = memoise((folding: Folding) =>
  memoise((record: SearchRecord): ComparedTexts => {
    const written = normalise(searchedText(record)).text;
    const [label, value] = [record.section, record.value].map((text) => folded(normalise(text).text, folding));
    return {
      written,
      whole: withNumbers(folded(written, folding)),
      name: withNumbers(`${label}\n${value}`),
      label: label ?? '',
    };
  }),
);

/** The numbers are read only when they are asked for: most queries have none. */
function withNumbers(text: string): ComparedText {
  let numbers: WrittenNumber[] | undefined;
  return {
    text,
    get numbers() {
      numbers ??= numbersOf(text);
      return numbers;
    },
  };
}
