import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Card, cardLines } from './card.ts';
import { cardSvg } from './card-svg.ts';

const { resolve } = createRequire(import.meta.url);
/** The program that draws and the face it draws with; both come with the packages, so that no font of the machine is used. */
const program = resolve('@resvg/resvg-wasm/index_bg.wasm');
const fonts = join(dirname(resolve('@embedpdf/fonts-sc')), '..');

type Draw = (svg: string) => Uint8Array;
let ready: Promise<Draw> | undefined;

/** Draws a card as PNG: the same bytes on every machine, with what it says as text inside (PNG, iTXt `Description`). */
export async function cardPicture(card: Card): Promise<Buffer<ArrayBuffer>> {
  ready ??= readyToDraw();
  return described((await ready)(cardSvg(card)), cardLines(card).join('\n'));
}

/** Loads the program and the face, once: it takes longer than a picture. */
async function readyToDraw(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFile(program));
  const face = await readFile(join(fonts, 'fonts/NotoSansHans-Bold.otf'));
  const font = { fontBuffers: [face], defaultFontFamily: 'Noto Sans S Chinese', loadSystemFonts: false };
  return (svg) => {
    const drawing = new Resvg(svg, { font });
    const image = drawing.render();
    const png = image.asPng();
    // They lie in the program's own memory, each with a copy of the face, where Node's garbage collector does not see them.
    image.free();
    drawing.free();
    return png;
  };
}

/** Puts a description behind the header of a PNG, whose length the standard fixes. */
function described(png: Uint8Array, text: string): Buffer<ArrayBuffer> {
  const afterHeader = 8 + 12 + 13;
  const chunk = Buffer.concat([Buffer.from('iTXtDescription\0\0\0\0\0', 'latin1'), Buffer.from(text, 'utf8')]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(chunk.length - 4, 0);
  frame.writeUInt32BE(crc32(chunk), 4);
  return Buffer.concat([png.subarray(0, afterHeader), frame.subarray(0, 4), chunk, frame.subarray(4), png.subarray(afterHeader)]);
}
