/** How long a title may be that a sentence ends, in characters. */
const longestTitle = { han: 42, latin: 70 };
/** A line of its own without the end of a sentence may be longer. */
const longestHeading = { han: 64, latin: 110 };
const sentenceEnd = /[。！？!?；;]|\.(?=\s|$)/;
const hasHan = /\p{Script=Han}/u;

function limitOf(text: string, limits: { han: number; latin: number }): number {
  return hasHan.test(text) ? limits.han : limits.latin;
}

/** Whether a line is short and no sentence ends in it: as a heading stands. */
export function isHeadingLine(text: string): boolean {
  return text.length <= limitOf(text, longestHeading) && !sentenceEnd.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|No|St|vs)\.|\b[A-Z]\./g, ''));
}

/**
 * The length of the title that running text begins with: a short first sentence without amounts, `低保和特困供养。`; 0 where there is none.
 * Numbers in quotation marks are words.
 */
export function titleLength(text: string): number {
  const isHan = hasHan.test(text);
  const [sentence = ''] = (isHan ? /^[^。！？!?；;：:]{1,80}[。！？!?]/u : /^[^.!?;:]{1,80}\.(?=\s|$)/).exec(text) ?? [];
  if (sentence === '' || sentence.length > limitOf(text, longestTitle)) return 0;
  const said = sentence.replace(/“[^”]*”|‘[^’]*’|《[^》]*》/gu, '');
  if (/\d/.test(said) || (!isHan && sentence.split(/\s+/).length > 8)) return 0;
  return sentence.length;
}

/** Whether a line is one sentence as short as a title, amounts or not. */
export function isTitleSentence(text: string): boolean {
  const end = sentenceEnd.exec(text);
  return (
    end !== null && end.index + end[0].length === text.length && text.length <= limitOf(text, longestTitle) && !/[；;!?！？]$/u.test(text)
  );
}
