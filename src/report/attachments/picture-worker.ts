import { type MessagePort, workerData } from 'node:worker_threads';
import type Vips from 'wasm-vips';
import type { PictureAnswer, PictureRequest, PictureThread } from './picture-codec.ts';

/**
 * The thread that decodes and makes pictures, with libvips compiled to WebAssembly: the same bytes on every machine. The thread that
 * asks sleeps until the answer is there.
 */
const { port, signal } = workerData as PictureThread & { port: MessagePort };
let started: Promise<typeof Vips> | undefined;

port.on('message', async (request: PictureRequest) => {
  const answer = await answerTo(request).catch((error: unknown): PictureAnswer => ({ failure: String(error) }));
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

async function answerTo(request: PictureRequest): Promise<PictureAnswer> {
  started ??= start();
  const vips = await started;
  try {
    return request.width === undefined ? measure(vips, request) : scale(vips, request, request.width);
  } catch (error) {
    return { broken: messageOf(error) };
  } finally {
    while (vips.deletionQueue.length > 0) vips.deletionQueue.pop()?.delete();
  }
}

async function start(): Promise<typeof Vips> {
  const { default: load } = await import('wasm-vips');
  // Nothing is drawn from SVG or read as HEIF or JPEG XL.
  const vips = await load({ dynamicLibraries: [] });
  vips.concurrency(1);
  vips.Cache.max(0);
  return vips;
}

/** Decodes all of a picture, unless it has too many pixels. */
function measure(vips: typeof Vips, { bytes, format, mostPixels }: PictureRequest): PictureAnswer {
  // A JPEG decoder only warns of damaged data, and paints grey; a PNG decoder warns of much that harms nothing.
  const options = { fail_on: format === 'jpeg' ? 'warning' : 'error', access: 'sequential' } as const;
  const { Image } = vips;
  const load = { jpeg: Image.jpegloadBuffer, png: Image.pngloadBuffer, webp: Image.webploadBuffer }[format];
  const image = load.call(Image, bytes, options);
  const isTurned = image.getTypeof('orientation') !== 0 && image.getInt('orientation') >= 5;
  const [width, height] = isTurned ? [image.height, image.width] : [image.width, image.height];
  if (width * height <= mostPixels) image.avg();
  return { width, height };
}

/** A picture in another width, standing upright, in the colours of the web (sRGB), without metadata. */
function scale(vips: typeof Vips, { bytes, format }: PictureRequest, width: number): PictureAnswer {
  const image = vips.Image.thumbnailBuffer(bytes, width, { height: 1_000_000, size: 'down', output_profile: 'srgb' });
  const keep = 'none';
  if (format === 'jpeg') return { bytes: image.jpegsaveBuffer({ Q: 80, keep, interlace: true }) };
  if (format === 'webp') return { bytes: image.webpsaveBuffer({ Q: 80, keep, effort: 4 }) };
  const palette = image.getTypeof('palette') !== 0;
  return { bytes: image.pngsaveBuffer({ keep, palette, bitdepth: 8, compression: 9, filter: palette ? 'none' : 'all' }) };
}

/** The last line that libvips wrote of a failure. */
function messageOf(error: unknown): string {
  const [, message] = Array.isArray(error) ? error : ['', error instanceof Error ? error.message : String(error)];
  return String(message).trim().split('\n').at(-1) ?? '';
}
