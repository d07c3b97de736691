import type { Said } from './label-pieces.ts';

const clauseEnd = /[，。；：、！？；“”‘《》（）()!?;—]|’(?!\p{L})|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|No))[,:.](?=\s|$)/u;
const lead = new RegExp(
  [
    '^(?:and|or|but|yet|I|with|of which|of(?! (?:them|these|those|which|whom)\\b)|which|the|a|an|(?:in|by|since|during) \\d{4}',
    'by|there|it|we|also|now|some',
    'that|will|would|be)\\s+',
  ].join('|'),
  'i',
);
const tailWords = [
  'to|of|by|with|is|are|was|were|be|has|have|had|the|a|an|reached|about|than|more|less|between|will|instead|at|in|for|from|and|or',
  'only|over|nearly|some|almost|around|another|further|just|up|our|its|their|these|those|who|which|that|it|we|they|after|before',
  'until|since|within|during|per|every|each',
].join('|');
const tail = new RegExp(`(?:^|\\s+)(?:${tailWords})$`, 'i');
const mostWords = 12;
const timeAtEnd =
  /(?<!\b(?:than|from|since|against|with)) (?:in|during|by|at the end of|for|on|as of) (?:\d{1,2} )?(?:\p{Lu}[a-z]+ )?(?:19|20)\d{2}$/u;
/** Units that count how often or how long, not what. */
const measuring = /^(?:times|(?:\S+ )?(?:seconds|minutes|hours|days|weeks|months|years|percentage points))$/;

/** Words that tell how something is or changed and name nothing of which that is told. */
const withoutSubject = new RegExp(
  [
    '^(?:which|who|that|down|up|after|compared|including|through|into|across|of|or|from|to|by|than|equal|equivalent|more|less|almost',
    'lower|higher|fewer|greater|larger|smaller',
    'nearly|only',
    'is|are|was|were|be|has|have|had|will|would|rises?|rose|falls?|fell|grew|grows?|reaches|remains?|totals?|averages?|did|does|do|cuts?',
    'an? (?:[a-z]+ )?(?:rise|fall|cut|increase|decrease|drop|decline|growth|gain|loss|reduction)|[a-z]{3,}(?:ed|ing))\\b',
  ].join('|'),
  'i',
);
/** What stands between the members of a list: 8,100, 9,450 and 12,300 women. */
const joined = /^(?:,? and |, |,? or )(?:about |some |nearly |over )?$/i;
/** A verb that goes on with what a sentence is about. */
const finite = /^(?:is|are|was|were|has|have|had|will|would|rises?|rose|falls?|fell|grew|grows?|did|does|do|\w+ed)\b/i;
/** Clauses that tell when or under what condition, not of what. */
const aside = new RegExp(
  [
    '^(?:in|at|by|for|since|after|before|during|last|this|however|over|under|with|as|if|when|while|from|on|to|compared|indeed|but|moreover',
    'including|led|having|which|who|today|and|or|also|once|within|according|because|although|though)\\b',
  ].join('|'),
  'i',
);
/** Verbs whose past has no ending. */
const past =
  'met|made|set|put|took|gave|spent|built|bought|sold|paid|held|ran|won|lost|saw|brought|taught|sent|kept|led|began|came|went|became';
/** We trained 45 midwives and equipped 7 wards: the second verb has what it did behind it. */
const andDid = new RegExp(`^and (?:[a-z]{2,}ed|${past})\\b`, 'i');
const verb = new RegExp(
  [
    '\\s(?:will|would|has|have|had|is|are|was|were|can|may|stands?|rises?|rose|falls?|fell|grew|grows?|reach(?:es)?|remains?|totals?|cuts?',
    `did|does|do|averages?|amounts?|make|${past}|[a-z]{2,}ed)(?=\\s|$).*$`,
  ].join('|'),
  'i',
);

/** A number that begins a clause stands before what it counts. */
const firstNumber =
  /^(?:(?:close to|more than|less than|fewer than|at least|nearly|about|some|over|around|almost|up to) )?[£$€]?\d[\d.,]*\s+/i;

/**
 * What the numbers of an English sentence are about, in order: the words before each in its clause with what is counted, behind what they
 * are said of where the clause itself does not name that; else the words behind it.
 */
export function englishLabels(sentence: string, numbers: readonly Said[]): string[] {
  const labels: string[] = [];
  for (const place of numbers.keys()) labels.push(clipped(labelAt(sentence, numbers, place, labels.at(-1) ?? '') || sentence.trim()));
  return labels;
}

