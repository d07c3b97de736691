import type { Known, Label } from './label.ts';
import { isSentence, type Said } from './label-shapes.ts';
import { bareName, hasTitle, isEnglishName, isEnglishOffice, noSpeaker, personIn } from './names-english.ts';
import { isAsking } from './turns.ts';

const hostWord = '(?:THE )?(?:MODERATOR|HOST|CHAIR|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|PRESENTER|OPERATOR|FACILITATOR|ANCHOR)';
const host = new RegExp(`^${hostWord}(?:$|\\s*[(,/–—-]\\s*\\S)|^MODERATOR\\s+\\p{Lu}|[(,]\\s*${hostWord}\\)?$`, 'iu');
const presiding = /^(?:Mr|Mrs|Ms|Madam)\.? (?:Deputy )?(?:Speaker|President|Chair(?:man|woman|person)?)$/iu;
const question = new RegExp(
  [
    String.raw`^(?:Q\.?|QUESTION|QUESTIONER|INTERVIEWER|(?:UNIDENTIFIED )?(?:REPORTER|JOURNALIST|SPEAKER)|THE PRESS|`,
    String.raw`CORRESPONDENT|AUDIENCE(?: MEMBER)?|CALLER)(?:\s?(?:NO\.?\s?)?(?:\d{1,3}|[A-D]))?$`,
  ].join(''),
  'i',
);
const plainQuestion = /^(?:Q|QUESTION)\b/i;
const answer = /^(?:A\.?|ANSWER|RESPONSE|REPLY)(?:\s?\d{1,3})?$/i;
const medium = new RegExp(
  [
    String.raw`\b(?:Times|News|Post|Herald|Gazette|Radio|TV|Television|Tribune|Daily|Weekly|Journal|Broadcasting|Wire|Observer|`,
    'Courier|Echo|Chronicle|Reporter|Correspondent|Reuters|BBC|CNN|Press|Magazine|Mail|Guardian|Telegraph|Bulletin|',
    String.raw`Standard|Agency|Today|Star|Globe|Examiner|Independent|Argus|Mercury|Sentinel|FM)\b`,
  ].join(''),
  'i',
);
const hasHan = /\p{Script=Han}/u;

/** The part that English words give by themselves: `MODERATOR:`, `Q:`, `Jane Doe (Harbour Times):`. */
export function englishRole(said: Said): Label | null {
  const { words, length, shape, rest } = said;
  const isWord = question.test(words) || answer.test(words);
  if (hasHan.test(words) || hasHan.test(rest.slice(0, 20)) || (shape === 'brackets' && !isWord && words.length < 4)) return null;
  // (a) and (q) number items, whatever stands behind them.
  if (shape === 'brackets' && (said.isRound ? /^[a-z]$/i : /^[a-z]$/).test(words)) return null;
  const marker = /\d$/.test(words) ? { marker: words } : said.marker ? { marker: said.marker } : {};
  if (question.test(words)) return { role: 'question', name: plainQuestion.test(words) ? '' : words, office: '', length, ...marker };
  if (answer.test(words)) return { role: 'answer', name: '', office: '', length, ...marker };
  if (said.marker !== '' || !/^\p{Lu}/u.test(words)) return null;
  if (presiding.test(words) && rest !== '') return { role: 'host', name: words, office: '', length };
  if (host.test(words) && !isField(said)) return { role: 'host', ...hostIn(words), length };
  if (shape === 'dash') return null;
  const asker = isSentence(rest || '.') ? askerIn(words) : null;
  return asker && { role: 'reporter', ...asker, length };
}

/** A story tells what somebody said: Joan Hale, chair of the board, said. */
const tells = /\b(?:said|says|added|told .{2,30}|commented|explained)$/u;
const seat = /^([^()]{4,50}?)\s*\(([\p{Lu}][^()]{2,40})\)(?:\s*\([\p{Lu}][^()]{0,24}\))?$/u;

/** Members of a parliament, each with name and seat in brackets, who ask what a minister has said: `Joan Hale (Port North):`. */
export function englishMember({ words, shape, rest, length, marker }: Said): Label | null {
  const [, who = '', of = ''] = seat.exec(words) ?? [];
  const name = bareName(who);
  const isMember = shape === 'colon' && marker === '' && isSentence(rest) && isEnglishName(name, 2) && !isEnglishOffice(`${who} ${of}`);
  return isMember ? { role: 'reporter', name, office: of, length } : null;
}

/** A minister by office, with the name in brackets: `The Minister for Ports (Joan Hale):`. */
export function isMinister({ words, shape }: Said): boolean {
  return shape === 'colon' && /^The\s[^()]+\(([^()]+)\)$/u.test(words) && isEnglishOffice(words) && isEnglishName(personIn(words).name, 2);
}

