import type { Block } from './block.ts';
import { outlineOf } from './outline.ts';
import { cutSentences } from './sentences.ts';

/**
 * The id of each block as sentences and sections have them: a heading that opens a section that of the section (`2.3`), a table `2.3-t1`,
 * other blocks that of their first sentence (`2.3-4`); none for furniture of the page.
 */
export function blockIds(blocks: readonly Block[], language: string): (string | undefined)[] {
  const sections = outlineOf(blocks);
  const spoken = new Map<string, { sentences: number; tables: number }>();
  return blocks.map(({ kind, level, text }, at) => {
    const { id = '' } = sections[at] ?? {};
    if (kind === 'furniture') return undefined;
    const isFirst = !spoken.has(id);
    const counts = spoken.get(id) ?? { sentences: 0, tables: 0 };
    spoken.set(id, counts);
    if (kind === 'table') {
      counts.tables += 1;
      return `${id}-t${counts.tables}`;
    }
    const first = counts.sentences + 1;
    counts.sentences += Math.max(1, cutSentences(text, language).length);
    return isFirst && kind === 'heading' && (level ?? 0) > 0 ? id : `${id}-${first}`;
  });
}
