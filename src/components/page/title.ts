import { escapeXml } from '../../charts/svg/markup.ts';
import type { Words } from '../../i18n/words.ts';

/** A title as HTML that says where its lines may end: where it is set large, first after its phrases; everywhere between words. */
export function titleHtml(title: string, words: Pick<Words, 'phrases' | 'segments'>, phrased = true): string {
  const phrases = phrased ? words.phrases(title) : [title];
  return phrases.map((phrase) => span(phrases.length > 1 ? 'phrase' : 'pieces', words.segments(phrase))).join('');
}

/** From one number to another, as 2020-2035: browsers would end a line after the sign between them, or begin one with it. */
const range = /\d+[-–—]\d+/g;

/** A text that cannot be parted is left as it is. */
function span(name: string, pieces: string[]): string {
  const html = pieces
    .map(escapeXml)
    .join('<wbr>')
    .replace(range, (years) => `<span class="whole">${years}</span>`);
  return name === 'pieces' && pieces.length === 1 ? html : `<span class="${name}">${html}</span>`;
}
