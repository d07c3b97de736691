import type { SearchHit } from '../../search/shared/answer.ts';
import { type ExcerptPiece, excerpt } from '../../search/shared/literal.ts';
import type { SearchRecord } from '../../search/shared/section.ts';
import type { SearchWords } from './words.ts';

const excerptLength = 90;

/** Takes a hit and gives its address, with the words that are to be marked there. */
export function hitAddress({ record, words }: SearchHit): string {
  const [page = '', id = ''] = record.url.split('#');
  return `${page}?${new URLSearchParams({ q: words.join(' ') })}#${id}`;
}

/** Takes a hit and gives its list entry: link, value, excerpt, where it stands. */
export function hitEntry(hit: SearchHit, words: SearchWords): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hitAddress(hit);
  link.append(...markedName(hit));
  const text = marked(excerpt(excerptedText(hit.record), hit.words, excerptLength));
  const entry = document.createElement('li');
  entry.append(piece('p', 'search-name', [link, ...valuePiece(hit)]));
  if (text.length > 0) entry.append(piece('p', 'search-excerpt', text));
  entry.append(piece('p', 'search-place', [placeOf(hit, words)]));
  return entry;
}

/** Takes a hit and gives its name, with the words marked. */
export function markedName({ record, words }: SearchHit): (string | HTMLElement)[] {
  return marked(excerpt(record.section, words, record.section.length));
}

/** Takes a hit and gives the number it shows beside its name, if any. */
export function valuePiece({ record, words }: SearchHit): (string | HTMLElement)[] {
  return record.value === '' ? [] : [' ', piece('span', 'search-value', marked(excerpt(record.value, words, record.value.length)))];
}

/** Takes a hit and says what it is and where it stands. */
export function placeOf({ record }: SearchHit, words: SearchWords): string {
  const place = record.kind === 'text' ? record.title : record.area;
  return [words.kinds[record.kind], place].filter((part) => part !== '').join(' · ');
}

/** The text of a record without its value, which stands beside the name, and without a space where a Chinese sentence ends a block. */
function excerptedText({ text, value }: SearchRecord): string {
  const lines = text.split('\n');
  const shown = lines.indexOf(value);
  return lines
    .filter((_, index) => index !== shown)
    .join('\n')
    .replace(/(?<=[。！？；])\n/gu, '');
}

/** Takes a tag, a class and content, and gives the element. */
export function piece(tag: string, className: string, content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

function marked(pieces: ExcerptPiece[]): (string | HTMLElement)[] {
  return pieces.filter(({ text }) => text !== '').map(({ text, marked }) => (marked ? piece('mark', '', [text]) : text));
}
