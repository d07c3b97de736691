import type { Line } from './lines.ts';
import { introduced, officeAndName } from './names.ts';

/** A person whom the head of a text names. */
export interface Person {
  name: string;
  office: string;
}

/** What the head of a text says of those who take part. */
export interface Cast {
  host: Person | null;
  speakers: Person[];
}

const keys: Record<keyof typeof englishKeys, RegExp> = {
  host: /^(?:主\s*持\s*人?|新闻发布会主持人)\s*[:：]\s*(.+)$/u,
  speakers:
    /^(?:发\s*布\s*人|新闻发布人|发\s*言\s*人|新闻发言人|主讲人|介绍人|主\s*讲|报告人|出\s*席(?:人员|嘉宾|领导)?|嘉\s*宾|访谈嘉宾|参加人员|受访人|答复人|回答人)\s*[:：]\s*(.+)$/u,
  others:
    /^(?:时\s*间|地\s*点|日\s*期|发布(?:时间|地点|单位|主题)|主\s*题|议\s*题|主办单位|单\s*位|主持|会议时间|会议地点|会议名称|访谈(?:时间|地点|主题))\s*[:：]\s*(.*)$/u,
};
const englishKeys = {
  host: /^(?:Moderator|Host|Chair|Chaired by|Moderated by)\s*:\s*(.+)$/i,
  speakers: /^(?:Speakers?|Present|Participants?|Panel|Briefers?|Attending|In attendance|Interviewee|Guests?)\s*:\s*(.+)$/i,
  others: /^(?:Date|Time|Place|Venue|Location|When|Where|Subject|Topic|Date and time)\s*:\s*(.*)$/i,
};
const longestField = 120;

/** Whether a line is a field of the head, such as 时间：…, and no words of a speaker. */
export function isHeaderField(line: string): boolean {
  if (line.length > longestField || /[。！？].|[。！？]$/u.test(line)) return false;
  return [...Object.values(keys), ...Object.values(englishKeys)].some((pattern) => pattern.test(line));
}

/** Host and speakers whom the fields of the head and its first paragraphs name. */
export function castOf(lines: readonly Line[]): Cast {
  const cast: Cast = { host: null, speakers: [] };
  for (const { plain, text } of lines) {
    const host = field('host', plain, text);
    const speakers = field('speakers', plain, text);
    if (host !== '') cast.host ??= peopleIn(host)[0] ?? null;
    if (speakers !== '') cast.speakers.push(...peopleIn(speakers));
    else if (host === '') cast.speakers.push(...introduced(plain).map(({ office, name }) => fromText(plain, text, office, name)));
  }
  return cast;
}

/** The words of a plain text as the text itself writes them. */
function fromText(plain: string, text: string, office: string, name: string): Person {
  const asWritten = (part: string) => text.slice(plain.indexOf(part), plain.indexOf(part) + part.length);
  return { office: asWritten(office), name: asWritten(name) };
}

function field(key: keyof typeof keys, plain: string, text: string): string {
  if (!isHeaderField(plain)) return '';
  const found = keys[key].exec(plain)?.[1] ?? englishKeys[key].exec(plain)?.[1] ?? '';
  return found === '' ? '' : text.slice(text.length - found.length);
}

function peopleIn(list: string): Person[] {
  if (/[A-Za-z]{3}/.test(list)) return list.split(/;\s*/).map(englishPerson);
  const parts = list.split(/[；;，,]|、(?=[^、]*[\s　])/u);
  return parts.map((part) => officeAndName(part)).filter(({ name }) => name !== '');
}

/** `Joan Hale, Minister for Ports`, `Minister for Ports Joan Hale`. */
function englishPerson(text: string): Person {
  const [name = '', ...office] = text
    .trim()
    .replace(/\.$/, '')
    .split(/,\s*|\s*\(/);
  return { name, office: office.join(', ').replace(/\)$/, '') };
}
