import { type SpokenNumeral, scanNumerals } from '../../report/numerals/scan.ts';
import { typedNumerals } from '../../report/rules/typed-numerals.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';
import type { TextRun } from './page-texts.ts';
import { isStructure } from './structure.ts';

/** How a numeral of the output is accounted for. */
export type Explanation = 'figure' | 'spoken' | 'structure' | 'source' | 'word' | 'interface';

/** A numeral of the output that nothing accounts for. */
export interface Unexplained extends SpokenNumeral {
  why: 'not-the-figure' | 'not-spoken' | 'not-structure' | 'no-source' | 'not-in-source';
}

/** Accounts for every numeral of a piece of text by the marks of the template that wrote it. */
export function explain(run: TextRun, facts: Facts): { explained: Explanation[]; unexplained: Unexplained[] } {
  const numerals = scanNumerals(run.text);
  if (numerals.length === 0 && run.marks.figure === '') return { explained: [], unexplained: [] };
  const all = (why: Unexplained['why']) => ({
    explained: [],
    unexplained: (numerals.length > 0 ? numerals : [whole(run)]).map((numeral) => ({ ...numeral, why })),
  });
  const each = (kind: Explanation) => ({ explained: numerals.map(() => kind), unexplained: [] });
  const isLabel = run.attribute === 'content' && run.marks.structure !== '';
  if (run.attribute !== '' && !isLabel) {
    const rest = withoutKnown(run.text, run, facts);
    // An attribute of a figure says this figure: a number of the same source would still be a wrong one.
    return facts.figures.has(run.marks.figure) && scanNumerals(rest).length > 0
      ? all('not-the-figure')
      : explainLoose(rest, numerals.length, run, facts);
  }
  const { figure, spoken, structure } = run.marks;
  if (figure !== '') return isShown(run.text, figure, facts) ? each('figure') : all('not-the-figure');
  if (spoken !== '') return isSpoken(run.text, spoken, facts) ? each('spoken') : all('not-spoken');
  if (structure !== '') return isStructure(run, facts) ? each('structure') : all('not-structure');
  return explainLoose(run.text, numerals.length, run, facts);
}

/** Text without a mark of its own: each numeral must stand, with the same word after it, in the source that its section declares. */
function explainLoose(text: string, total: number, run: TextRun, facts: Facts) {
  if (facts.interfaceTexts.has(text.replace(/[：:]$/u, '')))
    return { explained: new Array<Explanation>(total).fill('interface'), unexplained: [] };
  const numerals = typedNumerals(withoutNames(text, facts), facts.report.numeralsSaidIn(run.marks.source));
  const explained = new Array<Explanation>(total - numerals.length).fill('structure');
  const unexplained: Unexplained[] = [];
  for (const { kind, ...numeral } of numerals) {
    if (kind !== 'unspoken') explained.push(kind);
    else unexplained.push({ ...numeral, why: run.marks.source === '' ? 'no-source' : 'not-in-source' });
  }
  return { explained, unexplained };
}

/** A text without the names that the edition itself gives, its length unchanged: who published the speech, and where it was held. */
function withoutNames(text: string, { report: { meta } }: Facts): string {
  const names = [meta.publisher, meta.event.place].filter((name) => name !== '');
  return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

/** The text of an attribute without what it may say by its element's mark: a sentence's number, a figure's formula, name and value. */
function withoutKnown(text: string, { marks }: TextRun, facts: Facts): string {
  const figure = facts.figures.get(marks.figure);
  const known = figure
    ? [figure.derivation?.expression ?? '', figure.label, `${figure.display.before}${figure.display.number}${figure.display.after}`]
    : [];
  const ids = (text.match(/(?:\d+(?:\.\d+)?|[hoc])-\d+/g) ?? []).filter((id) =>
    marks.target ? id === marks.target : facts.sentences.has(id),
  );
  const sentence = facts.sentences.has(marks.target) ? facts.words.toSentence(marks.target) : '';
  return [...known, sentence, ...ids].filter((part) => part !== '').reduce((rest, part) => rest.replace(part, ' '), text);
}

function isShown(text: string, id: string, facts: Facts): boolean {
  const figure = facts.figures.get(id);
  return figure !== undefined && withoutSpace(text) === shownAs(figure);
}

function isSpoken(text: string, id: string, facts: Facts): boolean {
  const part = withoutSpace(text);
  return (facts.sentences.get(id) ?? []).some((spoken) => standsWhole(part, spoken));
}

/** Whether a part stands in a text without cutting one of its numerals in two: 3人 does not stand in 13人. */
function standsWhole(part: string, text: string): boolean {
  const numerals = scanNumerals(text);
  const isCut = (at: number) => numerals.some(({ start, end }) => start < at && at < end);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) if (!isCut(at) && !isCut(at + part.length)) return true;
  return false;
}

function whole({ text }: TextRun): SpokenNumeral {
  return { start: 0, end: text.length, text };
}