/** `Moderator: Ruth Calloway, Press Secretary` names the moderator and is no word of theirs. */
function isField({ rest }: Said): boolean {
  return rest !== '' && !/[.!?…”"]$/.test(rest) && rest.length <= 120 && personIn(rest).name !== '';
}

function askerIn(words: string): { name: string; office: string } | null {
  const { name, office } = personIn(words);
  if (/^(?:Reporter|Journalist|Question(?:er)?|Correspondent)(?:\s?\d{1,2})?\s*[(,]/i.test(words)) return { name: words, office };
  if (name !== '' && office !== '' && isMedium(office)) return { name, office };
  return office === '' && isOutlet(words) && !isEnglishOffice(words) ? { name: words, office: words } : null;
}

function isMedium(text: string): boolean {
  return medium.test(text) && !isEnglishOffice(text);
}

const outlet = new RegExp(
  [
    String.raw`^(?!Latest|Good|Breaking|Related|More|Press|Our)(?:(?:[\p{Lu}\d][\p{L}\d’'.&-]*|of|the|and|&)\s+){0,4}(?:Times|`,
    'News|Post|Herald|Gazette|Radio|TV|Tribune|Journal|Courier|Chronicle|Broadcasting|Observer|Echo|Telegraph|',
    String.raw`Magazine)$|^(?:The )?(?:Radio|Reuters|BBC|CNN)(?:\s+\p{Lu}[\p{L}\d-]*){0,3}$`,
  ].join(''),
  'iu',
);

/** Whether words are the name of a newspaper or a station, of two words at least. */
function isOutlet(words: string): boolean {
  return (
    outlet.test(words) && (/\s/.test(words) || /^(?:Reuters|BBC|CNN)$/.test(words)) && /^\p{Lu}/u.test(words.split(/\s+/).at(-1) ?? '')
  );
}

/** Somebody by name or office, where the rest of the text says that this is one: `Dr. Helena Voss:`, `GOVERNOR OLSEN:`, `The Minister:`. */
export function englishPerson(said: Said, known: Known, isBare: boolean): Label | null {
  const { words, length, shape, rest } = said;
  if (hasHan.test(words) || !/^\p{Lu}/u.test(words) || said.marker !== '' || noSpeaker.test(words) || tells.test(words)) return null;
  if (!isBare && !isSentence(rest) && rest.length < 60) return null;
  const family = ofFamily(words, known);
  if (family !== null) return { role: 'person', name: family, office: '', length };
  const { name, office } = personIn(words);
  const label = { role: 'person' as const, name, office, length };
  if (name !== '' && isKnown(name, known)) return label;
  if (shape === 'dash') return known.hasTurns && hasTitle(words) && name !== '' ? label : null;
  if (name === '') return known.hasTurns && isEnglishOffice(words) && isTitledOffice(words) ? { ...label, office: words } : null;
  const isFull = isEnglishName(name, 2);
  if (isFull && office !== '' && isEnglishOffice(office)) return label;
  if (isFull && known.hasTurns && /^\p{Lu}/u.test(office) && isAsking(rest)) return { ...label, role: 'reporter' };
  return (hasTitle(words) && office.length < 60) || (known.hasTurns && isFull && words === words.toUpperCase()) ? label : null;
}

/** Whom a family name in capitals means: FARRELL, where JUDITH FARRELL, MINISTER FOR WATER spoke before; null where it is none. */
function ofFamily(words: string, { names }: Known): string | null {
  if (!/^[\p{Lu}’'-]{3,}$/u.test(words)) return null;
  const found = [...names].filter((name) => name.includes(' ') && name.toUpperCase().endsWith(` ${words}`));
  return found.length > 0 && new Set(found.map((name) => name.toUpperCase())).size === 1 ? (found[0] ?? null) : null;
}

function isKnown(name: string, { names }: Known): boolean {
  if (names.has(name)) return true;
  const family = ` ${name.toLowerCase()}`;
  return !name.includes(' ') && [...names].some((full) => full.toLowerCase().endsWith(family));
}

function isTitledOffice(words: string): boolean {
  return words.split(/\s+/).every((part) => /^(?:[\p{Lu}(]|of$|the$|for$|and$)/u.test(part));
}

/** What may be the name of who speaks before a colon, to be counted; empty where it cannot be one. */
export function englishCandidate(words: string): string {
  if (hasHan.test(words) || !/^\p{Lu}/u.test(words) || noSpeaker.test(words)) return '';
  const { name } = personIn(words);
  return isEnglishName(name, 2) ? name : '';
}

function hostIn(words: string): { name: string; office: string } {
  const rest = words.replace(new RegExp(`^${hostWord}\\b|[(,]\\s*${hostWord}\\)?$`, 'i'), '').replace(/^[\s,(/–—-]+|[)\s]+$/g, '');
  return rest === '' ? { name: words, office: '' } : personIn(rest);
}

/** The name on a line of its own: `Nora Whitby, Head of Communications`, `Jane Doe (Harbour Times)`; empty where there is none. */
export function englishOwnName(words: string): string {
  const { name, office } = personIn(words);
  const isOffice = office === '' || isEnglishOffice(office) || isMedium(office);
  return !hasHan.test(words) && isOffice && isEnglishName(name, 2) ? name : '';
}

/** The label that a whole line is, of a name that is known or stands with an office or a medium; null where it is none. */
export function englishOwnLine(words: string, names: ReadonlySet<string>, length: number): Label | null {
  if (hasHan.test(words) || !/^\p{Lu}/u.test(words)) return null;
  if (new RegExp(`^${hostWord}$`, 'i').test(words)) return { role: 'host', name: words, office: '', length };
  if (question.test(words) && words.length > 1)
    return { role: 'question', name: plainQuestion.test(words) ? '' : words, office: '', length };
  const { name, office } = personIn(words);
  if (/^(?:Reporter|Journalist|Correspondent)\s*[(,]/i.test(words)) return { role: 'reporter', name: words, office, length };
  if (!isEnglishName(name, 2) || noSpeaker.test(words)) return null;
  if (office !== '' && isMedium(office)) return { role: 'reporter', name, office, length };
  const isOffice = office !== '' && isEnglishOffice(office);
  return isOffice || (office === '' && names.has(bareName(words))) ? { role: 'person', name, office, length } : null;
}
