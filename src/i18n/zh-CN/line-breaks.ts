/** The lines of a title set large, in either script: a quotation or a book title begins one. */
export function lineBreaks(title: string): string[] {
  return title.split(/(?=[“「《])/);
}

/** The phrases of a title, which are better not broken. */
export function phrases(title: string): string[] {
  return title.split(/(?<=[，：；])(?=.)/);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that begin a phrase when they stand alone, and those that end a word. */
const leading = /^[和与與或比在由从從以但并並都更最多相]$/;
const trailing = /^[的了得着们們者员員人性化级級省市县縣区區院年月]$/;
const single = /^\p{sc=Han}$/u;
const opening = /^[“‘「『（《〈【〔]$/;
const closing = /^[”’」』）》〉】〕]$/;
const spoken = /[\p{L}\p{N}]/u;

/**
 * The segments of a text between which a line may end. Browsers break Chinese anywhere; the dictionary of `Intl.Segmenter` knows common
 * words and splits all others into single characters. So a run of single characters is read as one word, and one that stands alone
 * joins the word before it. BudouX was tried instead and cuts words of this language's officials apart (docs/design.md).
 */
export function segments(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const found: string[] = [];
  for (const [place, word] of words.entries()) {
    const segment = found.at(-1);
    const [earlier = '', before = ''] = [words[place - 2], words[place - 1]];
    const joins = single.test(word)
      ? characterJoins(earlier, before, word, words[place + 1] ?? '')
      : wordJoins(segment ?? '', before, word);
    if (segment !== undefined && joins) found[found.length - 1] += word;
    else found.push(word);
  }
  return found;
}

/** Whether a word, a number or a punctuation mark belongs to the segment before it. */
function wordJoins(segment: string, before: string, word: string): boolean {
  if (opening.test(word)) return opening.test(before) || leading.test(before);
  if (opening.test(before) || leading.test(before) || !spoken.test(word)) return true;
  if (/[\w-]$/.test(before)) return /^\w/.test(word);
  return single.test(before) && before === (leading.test(segment[0] ?? '') ? segment.slice(1) : segment);
}

/** Whether a single character belongs to the segment before it. What ends a word, as 的 does, is followed by another word. */
function characterJoins(earlier: string, before: string, character: string, after: string): boolean {
  if (opening.test(before) || /\w$/.test(before)) return true;
  const alone = !single.test(after) || leading.test(after) || after === '的';
  if (leading.test(character) || before === '的' || (!spoken.test(before) && !closing.test(before))) return false;
  if (single.test(before)) return trailing.test(character) || earlier.length < 2 || !trailing.test(before);
  return alone || (!closing.test(before) && trailing.test(character));
}
