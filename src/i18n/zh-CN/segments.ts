const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of one character that begin something, and those that end it. */
const leading = /^[和与或比在由从以但并都更最多相]$/;
const trailing = /^[的了得着们者员人性化级省市县区院年月]$/;
const single = /^\p{sc=Han}$/u;
const opening = /^[“‘（《〈【〔]$/;
const closing = /^[”’）》〉】〕]$/;
const word = /[\p{L}\p{N}]/u;

/**
 * The pieces of a text between which a line may end. No browser knows Chinese words; a dictionary knows the common ones and leaves
 * of all others single characters. So characters that stand together are one word, and one that stands alone goes with the word before it.
 */
export function pieces(text: string): string[] {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  const found: string[] = [];
  for (const [place, segment] of segments.entries()) {
    const piece = found.at(-1);
    const [earlier = '', before = ''] = [segments[place - 2], segments[place - 1]];
    const belongs = single.test(segment)
      ? endsWith(earlier, before, segment, segments[place + 1] ?? '')
      : followsIn(piece ?? '', before, segment);
    if (piece !== undefined && belongs) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

/** Whether a word, a number or a sign belongs to the piece before it. */
function followsIn(piece: string, before: string, segment: string): boolean {
  if (opening.test(segment)) return opening.test(before) || leading.test(before);
  if (opening.test(before) || leading.test(before) || !word.test(segment)) return true;
  if (/[\w-]$/.test(before)) return /^\w/.test(segment);
  return single.test(before) && before === (leading.test(piece[0] ?? '') ? piece.slice(1) : piece);
}

/** Whether a single character belongs to the piece before it: after one that ends a word stands another word, and 的 ends every word. */
function endsWith(earlier: string, before: string, character: string, after: string): boolean {
  if (opening.test(before) || /\w$/.test(before)) return true;
  const alone = !single.test(after) || leading.test(after) || after === '的';
  if (leading.test(character) || before === '的' || (!word.test(before) && !closing.test(before))) return false;
  if (single.test(before)) return trailing.test(character) || earlier.length < 2 || !trailing.test(before);
  return alone || (!closing.test(before) && trailing.test(character));
}
