import type { Line } from './lines.ts';
import { introduced, isName, isOffice, officeAndName } from './names.ts';
import { bareName, introducedEnglish, isEnglishName, personIn } from './names-english.ts';

/** A person whom a text names. */
export interface Person {
  name: string;
  /** The office; of reporters their medium. */
  office: string;
  role?: 'host' | 'reporter';
}

/** Those who take part, as the head of a text and the labels in it say. */
export interface Cast {
  host: Person | null;
  speakers: Person[];
  reporters: Person[];
}

const hostKey = '(?:新闻发布会|本场|节目)?主\\s*持\\s*人?';
const speakerKey =
  '(?:新闻)?发\\s*布\\s*人|(?:新闻)?发\\s*言\\s*人|主\\s*讲\\s*人?|介\\s*绍\\s*人|报\\s*告\\s*人|(?:访谈|出席|特邀|本期)?嘉\\s*宾|出\\s*席(?:人员|' +
  '嘉宾|领导|人)?|参加人员|受访(?:人|嘉宾|者)|答复人|回答人';
const otherKey =
  '(?:发布|会议|访谈|直播)?(?:时\\s*间|地\\s*点|主\\s*题|日\\s*期|名\\s*称)|发布(?:单位|机构)|议\\s*题|主办单位|单\\s*位|主办|承办|记录|场\\s*次';
const keyed = (key: string) =>
  new RegExp(`(?:^|[\\s　])(?:【(?:${key})】\\s*[:：]?|(?:${key})\\s*[:：])[\\s　]*(.+?)(?=[\\s　]+[\\p{Script=Han}]{2,6}[:：]|$)`, 'u');
const keys = { host: keyed(hostKey), speakers: keyed(speakerKey) };
const other = new RegExp(`^(?:【(?:${otherKey})】|(?:${otherKey})\\s*[:：])`, 'u');
const listHead = { host: new RegExp(`^【?(?:${hostKey})】?[:：]?$`, 'u'), speakers: new RegExp(`^【?(?:${speakerKey})】?[:：]?$`, 'u') };
const englishKeys = {
  host: /^(?:Moderator|Host|Chair(?:person|man|woman)?|Chaired by|Moderated by|Hosted by)\s*:\s*(.+)$/i,
  speakers: new RegExp(
    [
      '^(?:Speakers?|Before|Counsel(?: (?:to|for) [^:]+)?|Present|Participants?|Panel(?:lists)?|',
      String.raw`Briefers?|Attending|In attendance|Interviewee|Guests?|With)\s*:\s*(.+)$`,
    ].join(''),
    'i',
  ),
};
const englishOther = /^(?:Date|Time|Place|Venue|Location|When|Where|Subject|Topic|Date and time|Event)\s*:\s*\S/i;
const longestField = 160;

/** Whether a line is a field of the head, such as 时间：… or 主持人：…, and no words of a speaker. */
export function isHeaderField(line: string): boolean {
  if (line.length > longestField || /[。！？!?].|[。！？!?]$/u.test(line)) return false;
  return other.test(line) || englishOther.test(line) || (['host', 'speakers'] as const).some((key) => fieldIn(key, line, line).length > 0);
}

/** Host and speakers whom the lines above the first words name, in fields, in lists, and in running text. */
export function castOf(lines: readonly Line[]): Cast {
  const cast: Cast = { host: null, speakers: [], reporters: [] };
  let list: 'host' | 'speakers' | null = null;
  for (const { plain, text } of lines) {
    const head = (['host', 'speakers'] as const).find((key) => listHead[key].test(plain));
    const isEntry = list !== null && !head && plain.length <= 48 && officeAndName(plain).name !== '' && !/[。！？：]/u.test(plain);
    if (isEntry) addTo(cast, list ?? 'speakers', peopleIn(plain, text));
    else list = head ?? null;
    if (isHeaderField(plain)) for (const key of ['host', 'speakers'] as const) addTo(cast, key, fieldIn(key, plain, text));
    else if (!isEntry) addIntroduced(cast, plain, text);
  }
  return cast;
}

function addTo(cast: Cast, key: 'host' | 'speakers', people: readonly Person[]): void {
  const [first] = people;
  if (key === 'host' && first) cast.host ??= { ...first, role: 'host' };
  else for (const person of people) addSpeaker(cast, person);
}

/** Adds who speaks, once: an office that is told later is added to the name. */
export function addSpeaker(cast: Cast, person: Person): void {
  const known = [cast.host, ...cast.speakers].find((one) => one?.name === person.name);
  if (!known) cast.speakers.push(person);
  else if (known.office === '') known.office = person.office;
}

const hostIn =
  /(?:由|，)?([\p{Script=Han}、]{0,30}?)(?:先生|女士|同志)?主持(?:了?(?:今天的|本场|本次|这场)?(?:新闻)?(?:发布会|会议|访谈))?(?=[，。；]|$)/u;
const hostIs = /主持[^，。]{0,8}的?[是为]([\p{Script=Han}、]{2,34}?)(?:先生|女士|同志)?(?=[，。；]|$)/u;
const englishHost =
  /(?:hosted|moderated|chaired) by ([^,.;]{3,50})|([\p{Lu}][^,.;]{3,50}?)(?:, [^,.;]{3,60},)? (?:hosted|moderated|chaired|presided)\b/u;

function addIntroduced(cast: Cast, plain: string, text: string): void {
  const host = [hostIn, hostIs].map((pattern) => officeAndName(pattern.exec(plain)?.[1] ?? '')).find(({ name }) => name !== '');
  if (host) addTo(cast, 'host', [fromText(plain, text, { ...host, office: host.office.replace(/^.*由/u, '') })]);
  const found = englishHost.exec(text);
  const name = bareName(found?.[1] ?? found?.[2] ?? '');
  if (isEnglishName(name, 2)) addTo(cast, 'host', [{ name, office: '' }]);
  for (const person of [...introduced(plain).map((one) => fromText(plain, text, one)), ...introducedEnglish(text)])
    addSpeaker(cast, person);
}

/** Words of a plain text as the text itself writes them. */
function fromText(plain: string, text: string, { office, name }: Person): Person {
  const asWritten = (part: string) => {
    const at = plain.indexOf(part);
    return at < 0 ? part : text.slice(at, at + part.length);
  };
  return { name: asWritten(name), office: asWritten(office) };
}

function fieldIn(key: 'host' | 'speakers', plain: string, text: string): Person[] {
  const found = keys[key].exec(plain)?.[1] ?? englishKeys[key].exec(plain)?.[1] ?? '';
  if (found === '') return [];
  const at = plain.indexOf(found);
  return peopleIn(found, text.slice(at, at + found.length));
}

function peopleIn(plain: string, text: string): Person[] {
  if (/[A-Za-z]{3}/.test(plain) && !/\p{Script=Han}/u.test(plain)) {
    return plain
      .split(/;\s*|\s+and\s+(?=[A-Z][\p{L}.]+ [A-Z])/u)
      .map(personIn)
      .filter(({ name }) => isEnglishName(name, 2));
  }
  const parts = plain.split(/[；;，,]|、(?=[^、]*(?:[\s　]|$))(?=[^、]{2,30}[\s　]*\p{Script=Han}{2,4}(?:$|[；;，,、（(]))/u);
  const people = parts
    .map(officeAndName)
    .filter(({ name, office }) => name !== '' && (office === '' || isOffice(office) || office.length > 3));
  return people.filter(({ name }) => isName(name)).map((person) => fromText(plain, text, person));
}
