import type { Cast, Person } from './header.ts';
import type { Label } from './label.ts';
import type { Line } from './lines.ts';
import { type Heard, isAsking, type Parts } from './turns.ts';

const welcome = new RegExp(
  [
    String.raw`欢迎.{0,20}(?:发布会|访谈|收看|收听|关注|节目|直播)|今天.{0,30}(?:邀请|请来|请到)|(?:首先|下面|接下来|现在)[，,]?\s*(?:有?请|由)|提问环节|请.{0,6}提问|`,
    String.raw`\b(?:we will hear|floor is open|questions, please|take (?:your )?questions|welcome to|will each|will make|`,
    String.raw`our guest)\b`,
  ].join(''),
  'iu',
);
const mostly = 0.6;

/** Who asks and who answers, by labels, by the head, and by how the turns follow each other. */
export function partsOf(heard: readonly Heard[], cast: Cast, inHead: readonly Person[], head: readonly Line[]): Parts {
  const hasReporters = heard.some(({ label }) => label.role === 'reporter' && label.office !== '');
  const hasAskers = heard.some(({ label }) => label.role === 'reporter' || label.role === 'question');
  const interviewers = hasAskers || heard.some(({ label }) => label.role === 'host') ? new Set<string>() : interviewersIn(heard);
  cast.host ??= interviewers.size > 0 ? null : hostByPlace(heard);
  const host = cast.host?.name ?? '';
  if (cast.host) cast.speakers = cast.speakers.filter(({ name }) => name !== host);
  const { asker, answerer } = namedIn(
    head,
    inHead.filter(({ name }) => name !== host),
  );
  const isHost = ({ label }: Heard) => label.role === 'host' || (host !== '' && label.name === host);
  const asks = heard.some((one) => isHost(one) && isAsking(one.words) && one.next?.role === 'person');
  return { host, interviewers, asker, answerer, isInterview: asks && !hasReporters };
}

/** Who speaks first, and again between the others or last, and welcomes or gives the word to them; who answers is no host. */
function hostByPlace(heard: readonly Heard[]): Cast['host'] {
  if (heard.some(({ label }) => label.role === 'host')) return null;
  const [first] = heard;
  if (first?.label.role !== 'person') return null;
  const { name, office } = first.label;
  if (heard.some((_, at) => answersThere(heard, at, name))) return null;
  const own = heard.filter(({ label }) => label.name === name);
  const others = new Set(heard.map(({ label }) => label.name)).size - 1;
  const isLast = heard.at(-1)?.label.name === name;
  const isHost =
    others > 0 && (welcome.test(first.words) || (isLast && own.length > 1 && others > 1 && own.some(({ words }) => welcome.test(words))));
  return isHost ? { name, office, role: 'host' } : null;
}

/** Whether somebody answers what a reporter asks at a place: a host would give the word to another. */
function answersThere(heard: readonly Heard[], at: number, name: string): boolean {
  const [asks, answers, then] = heard.slice(at, at + 3).map(({ label }) => label);
  const isAsker = (label?: Label) => label?.role === 'reporter' || label?.role === 'question';
  return isAsker(asks) && answers?.name === name && (then === undefined || isAsker(then));
}

/** People who end most of what they say with a question, where somebody else does not. */
function interviewersIn(heard: readonly Heard[]): Set<string> {
  const names = [...new Set(heard.map(({ label }) => label.name))].filter((name) => name !== '');
  const asking = names.filter((name) => {
    const own = heard.filter(({ label }) => label.name === name);
    return own.filter(({ words }) => isAsking(words)).length >= mostly * own.length;
  });
  return new Set(asking.length < names.length ? asking : []);
}

const chineseAsker = /([\p{Script=Han}]{2,4}?)(?:议员|委员|代表)的?(?:书面|口头)?(?:提问|质询|问题)/u;
const chineseAnswerer =
  /([\p{Script=Han}（）()]{2,36}?(?:负责人|负责同志|发言人|有关人士|主任|局长|厅长|处长))(?:就|在|对|日前|近日|今[日天])?[^，。]{0,24}(?:回答|答复|接受|答问|答记者问)/u;

/** Who asks and answers in a written interview, as its lead says: a name, or an office where it tells none. */
function namedIn(head: readonly Line[], people: readonly Person[]): { asker: string; answerer: string } {
  const lead = head.map(({ plain }) => plain).filter((plain) => /[。：:]$/u.test(plain));
  const asker = head.flatMap(({ plain, text }) => {
    const found = chineseAsker.exec(plain);
    const name = found?.[1]?.slice(-3) ?? '';
    return name === '' ? [] : [text.slice(plain.indexOf(name), plain.indexOf(name) + name.length)];
  });
  const byOffice = lead.flatMap((plain) => chineseAnswerer.exec(plain)?.[1] ?? []).at(0) ?? '';
  const answering = people.filter(({ name }) => !asker.includes(name));
  const [only, ...more] = answering;
  const unnamed = answering.length === 0 ? byOffice.replace(/^.*(?:日前|近日|今天)[，]?/u, '') : '';
  return { asker: asker[0] ?? '', answerer: only && more.length === 0 ? only.name : unnamed };
}
