import type { Cast } from './header.ts';
import { isHeaderField } from './header.ts';
import type { Known, Label, Role } from './label.ts';
import { englishCandidate, englishLabel } from './labels-english.ts';
import type { Line } from './lines.ts';
import { chineseName, isName, officeAndName } from './names.ts';

const time = String.raw`(?:[（(\[]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[）)\]]?\s*|[（(\[]?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[）)\]]?\s*)?`;
const inBrackets = new RegExp(`^${time}[\\[【［]([^\\]】］]{1,40})[\\]】］]\\s*[:：]?\\s*${time}`, 'u');
const beforeColon = new RegExp(`^${time}([^：:。！？；;“”]{1,60}?)\\s*[:：]\\s*${time}`, 'u');
const host = /^(?:节目)?主持人?(?=$|[\s　、，,（(·]|\p{Script=Han}{2,4}$)|主持人$/u;
const question = /^(?:记者)?(?:提?问|问题[一二三四五六七八九十\d]{0,3}|网友(?:提问)?.{0,12}|市民(?:提问)?|听众)$/u;
const answer = /^(?:回?答|答复|解答|回复)$/u;
const medium =
  /(?:日报|晚报|晨报|早报|时报|周报|商报|卫视|电视台?|广播台?|电台|通讯社|新闻网?|新华社|中新社|人民网|新华网|周刊|杂志|客户端|融媒体?(?:中心)?|频道|报社|之声|在线|观察网|传媒|报|网|台)$/u;

/** What labels a text may hold, found in a first look over its lines. */
export function knownLabels(lines: readonly Line[], cast: Cast): Known {
  const counts = new Map<string, number>();
  let hasTurns = false;
  for (const { plain } of lines) {
    const said = labelText(plain);
    if (!said || isHeaderField(plain)) continue;
    hasTurns ||= roleOf(said.text) !== null;
    const { name } = officeAndName(said.text);
    const candidate = name || englishCandidate(said.text);
    if (candidate !== '') counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  const people = [cast.host, ...cast.speakers].flatMap((person) => person?.name ?? []);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return { cast, names: new Set([...people, ...repeated]), hasTurns };
}

/** The label at the beginning of a line; null where nobody begins to speak there. */
export function labelOf({ plain, text }: Line, known: Known): Label | null {
  const english = englishLabel(text, known);
  if (english) return english;
  if (isHeaderField(plain) && !known.names.has(nameBeforeColon(plain))) return null;
  const said = labelText(plain);
  if (!said) return ownLine(plain, known);
  const words = text.slice(said.start, said.start + said.text.length);
  const role = roleOf(said.text);
  if (role !== null) return { role, ...personIn(role, words), length: said.length };
  const { office, name } = officeAndName(words);
  const isKnown = known.names.has(officeAndName(said.text).name) && name !== '';
  const isPerson = name !== '' && (isKnown || (office !== '' && office.length > 2) || (known.hasTurns && said.isBare));
  return isPerson ? { role: 'person', office, name, length: said.length } : null;
}

function nameBeforeColon(plain: string): string {
  return beforeColon.exec(plain)?.[1] ?? '';
}

interface SaidLabel {
  text: string;
  start: number;
  length: number;
  /** Whether nothing stands behind it on the line, or it stands in brackets. */
  isBare: boolean;
}

function labelText(plain: string): SaidLabel | null {
  for (const pattern of [inBrackets, beforeColon]) {
    const found = pattern.exec(plain);
    const text = found?.[1]?.trim();
    if (!found || !text) continue;
    if (pattern === inBrackets && roleOf(text) === null && !isName(officeAndName(text).name)) continue;
    return {
      text,
      start: plain.indexOf(text),
      length: found[0].length,
      isBare: pattern === inBrackets || found[0].length === plain.length,
    };
  }
  return null;
}

/** The part that a label gives, where it is no name alone. */
function roleOf(text: string): Role | null {
  if (host.test(text)) return 'host';
  if (answer.test(text)) return 'answer';
  if (question.test(text)) return 'question';
  if (/记者/u.test(text) && text.length <= 40) return 'reporter';
  const [, between = ''] = /[（(](.+)[)）]$/u.exec(text) ?? [];
  if (text.length <= 24 && (medium.test(text) || medium.test(between))) return 'reporter';
  return null;
}

const hostWord = /^(?:节目)?主持人?[\s　、，,·]*/u;

function personIn(role: Role, words: string): { name: string; office: string } {
  if (role === 'question' && !/网友|市民|听众/u.test(words)) return { name: '', office: '' };
  if (role === 'answer') return { name: '', office: '' };
  if (role === 'host') {
    const rest = words.replace(hostWord, '').replace(/^[（(](.*)[)）]$/u, '$1');
    const { office, name } = officeAndName(rest);
    return name === '' ? { name: rest === '' ? words : rest, office: '' } : { name, office };
  }
  return { name: words, office: '' };
}

const officeAndNameLine = new RegExp(
  `^[\\p{Script=Han}、（）()\\s　]{4,40}[\\s　](${chineseName}|\\p{Script=Han}[\\s　]\\p{Script=Han})$`,
  'u',
);

/** A name on a line of its own, with its office before it or known from elsewhere. */
function ownLine(plain: string, known: Known): Label | null {
  if (plain.length > 48) return null;
  const { office, name } = officeAndName(plain);
  if (office === '' && known.names.has(name)) return { role: 'person', office: '', name, length: plain.length };
  const isSpeaker = name !== '' && officeAndNameLine.test(plain) && /[长任记员人席理授官]$/u.test(office);
  return isSpeaker ? { role: /^主持/u.test(office) ? 'host' : 'person', office, name, length: plain.length } : null;
}
