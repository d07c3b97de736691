import { inSimplified } from '../../report/numerals/traditional.ts';
import { quoteWithin } from '../../report/proposals/figure-proposal.ts';
import { uniqueStretch } from '../../report/proposals/unique-quote.ts';
import type { DocumentEntry } from '../../report/schema/registers.ts';
import type { Transcript } from '../../report/transcript/transcript.ts';
import type { Ids } from '../ids.ts';

/** A title in its marks, with titles inside it. */
const titled = /《((?:[^《》\n]|《[^《》\n]*》){2,120})》/gu;
/** What a policy document calls itself at its end. */
const kind = new RegExp(
  [
    '(?:条例|办法|意见|通知|方案|规划|计划|细则|规定|决定|纲要|备忘录|协议|标准|规范|公告|目录|清单|指南|章程|法|批复|公约|守则|规则|要点|措施|政策|',
    '制度|预案|白皮书|导则|准则|决议|议定书|合同|协定|宪章|宣言)(?:[（(].*[）)])?$',
  ].join(''),
  'u',
);
/** What is done with one. */
const doing = /(?:出台|印发|制定|发布|颁布|修订|签订|签署|下发|实施|施行|公布|通过|落实|贯彻|执行|编制|制订|起草|审议)[^。；《》]{0,16}$/u;

/** The documents that a speech names in title marks, each where it is named first. */
export function documentsOf({ sentences, reading }: Pick<Transcript, 'sentences' | 'reading'>, ids: Ids): DocumentEntry[] {
  const known = new Set<string>();
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(titled)].flatMap(({ 0: said, 1: title = '', index }) => {
      const isDocument = kind.test(inSimplified(title)) || doing.test(inSimplified(sentence.text.slice(0, index)));
      if (!isDocument || known.has(title)) return [];
      known.add(title);
      const start = sentence.start + index;
      const whole = { start, end: start + said.length };
      const wide = uniqueStretch(reading, whole, sentence) ?? whole;
      return [{ id: ids.take(title, 'document'), title: asInside(title), ...quoteWithin(reading, whole, wide) }];
    }),
  );
}

/** Inside title marks other titles have single ones (GB/T 15834). */
function asInside(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}
