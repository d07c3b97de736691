import { formatPlaces } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import type { Language } from '../i18n/language.ts';
import { countsOf, draftsOf, progressOf } from '../report/drafts/notices.ts';
import { openItems } from '../report/drafts/read-item.ts';
import type { Report } from '../report/report.ts';
import { contentOption } from './telling.ts';

/** How many boxes a bar has. */
const boxes = 20;

/**
 * What of a draft is still to be read: the count, a bar for each area, every place, the first of them in full, and what to do next with the
 * content folder.
 */
export function draftsText(report: Report, words: CommandWords, language: Language, content: string): string {
  const open = openItems(report.readItems);
  const nameOf = (area: number) => report.areas.find(({ number }) => number === area)?.title ?? words.drafts.outside;
  const bars = progressOf(report).map(({ area, read, total }) => `  ${bar(read, total)} ${read}/${total}  ${nameOf(area)}`);
  const head = words.drafts.open(open.length, report.readItems.length, countsOf(open));
  return ['', head, ...bars, '', formatPlaces(draftsOf(report), language), '', words.drafts.next(contentOption(content))].join('\n');
}

/** A bar is full only where all was read. */
function bar(read: number, total: number): string {
  const full = Math.floor((read / total) * boxes);
  return '█'.repeat(full) + '░'.repeat(boxes - full);
}
