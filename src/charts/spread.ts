/** A block of lines that would best have its middle at `y`. */
export interface Block {
  y: number;
  height: number;
}

/**
 * The middles of blocks set in one column between `top` and `bottom`, each as near as may be to where
 * it wants to stand and none over another. Blocks must come sorted by `y`; where they do not all fit
 * they run on past `bottom`.
 */
export function spread(blocks: Block[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let free = top;
  for (const { y, height } of blocks) {
    const middle = Math.max(y, free + height / 2);
    middles.push(middle);
    free = middle + height / 2;
  }
  let limit = Math.max(
    bottom,
    blocks.reduce((sum, { height }) => sum + height, top),
  );
  for (let place = blocks.length - 1; place >= 0; place--) {
    const height = blocks[place]?.height ?? 0;
    const middle = Math.min(middles[place] ?? 0, limit - height / 2);
    middles[place] = middle;
    limit = middle - height / 2;
  }
  return middles;
}
