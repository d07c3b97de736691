import type { Browser } from 'playwright/test';

/** How two pictures of one size differ. */
export interface Difference {
  /** The share of pixels that differ. */
  share: number;
  /** How many differ in the tile of `tileSize` by `tileSize` pixels where most do. */
  densest: number;
}

export const tileSize = 12;

/** Compares two PNG pictures in a page of their own; colours count as different beyond `tolerance` of 255. Throws where sizes differ. */
export async function differingPixels(browser: Browser, one: Buffer, other: Buffer, tolerance: number): Promise<Difference> {
  const page = await browser.newPage();
  const addresses = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const difference = await page.evaluate(compare, { addresses, tolerance, tileSize });
  await page.close();
  return difference;
}

async function compare({ addresses, tolerance, tileSize: side }: { addresses: string[]; tolerance: number; tileSize: number }) {
  const read = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
  };
  const [first, second] = await Promise.all([read(addresses[0] ?? ''), read(addresses[1] ?? '')]);
  if (first.width !== second.width || first.height !== second.height) throw new Error('the pictures have two sizes');
  const tiles = new Map<number, number>();
  let differing = 0;
  for (let at = 0; at < first.data.length; at++) {
    if (at % 4 === 3 || Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0)) <= tolerance) continue;
    const pixel = Math.floor(at / 4);
    const tile = Math.floor(Math.floor(pixel / first.width) / side) * first.width + Math.floor((pixel % first.width) / side);
    tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
    differing++;
    at = pixel * 4 + 3;
  }
  return { share: differing / (first.width * first.height), densest: Math.max(0, ...tiles.values()) };
}