function labelAt(sentence: string, numbers: readonly Said[], place: number, last: string): string {
  const { start, end, unit } = numbers[place] as Said;
  const before = numbers[place - 1];
  const clauses = sentence.slice(before?.end ?? 0, start).split(clauseEnd);
  const raw = (clauses.at(-1) ?? '').trim();
  const behind = withoutEdges(sentence.slice(end, numbers[place + 1]?.start).split(clauseEnd)[0] ?? '');
  const counted = /^(?!per )[A-Za-z]{3}/.test(unit) && !measuring.test(unit) ? unit.replace(/ per .*$/, '') : '';
  if (/^of (?:which|whom|these|those)$/i.test(raw) && last !== '' && behind !== '') return `${last}, of which ${behind}`;
  if (before && before.unit === unit && joined.test(sentence.slice(before.end, start))) return last;
  if (/\btotal(?:\s+number)?\s+to$/i.test(raw) && counted === '' && /^[A-Za-z]{3}/.test(before?.unit ?? '')) return `total ${before?.unit}`;
  const isSameClause = before !== undefined && clauses.length === 1;
  const from = start - (clauses.at(-1) ?? '').length;
  const goesOn = isSameClause && withoutSubject.test(raw) && !andDid.test(raw) && saysSomething(withoutEdges(raw));
  const whole = goesOn ? withoutEdges(sentence.slice(0, start).split(clauseEnd).at(-1) ?? '') : '';
  if (whole !== '' && whole.split(/\s+/).length <= mostWords) return `${whole} ${counted}`.trim();
  if (!isSameClause || saysSomething(withoutEdges(raw))) return withSubject(phraseOf(raw, counted, behind), sentence.slice(0, from), raw);
  // From £18.4 billion to £13.8 billion: both are of the same.
  if (before.unit === unit || (counted === '' && behind === '')) return before.unit === unit ? last : withoutUnit(last, before.unit);
  return withSubject(phraseOf('', counted, behind), sentence.slice(0, before.start), '');
}

/** The words before a number and what it counts; where there are none before it, those behind it. */
function phraseOf(raw: string, counted: string, behind: string): string {
  const own = withoutEdges(raw);
  if (counted !== '') return saysSomething(own) ? withoutLead(`${raw} ${counted}`) : `${counted} ${behind}`.trim();
  if (own === '' || !saysSomething(own)) return behind;
  return /^(?:of|in|for|to|on|through|into) /.test(behind) && own.split(' ').length < 4 ? `${own} ${behind}` : own;
}

/** A phrase behind what the sentence is about, where it does not name that itself. */
function withSubject(phrase: string, before: string, raw: string): string {
  const isOpen = withoutSubject.test(raw) || withoutSubject.test(phrase) || !saysSomething(phrase);
  const subject = isOpen ? subjectOf(before) : '';
  if (subject === '') return phrase;
  const own = withoutEdges(raw);
  const rest = own !== '' && withoutSubject.test(raw) && phrase.startsWith(own) ? withoutTails(raw) + phrase.slice(own.length) : phrase;
  if (!saysSomething(rest)) return subject;
  return finite.test(rest) ? `${subject} ${rest}` : `${subject}, ${rest}`;
}

/** A time at the beginning of a clause, which is told of what follows it: since then, last year, in 2021. */
const when = /^(?:since then|by then|at that time|(?:this|last|next) year|(?:in|by|since|during) \d{4}),?\s+/i;

/** What the first clause of a sentence that is no aside is about: its words before its verb and its numbers. */
function subjectOf(before: string): string {
  const clauses = (before.split(/[;:!?]/).at(-1) ?? '').split(clauseEnd).map((clause) => clause.trim());
  const named = clauses
    .map((clause) => clause.replace(when, ''))
    .filter((clause) => !aside.test(clause))
    .map((clause) =>
      withoutEdges(
        clause
          .replace(firstNumber, '')
          .replace(/[£$€]?\d.*$/, '')
          .replace(verb, ''),
      ),
    )
    .find(saysSomething);
  return named ?? '';
}

function withoutUnit(label: string, unit: string): string {
  return unit !== '' && label.endsWith(` ${unit}`) ? withoutEdges(label.slice(0, -unit.length)) : label;
}

/** Without the words at either end that only lead to a number. */
export function withoutEdges(clause: string): string {
  return withoutTails(withoutLead(clause));
}

function withoutLead(clause: string): string {
  return stripped(clause, lead);
}

function withoutTails(clause: string): string {
  return stripped(clause, tail);
}

function stripped(clause: string, edge: RegExp): string {
  let label = clause.trim();
  for (let last = ''; label !== last; ) {
    last = label;
    label = label.replace(edge, '').trim();
  }
  return label;
}

function saysSomething(label: string): boolean {
  return /[A-Za-z]{3}/u.test(label);
}

/** The words nearest to the number, without the time that stands beside the figure, and with a capital. */
function clipped(label: string): string {
  const words = (label.replace(timeAtEnd, '') || label).split(/\s+/).slice(-mostWords).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
