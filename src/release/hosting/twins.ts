import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from '../media-types.ts';

/** Makes the compressed twin of a file; the bytes depend on nothing else. */
const makers = {
  // Node writes neither the time nor a name into gzip's header, but the system: 255 stands for “unknown” (RFC 1952).
  gz: (bytes: Uint8Array): Uint8Array => withoutSystem(gzipSync(bytes, { level: 9 })),
  br: (bytes: Uint8Array): Uint8Array =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** The twins of a site's texts, `.gz` and `.br` after the name, as hosts send them; one that is no smaller is left out. */
export function twinsOf(
  files: ReadonlyMap<string, Uint8Array>,
  endings: readonly (keyof typeof makers)[] = ['gz', 'br'],
): Map<string, Uint8Array> {
  const twins = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!isText(path)) continue;
    for (const ending of endings) {
      const twin = makers[ending](bytes);
      if (twin.length < bytes.length) twins.set(`${path}.${ending}`, twin);
    }
  }
  return twins;
}

function withoutSystem(gzipped: Uint8Array): Uint8Array {
  gzipped[9] = 255;
  return gzipped;
}
