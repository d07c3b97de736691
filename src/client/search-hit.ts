import { type ExcerptPiece, excerpt } from '../search/literal.ts';
import type { SearchRecord } from '../search/section.ts';
import type { SearchWords } from './search-words.ts';

const excerptLength = 90;

/** Takes a hit and the folded words of the query; gives its list entry: link, excerpt, where it stands. */
export function hitEntry(hit: SearchRecord, queryWords: string[], words: SearchWords): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.append(...marked(excerpt(hit.section, queryWords, hit.section.length)));
  const text = paragraph('search-excerpt', marked(excerpt(hit.text, queryWords, excerptLength)));
  const place = [words.kinds[hit.kind], hit.title].filter((part) => part !== '').join(' · ');
  const entry = document.createElement('li');
  entry.append(paragraph('search-name', [link]), text, paragraph('search-place', [place]));
  return entry;
}

function marked(pieces: ExcerptPiece[]): (string | HTMLElement)[] {
  return pieces.map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

function paragraph(className: string, content: (string | HTMLElement)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}
