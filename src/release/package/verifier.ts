import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program as it was bundled when the package was made. */
const bundled = new URL('../../verify.mjs', import.meta.url);

/**
 * The program that proves a release whole, which lies in each: one file of JavaScript for Node.js 18 or newer that imports no other. It is
 * the one that the package brings or, in the repository, bundled from its source now.
 */
export async function verifierProgram(): Promise<Uint8Array> {
  if (existsSync(bundled)) return readFileSync(bundled);
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: 'program.ts',
    // The bundle names its sources by their paths from here.
    cwd: fileURLToPath(new URL('../verify/', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
    transform: { target: 'node18' },
  });
  const { output } = await bundle.generate({ format: 'es', comments: { jsdoc: true }, postBanner: banner });
  await bundle.close();
  return Buffer.from(output[0].code);
}

const banner = `#!/usr/bin/env node
/**
 * Proves a release whole: a release folder, an unpacked offline copy, a bag, or one of these as a ZIP, or a WACZ. It lies in every
 * release and needs Node.js 18 or newer and no other file: \`node verify.mjs [PATH] [--key PUBLIC-KEY.pem]\`.
 */`;
