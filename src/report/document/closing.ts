import type { Block } from './block.ts';

/** How the last words of a speech begin. */
const farewell = new RegExp(
  '^(?:总的看|总的来看|总之|各位(?!委员会)|同志们|女士们|朋友们|最后[，,]|以上|我(?:就|先|的)|谢谢|感谢|' +
    'Ladies and gentlemen|Thank you|In closing|To conclude|Finally,|(?:Mr|Madam) (?:Speaker|President|Chair))',
  'u',
);
const thanks = /(?:谢谢(?:大家|各位)?|介绍(?:到)?这[里些]|汇报(?:到)?这里|Thank you(?: all| very much)?)[。！!.]?$/iu;

/**
 * Whether a paragraph without a heading of its own is the end of a speech: nothing but such paragraphs follows in it, one of them says
 * farewell, and the headings before have fewer paragraphs each.
 */
export function isFarewell(blocks: readonly Block[], at: number): boolean {
  const rest = restOfTurn(blocks, at);
  const isPlain = rest.every(({ kind }) => kind === 'paragraph');
  const block = blocks[at];
  if (!block || !isPlain || blocks[at - 1]?.kind === 'heading' || block.marker !== undefined) return false;
  return farewell.test(block.text) || (rest.length === 1 && thanks.test(block.text) && block.text.length < 80);
}

/** Whether nothing but running text follows in the same turn. */
export function isLast(blocks: readonly Block[], at: number): boolean {
  return restOfTurn(blocks, at).every(({ kind, marker }) => kind === 'paragraph' && marker === undefined);
}

/** Whether a heading follows in the same turn. */
export function headingFollows(blocks: readonly Block[], at: number): boolean {
  return restOfTurn(blocks, at).some(({ kind, level }) => kind === 'heading' && level !== 0);
}

/** Blocks from `at` on in the same turn, without the furniture of the page. */
function restOfTurn(blocks: readonly Block[], at: number): Block[] {
  const turn = blocks[at]?.turn?.id;
  const rest = blocks.slice(at).filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const end = rest.findIndex((block) => block.turn?.id !== turn);
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Whether a paragraph ends the area above rather than the heading before it: its heading stands in front of text on the same line, as do
 * the two before it at least, and each of these is a single line.
 */
export function isConclusion(blocks: readonly Block[], at: number): boolean {
  const level = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading')?.level ?? 0;
  let siblings = 0;
  let isIntroduction = false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const block = blocks[place];
    if (!block || block.kind === 'furniture') continue;
    const isHeading = block.kind === 'heading';
    if (isHeading && (block.level ?? 0) < level) break;
    // Running text of its own before the last heading is that of the area above, unless a heading of the same level stands before it.
    if (isHeading && (isIntroduction || !blocks[place + 1]?.sameLine)) return false;
    if (isHeading) siblings += 1;
    else if (!block.sameLine && siblings === 0) return false;
    else isIntroduction ||= !block.sameLine;
  }
  return siblings >= 2 && blocks[at]?.kind === 'paragraph';
}
