import { withoutFalseStops } from './abbreviations.ts';

/** How long a title may be that a sentence ends, in characters. */
const longestTitle = { han: 42, latin: 70 };
/** A line of its own without the end of a sentence may be longer. */
const longestHeading = { han: 64, latin: 110 };
const sentenceEnd = /[。！？!?；;]|\.(?=\s|$)/;
const hasHan = /\p{Script=Han}/u;
/** What makes a sentence of a short line of English. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|am|I|we|you|they|he|she|it)\b/i;

function limitOf(text: string, limits: { han: number; latin: number }): number {
  return hasHan.test(text) ? limits.han : limits.latin;
}

/** Whether a line is short and no sentence ends in it: as a heading stands. */
export function isHeadingLine(text: string): boolean {
  return text.length <= limitOf(text, longestHeading) && !sentenceEnd.test(withoutFalseStops(text));
}

/**
 * The length of the title that running text begins with: a short first sentence without amounts, `低保和特困供养。`; 0 where there is none.
 * Numbers in quotation marks are words.
 */
export function titleLength(text: string): number {
  const isHan = hasHan.test(text.slice(0, longestTitle.latin));
  const beginning = withoutFalseStops(text.slice(0, 160));
  const [sentence = ''] = (isHan ? /^[^。！？!?；;：:]{1,80}[。？?]/u : /^[^.!?;:]{1,80}\.(?=\s|$)/).exec(beginning) ?? [];
  if (sentence === '' || sentence.length > (isHan ? longestTitle.han : longestTitle.latin)) return 0;
  const said = sentence.replace(/“[^”]*”|‘[^’]*’|《[^》]*》/gu, '');
  return /\d/.test(said) || (!isHan && !isEnglishTitle(sentence)) ? 0 : sentence.length;
}

/** Few words without a verb; of three any will do. */
function isEnglishTitle(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  if (words.length <= 3) return !verb.test(sentence);
  return words.length <= 8 && !verb.test(sentence) && !/^(?:The|A|An)\b|\w{2}ed\b/.test(sentence);
}

/** Whether a line is one sentence as short as a title, amounts or not. */
export function isTitleSentence(text: string): boolean {
  const end = sentenceEnd.exec(withoutFalseStops(text));
  return (
    end !== null && end.index + end[0].length === text.length && text.length <= limitOf(text, longestTitle) && !/[；;!?！？]$/u.test(text)
  );
}
