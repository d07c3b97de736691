import type { Tally } from '../source-text.ts';
import { formatted } from './number-formats.ts';

interface Field {
  instruction: string;
  isResult: boolean;
}

/** What a program fills in and what nobody says: contents, an index, numbers of pages. */
const filledIn = /^\s*(?:TOC|INDEX|TC|XE|RD|PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const contents = /^\s*(?:TOC|INDEX)\b/i;
/** A number in a circle beyond those that have a character. */
const circled = /^\s*EQ\s*\\o\s*\\ac\s*\(\s*[○◯⭕]\s*[,，;]\s*(\d{1,2})\s*\)/i;

/** The codes of fields, which stand in the runs of a document beside what they show; they may hold each other and many paragraphs. */
export class Fields {
  readonly #open: Field[] = [];
  readonly #tally: Tally;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** Whether what stands here is shown as a text that somebody wrote. */
  get isShown(): boolean {
    return this.#open.every(({ instruction, isResult }) => isResult && !filledIn.test(instruction));
  }

  /** A part of the code of the innermost field. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  /** A field begins, shows its result, or ends; what it then shows of itself. */
  turn(type: string): string {
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false });
    const field = this.#open.at(-1);
    if (type === 'separate' && field) field.isResult = true;
    if (type !== 'end' || !field) return '';
    this.#open.pop();
    if (contents.test(field.instruction)) this.#tally.add('contents');
    const number = field.isResult ? undefined : circled.exec(field.instruction)?.[1];
    return number === undefined ? '' : formatted(Number(number), 'decimalEnclosedCircle');
  }

  /** Whether a field that is written as one element is left out. */
  leavesOut(instruction: string): boolean {
    if (contents.test(instruction)) this.#tally.add('contents');
    return filledIn.test(instruction);
  }
}
