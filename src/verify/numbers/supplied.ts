import { DomUtils } from 'htmlparser2';
import { runsOf } from '../../report/transcript/runs.ts';
import type { Sentence } from '../../report/transcript/transcript.ts';
import { innerQuotes } from '../../report/transcript/typography.ts';
import { childrenOf, isElement, isText, type PageDocument, type PageElement, type PageNode } from '../pages.ts';

/** A piece of a text, and whether the editor supplied it. */
interface Piece {
  text: string;
  isSupplied: boolean;
}

/** Text with, for each of its characters, whether it is the editor's. */
interface Words {
  text: string;
  supplied: boolean[];
}

/**
 * Promise 2: the elements that show words of the speech in which what the editor supplied passes for spoken. Its mark is `<ins>`, or in
 * text that is copied 〔 〕. Words of a sentence that hold nothing supplied, and passages as the transcript has them, need none.
 */
export function unmarkedWords(document: PageDocument, sentenceById: ReadonlyMap<string, Sentence>): PageElement[] {
  return DomUtils.findAll((element) => {
    const sentence = sentenceById.get(element.attribs['data-spoken'] ?? '');
    return sentence?.spans.some(({ emendation }) => emendation > 0) === true && !isMarkedAs(shownIn(element), saidIn(sentence));
  }, document.children);
}

/**
 * Finds texts in which the whole of a sentence stands and what was supplied in it passes for spoken.
 * @param sentences those of the speech
 */
export function unmarkedTextFinder(sentences: Iterable<Sentence>): (pieces: readonly Piece[]) => boolean {
  const emended = [...sentences].filter(({ spans }) => spans.some(({ emendation }) => emendation > 0)).map(saidIn);
  return (pieces) => {
    if (emended.length === 0) return false;
    const shown = wordsOf(pieces);
    return emended.some(({ text, supplied }) => {
      const at = shown.text.indexOf(text);
      return at >= 0 && supplied.some((isSupplied, place) => isSupplied && !shown.supplied[at + place]);
    });
  };
}

/** Whether all that was supplied in the shown part of a sentence is marked; in one of its places, where it stands in several. */
function isMarkedAs(shown: Words, said: Words): boolean {
  let isPart = false;
  for (let at = said.text.indexOf(shown.text); at >= 0; at = said.text.indexOf(shown.text, at + 1)) {
    isPart = true;
    if (shown.supplied.every((isMarked, place) => isMarked || !said.supplied[at + place])) return true;
  }
  return !isPart;
}

function saidIn(sentence: Sentence): Words {
  return wordsOf(runsOf(sentence).map(({ text, emendation }) => ({ text, isSupplied: emendation > 0 })));
}

/** The words of an element as far as they are its sentence's own: an inner mark of another kind, as its number, is not. */
function shownIn(element: PageElement): Words {
  const pieces: Piece[] = [];
  const visit = (node: PageNode, isSupplied: boolean): void => {
    if (isText(node)) pieces.push({ text: node.data, isSupplied });
    else if (isElement(node) && node !== element && node.attribs['data-structure'] !== undefined) return;
    else for (const child of childrenOf(node)) visit(child, isSupplied || (isElement(child) && child.name === 'ins'));
  };
  visit(element, element.name === 'ins');
  return wordsOf(pieces);
}

/** Texts one after the other, without white space and brackets of the editor; quotation marks are as within quotation marks. */
function wordsOf(pieces: readonly Piece[]): Words {
  const words: Words = { text: '', supplied: [] };
  let isInBrackets = false;
  for (const { text, isSupplied } of pieces) {
    for (const character of innerQuotes(text)) {
      if (character === '〔' || character === '〕') isInBrackets = character === '〔';
      else if (character.trim() !== '') {
        words.text += character;
        words.supplied.push(...new Array<boolean>(character.length).fill(isSupplied || isInBrackets));
      }
    }
  }
  return words;
}
