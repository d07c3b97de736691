import type { IsKnown } from './chinese-names.ts';
import type { FoundName } from './phrases.ts';
import { listed } from './word-lists.ts';

/** A word with a capital: Quay, MediSave, COVID-19, O’Neill; a possessive ends a name. */
const capital = String.raw`\p{Lu}[\p{L}\p{N}]*(?:(?:-|[’'](?!s\b))[\p{L}\p{N}]+)*`;
const period = String.raw`(?: (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?`;
const sequence = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${capital}(?: (?:(?:of the|of|for the|for|and|&) )?${capital})*${period}(?![\p{L}\p{N}])`,
  'gu',
);
/** Words that have a capital because a sentence begins with them, and those by which persons and times are called. */
const noNames = listed(`
  The A An This That These Those It Its He She They We I You Our My Your Their His Her In On At By For From To Of With Without Under
  Over Since After Before During Through Between Among As If When While Where Why How What Which Who Whose And But Or So Nor Yet Also
  Then Now There Here First Second Third Fourth Fifth Last Next Finally Today Tomorrow Yesterday Only Every Each All Some Many Most More
  Fewer Few Less Both No Not None Another Other Such Let Please Thank Thanks Good Dear Looking About Above Across Against Around Because
  Despite Due Even Given However Indeed Instead Like Moreover Nearly Overall Per Rather Together Towards Until Unlike Up Upon Via
  Whether Within Would Will Can Could Should Might Must Shall Is Are Was Were Has Have Had Do Does Did Almost Twelve Eleven Ten Nine
  Eight Seven Six Five Four Three Two One Altogether Question Answer Apart Along Again Although Besides Beyond Currently Once Recently
  Similarly Still Therefore Though Thus Yes Well Later Meanwhile See Note January February March April June July August September October
  November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`);
const beforePerson = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Professor|Councillor|Cllr)\.? $/u;
const person = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Professor|Councillor|Cllr|Madam)\b/u;
const acronym = /^(?!COVID-19$)\p{Lu}{2,}[\p{Lu}\p{N}-]*$/u;
/** Words without a capital in such a heading. */
const smallWord = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|s)$/u;
const lastYears = new RegExp(`${period}$`, 'u');

/** How the names of bodies, laws and programmes begin or end; “and” within one of them joins nothing else. */
const headWord = new RegExp(
  String.raw`\b(?:Ministry|Department|Office|Authority|Agency|Board|Council|Commission|Committee|Taskforce|Institute|University|Hospital|` +
    String.raw`Centre|Center|Act|Bill|Charter|Plan|Programme|Program|Project|Scheme|Fund|Grant|Package|Initiative|Strategy|Budget)\b`,
  'u',
);

/** The names in an English text: two words with capitals and more in a row, and abbreviations in capitals that are said twice. */
export function namesInEnglish(text: string, isKnown: IsKnown): FoundName[] {
  if (isTitleCase(text)) return [];
  return [...text.matchAll(sequence)]
    .filter(({ 0: found, index }) => !goesOn(found, text.slice(index + found.length)))
    .map(({ 0: found, index }) => withoutBeginning({ text: found, at: index }))
    .filter(({ text: name, at }) => !isPerson(name, text.slice(0, at)))
    .flatMap((name) => asOne(name, isKnown))
    .filter(({ text: name }) => {
      const words = name.replace(lastYears, '').split(' ');
      return (words.length > 1 && !words.some((word) => noNames.has(word))) || (acronym.test(name) && isKnown(name));
    });
}

function isPerson(found: string, before: string): boolean {
  return person.test(found) || beforePerson.test(before);
}

/** Whether a name is longer than its capitals in a row: Ministry of Culture, Community and Youth; COVID-19 (Temporary Measures) Act. */
function goesOn(found: string, after: string): boolean {
  return (
    /^\) \p{Lu}/u.test(after) ||
    (/\b(?:Ministry|Department|Minister) (?:of|for) [^ ]+$/u.test(found) && /^, \p{Lu}\w+(?:,| and) /u.test(after))
  );
}

/**
 * “Care and Quay” is one name where it is said twice, Ministry of Trade and Industry by its first word. Where either side is a body or
 * a programme there are two; of all others it cannot be told.
 */
function asOne(name: FoundName, isKnown: IsKnown): FoundName[] {
  const [first = '', joint, second = '', ...more] = name.text.split(/( (?:and|&) )/u);
  if (joint === undefined || isKnown(name.text)) return [name];
  if (more.length > 0) return [];
  const isTwo = headWord.test(first) && headWord.test(second);
  if (!isTwo) return headWord.test(name.text) ? [name] : [];
  return [
    { text: first, at: name.at },
    { text: second, at: name.at + first.length + joint.length },
  ];
}

/** A name without the words that have a capital only because a sentence begins with them. */
function withoutBeginning({ text, at }: FoundName): FoundName {
  const [first = ''] = text.split(' ');
  if (!noNames.has(first)) return { text, at };
  const rest = text.slice(first.length).replace(/^ (?:(?:of|for|the|and|&) )*/u, '');
  return rest === '' ? { text, at } : withoutBeginning({ text: rest, at: at + text.length - rest.length });
}

/** Whether a line is a heading in which each word has its capital, so that it says nothing of names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || smallWord.test(word));
}
