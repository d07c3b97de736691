import { chartPageWords, comparisonPageWords } from '../../charts/page-words.ts';
import { citationPageWords } from '../../components/Cite/page-words.ts';
import { registerPageWords } from '../../components/Register/page-words.ts';
import type { Code } from '../../diagnostics/codes.ts';
import { displayText } from '../../report/figures/figure.ts';
import { type SpokenNumeral, scanNumerals } from '../../report/numerals/scan.ts';
import { typedNumerals, withoutNames } from '../../report/rules/typed-numerals.ts';
import { sentenceId } from '../../report/transcript/transcript.ts';
import { type Passage, writtenPatterns } from '../written.ts';
import { type Block, type Piece, scriptAttributes, type TextRun } from './blocks.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';
import { isStructure } from './structure.ts';
import { wholeNumerals } from './whole-numerals.ts';

/** How a numeral of the output is accounted for. */
export type Explanation = 'figure' | 'spoken' | 'structure' | 'source' | 'word' | 'interface';

/** A numeral of the output that nothing accounts for: what it breaks, the text around it, and what an author would have written there. */
export interface Unexplained {
  code: Extract<Code, `site-${string}`>;
  numeral: string;
  context: string;
  at: number;
  written: RegExp[];
}

/** What became of the numerals of some text. */
export interface Explained {
  explained: Explanation[];
  unexplained: Unexplained[];
}

/** Characters told on each side of a numeral. */
const AROUND = 8;

/**
 * Accounts for every numeral of a page as a browser shows it. Text without a mark is read as it stands in its block; a numeral that
 * reaches over the edge of a marked element or of a source is nobody's, whatever its parts are.
 */
export function explainBlocks(blocks: Block[], facts: Facts): Explained {
  const seen = new Set<TextRun>();
  const results = blocks.flatMap((block) => {
    const stretches = stretchesOf(block, facts);
    const own = stretches.filter(({ run }) => !seen.has(run)).map(({ run, pieces }) => explain(run, pieces, facts));
    for (const { run } of stretches) seen.add(run);
    return [...own, { explained: [], unexplained: overEdges(block, stretches) }];
  });
  return {
    explained: results.flatMap(({ explained }) => explained),
    unexplained: results.flatMap(({ unexplained }) => unexplained),
  };
}

/** Pieces of a block that are accounted for together, as one run. */
interface Stretch {
  run: TextRun;
  pieces: Piece[];
}

/** A marked element is accounted for by itself, as are fixed texts of the interface; all else that has one source is read together. */
function stretchesOf(block: Block, facts: Facts): Stretch[] {
  const stretches: (Stretch & { isLoose: boolean })[] = [];
  for (const piece of block) {
    const { run, text } = piece;
    const last = stretches.at(-1);
    const isLoose = run.element === null && !isInterface(text, facts);
    if (last && (last.run === run || (isLoose && last.isLoose && last.run.marks.source === run.marks.source))) last.pieces.push(piece);
    else stretches.push({ run, pieces: [piece], isLoose });
  }
  return stretches.map(({ run, pieces, isLoose }) => (isLoose ? { run: { ...run, text: joined(pieces) }, pieces } : { run, pieces }));
}

function joined(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/**
 * The numerals of a block that reach over an edge of what is accounted for together, with all that limits them (不 before a figure that
 * says 超过10分钟), and digits that only look like one numeral because two pieces meet: 128.40 of `128.<b>40</b>`.
 */
function overEdges(block: Block, stretches: Stretch[]): Unexplained[] {
  if (block.length < 2) return [];
  const text = joined(block);
  const numerals = wholeNumerals(text);
  const isOneNumeral = (start: number, end: number) => numerals.some((numeral) => numeral.start <= start && end <= numeral.end);
  const signs = [...text.matchAll(/\d+(?:[.,]\d+)+/g)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    text: sign,
  }));
  const edges = edgesOf(stretches.map(({ pieces }) => joined(pieces)));
  const within = edgesOf(block.map((piece) => piece.text));
  const crossing = [
    ...numerals.filter(({ start, end }) => edges.some((edge) => start < edge && edge < end)),
    ...signs.filter(({ start, end }) => !isOneNumeral(start, end) && within.some((edge) => start < edge && edge < end)),
  ];
  const isPart = (part: SpokenNumeral) =>
    crossing.some(({ start, end, text: { length } }) => start <= part.start && part.end <= end && length > part.text.length);
  return crossing.filter((numeral) => !isPart(numeral)).map((numeral) => unexplainedIn(block, numeral, 'site-numeral-joined'));
}

