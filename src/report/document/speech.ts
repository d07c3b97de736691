import type { Person } from './header.ts';
import { isSentence } from './label-shapes.ts';
import type { Line } from './lines.ts';
import { isOffice, isSureName, officeAndName, officeEnd } from './names.ts';
import { bareName, hasTitle, introducedEnglish, isEnglishName, isEnglishOffice, personIn } from './names-english.ts';

/** A text that one person speaks from beginning to end, as the lines below its title say. */
export interface Speech {
  speaker: Person;
  /** The line with which it begins. */
  from: number;
  /** A line that holds office and name alone, as labels do; -1 where the name stands in other words. */
  labelAt: number;
}

const longestHead = 9;
const speechWord =
  /报告|讲话|致辞|演[讲辞词]|发言|演說|讲稿|贺词|答辩|述职|\b(?:speech|statement|address|remarks|lecture|report|message|keynote)\b/iu;
/** How those begin who speak to others. */
export const greeting = new RegExp(
  [
    String.raw`^(?:尊敬的|各位|同志们|女士们|先生们|大家好|主席|议长|朋友们|代表们)|^(?:M[rs]{1,2}\.? |Madam )?(?:Speaker|President|Chair(?:man|`,
    String.raw`woman)?)\b,|^(?:Ladies and gentlemen|Honou?rable|Fellow|Dear|Good (?:morning|afternoon|evening))`,
  ].join(''),
  'iu',
);
const dated = /\d{4}年\d{1,2}月|[〇零一二三四五六七八九]{4}年|会议上|大会上|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/u;

/** The speech that a text without labels is; null where nobody is named as its speaker. */
export function speechIn(lines: readonly Line[], isApart: (at: number) => boolean): Speech | null {
  const head = lines
    .map((line, at) => ({ line, at }))
    .filter(({ at }) => !isApart(at))
    .slice(0, longestHead);
  const hasWord = head.some(({ line }, place) => place < 5 && speechWord.test(line.plain) && line.plain.length <= 200);
  const delivered = deliveredIn(head);
  if (delivered) return delivered;
  for (const [place, { line, at }] of head.entries()) {
    const speaker = place === 0 && !/\p{Script=Han}/u.test(line.plain) ? titled(line) : byLine(line);
    if (!speaker) {
      if (isSentence(line.plain) && !isTitleLike(line)) return null;
      continue;
    }
    const from = bodyFrom(lines, at + 1, isApart);
    const speaks = hasWord || lines.slice(from, from + 3).some(({ plain }) => greeting.test(plain));
    return speaks ? { speaker, from, labelAt: isNameAlone(line) ? at : -1 } : null;
  }
  return null;
}

