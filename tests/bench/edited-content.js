import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
/** Sentences that say nothing of the report; words that pinyin has not met come with each of them. */
const sentences = ['以上各项，都依照讲话的次序。', '这里所说的，按讲话的先后排列。'];
/**
 * Copies a report's content into a folder and gives what edits it there as an author does: each call puts another last
 * sentence under an area, so that no build has the content of the one before.
 */
export function editedContent(content, folder) {
    cpSync(content, folder, { recursive: true });
    const area = readdirSync(join(folder, 'areas')).sort().at(-1) ?? '';
    const [file, written] = [join(folder, 'areas', area), readFileSync(join(content, 'areas', area), 'utf8')];
    let edits = 0;
    return () => writeFileSync(file, `${written}\n${sentences[edits++ % sentences.length]}\n`);
}