/** Where each text of a row ends. */
function edgesOf(texts: string[]): number[] {
  let end = 0;
  return texts.map(({ length }) => (end += length));
}

/** The numeral at a place of pieces that follow each other, with what stands around it. */
function unexplainedIn(pieces: Piece[], { start, end, text: numeral }: SpokenNumeral, code: Unexplained['code']): Unexplained {
  const [from, to] = [Math.max(0, start - AROUND), end + AROUND];
  const first = pieces[edgesOf(pieces.map(({ text }) => text)).findIndex((edge) => start < edge)];
  const written = writtenPatterns(passagesIn(pieces, from, start), passagesIn(pieces, start, end), passagesIn(pieces, end, to));
  return { code, numeral, context: joined(pieces).slice(from, to).trim(), at: first?.at ?? 0, written };
}

/** What stands between two places of pieces that follow each other. */
function passagesIn(pieces: Piece[], start: number, end: number): Passage[] {
  let at = 0;
  return pieces.flatMap(({ text, run, isMarker }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    const { figure, spoken, structure } = run.marks;
    return part === '' ? [] : [{ text: part, figure, isMarker, isMade: spoken !== '' || structure !== '' }];
  });
}

/** Accounts for every numeral of a run by the marks of the template that wrote it. */
function explain(run: TextRun, pieces: Piece[], facts: Facts): Explained {
  const numerals = scanNumerals(run.text);
  const { figure, spoken, structure } = run.marks;
  if (numerals.length === 0 && figure === '' && run.attribute !== 'data-value') return { explained: [], unexplained: [] };
  // The text of a marked element is read without what is marked inside it, so its pieces do not follow each other.
  const row = run.element === null ? pieces : [{ text: run.text, run, at: run.at, isMarker: false }];
  const placed = (numeral: SpokenNumeral, code: Unexplained['code']) => unexplainedIn(row, numeral, code);
  const all = (code: Unexplained['code']) => ({
    explained: [],
    unexplained: (numerals.length > 0 ? numerals : [whole(run)]).map((numeral) => placed(numeral, code)),
  });
  const each = (kind: Explanation) => ({ explained: numerals.map(() => kind), unexplained: [] });
  const loose = (text: string) => explainLoose(text, numerals.length, run, facts, placed);
  const isLabel = run.attribute === 'content' && structure !== '';
  if (scriptAttributes.has(run.attribute)) return isForScripts(run, facts) ? each('figure') : all('site-not-the-figure');
  if (run.attribute !== '' && !isLabel) {
    const rest = withoutKnown(run.text, run, facts);
    // An attribute of a figure says this figure: a number of the same source would still be a wrong one.
    return facts.report.figureById.has(figure) && scanNumerals(rest).length > 0 ? all('site-not-the-figure') : loose(rest);
  }
  if (figure !== '') return isShown(run.text, figure, facts) ? each('figure') : all('site-not-the-figure');
  if (spoken !== '') return isSpoken(run.text, spoken, facts) ? each('spoken') : all('site-not-spoken');
  if (structure !== '') return isStructure(run, facts) ? each('structure') : all('site-not-structure');
  return loose(run.text);
}

type Placed = (numeral: SpokenNumeral, code: Unexplained['code']) => Unexplained;