const deliveredOn = /^(?:Delivered|Given|Spoken)(?: on| at| in)?\s*:/i;
const rightHonourable = /\b(?:Rt\.? Hon|Hon)\.?\s+((?:\p{Lu}[\p{L}’'.-]*\s*){2,4})/u;

/** A published speech has a field that says when it was delivered, below who gave it. */
function deliveredIn(head: readonly { line: Line; at: number }[]): Speech | null {
  const place = head.findIndex(({ line }) => deliveredOn.test(line.text));
  if (place < 0) return null;
  const above = head.slice(0, place).map(({ line }) => line.text);
  const office = above.flatMap(introducedEnglish);
  const named = above.map((text) => bareName(rightHonourable.exec(text)?.[1] ?? '')).find((name) => isEnglishName(name, 2));
  const speaker = office.find(({ name }) => named === undefined || name === named) ?? (named ? { name: named, office: '' } : undefined);
  return speaker ? { speaker, from: (head[place]?.at ?? 0) + 1, labelAt: -1 } : null;
}

function isNameAlone({ plain }: Line): boolean {
  const { office, name } = officeAndName(plain.replace(/^[（(—\s]+|[)）\s]+$/gu, ''));
  return isSureName(name) && isOffice(office);
}

function isTitleLike({ plain }: Line): boolean {
  return plain.length <= 80 && !/[。；.]$/u.test(plain);
}

/** Lines with date and place stand between the name and the first words. */
function bodyFrom(lines: readonly Line[], first: number, isApart: (at: number) => boolean): number {
  let at = first;
  while (at < lines.length) {
    const { plain } = lines[at] as Line;
    const isDate =
      plain.length <= 90 && dated.test(plain) && (!isSentence(plain) || /^[（(—].*[)）]?$/u.test(plain)) && !/[。，]/u.test(plain);
    const isRemark = /^[（(][^（()）]{2,30}[)）]$/u.test(plain);
    if (!isApart(at) && !isDate && !isRemark) break;
    at += 1;
  }
  return at;
}

function byLine(line: Line): Person | null {
  return /\p{Script=Han}/u.test(line.plain) ? chineseByLine(line) : englishByLine(line.text);
}

const givenBy = /^(?:报告人|演讲人|主讲人|发言人|讲话人|致辞人|宣读人)\s*[:：]\s*(.+)$/u;
const titleWithName = new RegExp(
  `^(.{0,30}?${officeEnd})([\\p{Script=Han}·]{2,4}?)(?:同志|先生|女士)?(?:在|于|就|动议|向|作|代表|发表|的).*(?:讲话|致辞|演[讲辞词]|发言|报告|贺词)`,
  'u',
);

function chineseByLine({ plain, text }: Line): Person | null {
  if (plain.length > 60 || /记者|通讯员|作者|编辑/u.test(plain)) return null;
  const words = (givenBy.exec(plain)?.[1] ?? plain).replace(/^[（(—\s]+|[)）\s]+$/gu, '');
  const told = officeAndName(words);
  const isTold =
    isSureName(told.name) && (isOffice(told.office) || givenBy.test(plain)) && (/[\s　·,，:：]/u.test(plain) || plain.length <= 30);
  const [, office = '', name = ''] = (/[。！？]/u.test(plain) ? null : titleWithName.exec(plain)) ?? [];
  const found = isTold ? told : { office, name: isSureName(name) ? name : '' };
  if (found.name === '') return null;
  const written = (part: string) => (plain.includes(part) ? text.slice(plain.indexOf(part), plain.indexOf(part) + part.length) : part);
  return { name: written(found.name), office: written(found.office) };
}

const englishBy = new RegExp(
  [
    String.raw`^(?:(?:Delivered|Presented|Given|Made|Read|Moved|Spoken)\s+(?:(?:to|in|at|before)\s+[^,.]{3,60}?\s+)?|`,
    String.raw`(?:[A-Z][\p{L}]*\s+){0,6}(?:Speech|Statement|`,
    String.raw`Remarks|Address|Lecture|Message|Keynote)\s+(?:delivered\s+|given\s+)?)?by\s+(.+)$|^(?:[A-Z][\p{L}]*\s+){0,4}`,
    String.raw`(?:Speech|Statement|Remarks|Address|Message)\s+of\s+(.+)$`,
  ].join(''),
  'iu',
);

function englishByLine(text: string): Person | null {
  if (text.length > 260) return null;
  const [, by, of] = englishBy.exec(text) ?? [];
  const given = by ?? of ?? '';
  const words = given || text;
  const [introduced] = introducedEnglish(`${words.replace(/^the\s+/i, '')} `);
  const first = words.split(/,\s+(?=(?:in|at|on|to|before)\b)|\s+(?:in|at|on|to|before|during)\s+(?:the\b|\d|[A-Z])/)[0] ?? '';
  const whole = personIn(words);
  const person = isEnglishName(whole.name, 2) && /\)$/.test(words) ? whole : (introduced ?? personIn(first));
  const isPerson = isEnglishName(person.name, 2) && (person.office !== '' || hasTitle(first));
  const named = { ...person, name: withTitle(person.name, text) };
  if (given !== '') return isPerson ? named : null;
  return isPerson && isEnglishOffice(person.office) && text.length <= 110 && !/[.!?:]$/.test(text) ? named : null;
}

/** A name with the title that is said with it for life: Dr. Helena Voss, Dame Joan Hale. */
function withTitle(name: string, text: string): string {
  const [, title] = /\b((?:Dr|Prof)\.?|Sir|Dame|Lord|Lady)\s+$/.exec(text.slice(0, text.indexOf(name))) ?? [];
  return title === undefined ? name : `${title} ${name}`;
}

/** A title that tells who speaks: Remarks by Mayor Joan Hale at the opening of the library. */
function titled({ text }: Line): Person | null {
  return englishBy.test(text) ? englishByLine(text) : null;
}
