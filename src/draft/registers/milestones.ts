import { readNumerals } from '../../report/numerals/read-numerals.ts';
import { inSimplified } from '../../report/numerals/traditional.ts';
import { quoteWithin } from '../../report/proposals/figure-proposal.ts';
import { uniqueStretch } from '../../report/proposals/unique-quote.ts';
import { date as dateOf } from '../../report/schema/fields.ts';
import type { MilestoneEntry } from '../../report/schema/registers.ts';
import type { Sentence, Transcript } from '../../report/transcript/transcript.ts';
import type { Ids } from '../ids.ts';

/** A date that nothing is compared with, and that begins or is within the time of an event. */
const dated = new RegExp(
  [
    String.raw`(?<!比|较|与|同|于|到|至|[\d—－-])(?:截至|截止|自|从)?((?:19|20)\d{2})年(?:(1[0-2]|0?[1-9])月(?:([12]\d|3[01]|0?[1-9])日)?)?`,
    '(?!同期|相比|以前|之前|数据|预算|计划草案|[末底]?的?(?:相比|比))',
  ].join(''),
  'gu',
);
/** What happens at a time, not what is counted there. */
const happens = new RegExp(
  [
    '批准|同意|修订|实施|施行|出台|印发|启动|成立|开通|建成|竣工|通车|投产|投用|投入使用|运营|评为|获评|荣获|获得|授予|签订|签署|开展|举办|举行|召开|设立|',
    '撤[县乡镇]|撤销|更名|合并|完成|通过|发布|公布|上线|挂牌|选派|开工|奠基|揭牌|试点|创建|入选|列入|更新|统一|改革|成功|开业|开馆|开园|落成|并入|移交|',
    String.raw`年起|月起|日起|以来|开始|首次|首个|颁布|制定|确认|认定|命名|达[到\d]|突破`,
  ].join(''),
  'u',
);
const clauseEnd = /[，。；：！？!?;\n]/u;
const longestTitle = 40;
/** What stands between a date and what happened then. */
const untilWhen = /^(?:[末底初]|起|以来|，|[至到—－-](?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)+/u;
/** What is left at the end of a clause whose number was taken out. */
const danglingEnd = /(?:[到至达为共约近了、，]|达到|超过|突破|累计|总计|分别)+$/u;

/** The dated events of a speech, in its order: title and quote in its own words. */
export function milestonesOf({ sections, reading }: Pick<Transcript, 'sections' | 'reading'>, ids: Ids): MilestoneEntry[] {
  const known = new Set<string>();
  const told = sections.filter(({ kind }) => kind !== 'header' && kind !== 'notes').flatMap(({ paragraphs }) => paragraphs);
  const sentences = told.filter(({ kind }) => kind === 'text' || kind === 'item').flatMap((paragraph) => paragraph.sentences);
  return sentences.flatMap((sentence) =>
    [...inSimplified(sentence.text).matchAll(dated)].flatMap((found) => {
      const event = eventAt(sentence, found);
      const key = `${event?.date} ${event?.title}`;
      if (!event || known.has(key)) return [];
      known.add(key);
      const whole = { start: sentence.start + event.start, end: sentence.start + event.end };
      const wide = uniqueStretch(reading, whole, sentence) ?? sentence;
      return [{ id: ids.take(event.title, 'event'), date: event.date, title: event.title, ...quoteWithin(reading, whole, wide) }];
    }),
  );
}

interface Event {
  date: string;
  title: string;
  start: number;
  end: number;
}

/** The event that a date in a sentence tells of; null where it only says when something was counted, or stands in a title. */
function eventAt({ text }: Sentence, found: RegExpExecArray): Event | null {
  const [said, year = '', month, day] = found;
  const date = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  const isTitled = text.lastIndexOf('《', found.index) > text.lastIndexOf('》', found.index);
  if (isTitled || !dateOf.safeParse(date).success) return null;
  const start = startOfClause(text, found.index, /^[截自从]/u.test(said));
  const behindDate = found.index + said.length;
  const end = endOfEvent(text, behindDate);
  const told = text.slice(behindDate, end);
  if (!happens.test(inSimplified(text.slice(found.index, end)))) return null;
  return { date, title: titleOf(text.slice(start, found.index), told), start, end };
}

/** Words before a date in its clause belong to the event: 重度残疾人护理补贴自2016年实施以来. */
function startOfClause(text: string, at: number, isSince: boolean): number {
  const before = text.slice(0, at).split(clauseEnd).at(-1) ?? '';
  return isSince || /[\p{Script=Han}]{2}$/u.test(before) ? at - before.length : at;
}

/** An event is told in the clause of its date; where that holds the date and little else, in the next one too. */
function endOfEvent(text: string, from: number): number {
  let end = from;
  for (;;) {
    const rest = text.slice(end);
    const length = rest.search(clauseEnd);
    end = length < 0 ? text.length : end + length;
    const isShort = text.slice(from, end).replace(/^[，末底初起]+/u, '').length < 4;
    if (!isShort || length < 0 || text.charAt(end) !== '，') return end;
    end += 1;
  }
}

/** What happened, without its date and without what was counted. */
function titleOf(before: string, behind: string): string {
  const words = (before.replace(/(?:自|从|截至|截止)$/u, '') + behind.replace(untilWhen, '')).trim();
  const counted = readNumerals(words).filter(({ kind, start }) => (kind === 'quantity' || kind === 'unknown') && start > 0);
  const title = counted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words).replace(danglingEnd, '');
  const [first = ''] = [...title].length > longestTitle ? title.split(/[，、]/u) : [title];
  return [...first].slice(0, longestTitle).join('');
}
