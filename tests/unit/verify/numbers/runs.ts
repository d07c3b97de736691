import type { Block, TextRun } from '../../../../src/verify/numbers/blocks.ts';

/** The runs of blocks in the order in which they begin, without the markers of lists; a number set in several elements is one run. */
export function runsOf(blocks: Block[]): TextRun[] {
  const runs = new Set(blocks.flatMap((block) => block.filter(({ isMarker }) => !isMarker).map(({ run }) => run)));
  return [...runs].filter(({ text }) => text !== '').sort((a, b) => a.at - b.at);
}