/** Text without a mark of its own: each numeral must stand, with the same word after it, in the source that its section declares. */
function explainLoose(text: string, total: number, run: TextRun, facts: Facts, placed: Placed): Explained {
  if (isInterface(text, facts)) return { explained: new Array<Explanation>(total).fill('interface'), unexplained: [] };
  // The name of what leads from a sentence to its note says the mark.
  const source = run.marks.source || run.marks.spoken;
  const numerals = typedNumerals(
    withoutNames(withoutPageName(text, facts), facts.report.meta),
    source === '' ? new Set() : facts.report.numeralsSaidIn(source),
  );
  const explained = new Array<Explanation>(Math.max(0, total - numerals.length)).fill('structure');
  const unexplained: Unexplained[] = [];
  const bare = scanNumerals(text);
  for (const { kind, ...numeral } of numerals) {
    if (kind !== 'unspoken') {
      explained.push(kind);
      continue;
    }
    // Its place is that of the number alone: the words around it may stand in other elements.
    const at = bare.find(({ start, end }) => numeral.start <= start && end <= numeral.end) ?? numeral;
    unexplained.push(placed({ ...at, text: numeral.text }, source === '' ? 'site-no-source' : 'site-not-in-source'));
  }
  return { explained, unexplained };
}

/** The title of a page without what the page is called: 一页读完｜… or, in a draft, 草稿｜一页读完｜… */
function withoutPageName(text: string, facts: Facts): string {
  const { separator } = facts.words;
  const [name = '', ...rest] = text.split(separator);
  return rest.length > 0 && isInterface(name, facts) ? withoutPageName(rest.join(separator), facts) : text;
}

function isInterface(text: string, { interfaceTexts }: Facts): boolean {
  const fixed = text.trim().replace(/[：:]$/u, '');
  return fixed !== '' && interfaceTexts.has(fixed);
}

/** The text of an attribute without what it may say by its element's mark: a sentence's number, a figure's formula, name and value. */
function withoutKnown(text: string, { marks }: TextRun, facts: Facts): string {
  const figure = facts.report.figureById.get(marks.figure);
  const known = figure ? [figure.derivation?.expression ?? '', figure.label, displayText(figure.display)] : [];
  const ids = (text.match(new RegExp(sentenceId, 'g')) ?? []).filter((id) =>
    marks.target ? id === marks.target : facts.sentences.has(id),
  );
  const sentence = facts.sentences.has(marks.target) ? facts.words.toSentence(marks.target) : '';
  return [...known, sentence, ...ids].filter((part) => part !== '').reduce(withoutPart, text);
}

/** A text without a part, which must stand in it whole: a figure of 10分钟 is not what 不超过10分钟 says. */
function withoutPart(text: string, part: string): string {
  const start = text.indexOf(part);
  const end = start + part.length;
  const isCut = wholeNumerals(text).some((numeral) => [start, end].some((at) => numeral.start < at && at < numeral.end));
  return start < 0 || isCut ? text : `${text.slice(0, start)} ${text.slice(end)}`;
}

/** Whether an attribute for scripts says what the register says of the figure, or the words that pages give to scripts. */
function isForScripts({ attribute, text, marks }: TextRun, { report, words }: Facts): boolean {
  if (attribute === 'data-words')
    return [chartPageWords, comparisonPageWords, citationPageWords, registerPageWords].some(
      (of) => text === JSON.stringify(of(words, report.meta)),
    );
  const figure = report.figureById.get(marks.figure);
  if (!figure) return false;
  if (attribute === 'data-value') return text === String(figure.value) || text === figure.numbers.join(' ');
  const said: Record<string, string> = {
    'data-unit': figure.unit,
    'data-as-of': figure.asOf,
    'data-form': figure.form,
    'data-bound': figure.bound,
  };
  return text === said[attribute];
}

function isShown(text: string, id: string, facts: Facts): boolean {
  const figure = facts.report.figureById.get(id);
  return figure !== undefined && withoutSpace(text) === shownAs(figure);
}

function isSpoken(text: string, id: string, facts: Facts): boolean {
  return (facts.sentences.get(id) ?? []).some((spoken) => spoken.holdsWhole(text));
}

function whole({ text }: TextRun): SpokenNumeral {
  return { start: 0, end: text.length, text };
}
