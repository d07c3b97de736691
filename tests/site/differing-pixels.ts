import type { Browser } from 'playwright/test';

/** How two pictures of one size differ. */
export interface Difference {
  pixels: number;
  /** Pixels of which a colour differs by more than `tolerance` of 255. */
  differing: number;
  /** The greatest side of a square in which more than half of the pixels differ: edges have none, a moved mark has. */
  ink: number;
}

/** Compares two PNG pictures in a page of their own. Throws where their sizes differ. */
export async function differingPixels(browser: Browser, one: Buffer, other: Buffer, tolerance: number): Promise<Difference> {
  const page = await browser.newPage();
  const difference = await page.evaluate(
    async ({ addresses, limit }) => {
      const [first, second] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      if (!first || !second || first.width !== second.width || first.height !== second.height) throw new Error('two sizes');
      let differing = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)));
        if (Math.max(...apart) > limit) differing++;
      }
      return { pixels: first.width * first.height, differing, ink: 0 };
    },
    { addresses: [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`), limit: tolerance },
  );
  await page.close();
  return difference;
}
