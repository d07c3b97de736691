import type { Known, Label } from './label.ts';
import { isSentence, type Said } from './label-shapes.ts';
import { askerIn, isMedium } from './media.ts';
import { familyWithTitle, isName, isOffice, isSureName, officeAndName } from './names.ts';

const host = new RegExp(
  [
    String.raw`^(?:节目|现场|本场|访谈|新闻发布会)?主持人?(?=$|[\s　、，,（(·/／|:—-]|\p{Script=Han}{2,4}(?:$|[（(]))|`,
    String.raw`[（(]主持人?[)）]$|^.{0,12}主持人(?:[\s　]\p{Script=Han}{2,4})?$`,
  ].join(''),
  'u',
);
const hostWord = /^(?:节目|现场|本场|访谈|新闻发布会)?主持人?[\s　、，,·/／|—-]*/u;
const question = /^(?:记者|媒体|网友|主持人)?(?:提问?|问|问题|追问|再问|Q|q)[\s　.]?(?:[一二三四五六七八九十\d]{1,3})?$/u;
const answer = /^(?:记者)?(?:回?答|答[复覆]|解答|回[复覆]|回应|答记者问|A|a)[\s　.]?(?:[一二三四五六七八九十\d]{1,3})?$/u;
const answerOf = /^(?:回?答|答[复覆]|解答|回[复覆])[\s　]*[（(](.+)[)）]$|^(.+?)[\s　]*[（(]?(?:回?答|答[复覆])[)）]?$/u;
/** Who speaks and what they do, in one label: 市城管局局长张三答, 李四追问, 王五补充. */
const doing = /^(.+?)[\s　]*(?:(追问|提问|询问|发问|再问|问)|(回?答|答[复覆]|补充(?:回答|说明)?|回应|解答|插话))$/u;
const guest =
  /^(?:访谈)?(?:嘉宾|专家|受访者|被采访人|受访人|发布人|发言人|新闻发言人|律师|医生|答复人|回答人|采访对象)[一二三四五六\dA-Za-z]?$/u;

/** The part that words give by themselves, without a look at the rest of the text; null where they are no such label. */
export function chineseRole(said: Said): Label | null {
  const { plain, words, length, rest, shape } = said;
  const marker = said.marker === '' ? {} : { marker: said.marker };
  if (question.test(plain)) return { role: 'question', name: '', office: '', length, ...numbered(said) };
  if (said.marker !== '' && !/^(?:记者)?(?:问|答|提问|网友)/u.test(plain)) return null;
  if (answer.test(plain)) return { role: 'answer', name: '', office: '', length, ...marker };
  if (plain.length <= 36 && host.test(plain)) return { role: 'host', ...hostIn(words), length, ...marker };
  const told = shape === 'colon' && said.marker === '' ? personDoing(said) : null;
  if (told) return told;
  const between = answerOf.exec(plain);
  const answerer = between ? (between[1] ?? between[2] ?? '') : '';
  if (isName(answerer) || isOffice(answerer) || guest.test(answerer)) return { role: 'answer', ...personIn(answerer), length, ...marker };
  if (said.isRound && rest === '') return null;
  const asker = plain.length <= 40 ? askerIn(plain) : null;
  if (!asker || isByLine(rest)) return null;
  return { role: 'reporter', name: asWritten(said, asker.name), office: asWritten(said, asker.medium), length, ...marker };
}

/** Somebody with name, office or both, where the rest of the text says that such labels stand in it. */
export function chinesePerson(said: Said, known: Known, isBare: boolean): Label | null {
  const { plain, words, length, shape, rest } = said;
  if (plain.length > 48 || said.marker !== '' || (shape === 'dash' && !known.names.has(plain))) return null;
  const { office, name } = officeAndName(plain);
  const label = { role: 'person' as const, office: asWritten(said, office), name: asWritten(said, name), length };
  const speaks = isBare || isSentence(rest) || rest.length > 12;
  if (!speaks) return null;
  if (name !== '' && (known.names.has(name) || (isSureName(name) && isOffice(office)))) return label;
  if (!known.hasTurns) return null;
  if (isMedium(plain) && shape !== 'dash') return { role: 'reporter', name: words, office: words, length };
  if (isSureName(name) && office === '' && (isBare || shape === 'brackets')) return label;
  if (/^(?:主席|议长|会长|委员长|总统|各位.*|尊敬.*)$/u.test(plain)) return null;
  const isGuest = isOffice(plain) || guest.test(plain) || familyWithTitle(plain) !== '';
  return isGuest && isSentence(rest || '。') ? { ...label, office: words, name: '' } : null;
}

/** Somebody by office and name, or by name, with the verb that says whether they ask or answer. */
function personDoing(said: Said): Label | null {
  const [, who = '', asks] = doing.exec(said.plain) ?? [];
  const { office, name } = officeAndName(who);
  if (!isSureName(name) || (office !== '' && !isOffice(office))) return null;
  const role = asks === undefined ? 'answer' : 'reporter';
  return { role, name: asWritten(said, name), office: asWritten(said, office), length: said.length };
}

/** Whether a story tells what somebody said, in quotation marks: 张三问：“…”. */
export function isStory(said: Said): boolean {
  return said.shape === 'colon' && /^[“"「『]/u.test(said.rest) && personDoing(said) !== null;
}

/** The number of a question stays with it: 问题一, Q1. */
function numbered({ plain, words, marker }: Said): { marker?: string } {
  const own = /[一二三四五六七八九十\d]$/u.test(plain) ? words : '';
  return marker || own ? { marker: marker || own } : {};
}

/** A line of who wrote and edited says no word: 记者：张三　编辑：李四. */
function isByLine(rest: string): boolean {
  return rest !== '' && !/[。！？，、?!]/u.test(rest) && (rest.length <= 4 || /[:：]|通讯员|摄影|编辑/u.test(rest));
}

function hostIn(words: string): { name: string; office: string } {
  const rest = words
    .replace(/[（(]主持人?[)）]$/u, '')
    .replace(hostWord, '')
    .replace(/^[（(](.*)[)）]$/u, '$1');
  const { office, name } = officeAndName(rest);
  if (name !== '') return { name, office };
  const [, behind = ''] = /主持人[\s　]*(\p{Script=Han}{2,4})$/u.exec(words) ?? [];
  return { name: isName(behind) ? behind : words, office: '' };
}

function personIn(text: string): { name: string; office: string } {
  const { office, name } = officeAndName(text);
  return name === '' && guest.test(text) ? { name: '', office: '' } : { name, office };
}

/** Words of the simplified text as the text itself writes them. */
function asWritten({ plain, words }: Said, part: string): string {
  const at = part === '' ? -1 : plain.indexOf(part);
  return at < 0 ? part : words.slice(at, at + part.length);
}
