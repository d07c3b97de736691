import { join } from 'node:path';
import { build } from 'astro';
import { packageRoot } from './package-root.ts';

/** The phases of making a site that are told as they begin. */
export type MakingPhase = 'pages' | 'search';

/** Makes the site of a checked report in a folder of `workshop`, and gives that folder. */
export type MakeSite = (content: string, workshop: string, begin: (phase: MakingPhase) => void) => Promise<string>;

/** Makes the site with Astro. Throws what Astro throws. */
export const makeSite: MakeSite = async (content, workshop, begin) => {
  const outDir = join(workshop, 'site');
  process.env.XUNLI_CONTENT = content;
  // Astro puts intermediate code below the working folder, where its imports must resolve.
  process.chdir(packageRoot);
  begin('pages');
  const progress = { name: 'xunli:progress', hooks: { 'astro:build:generated': () => begin('search') } };
  await build({ root: packageRoot, outDir, cacheDir: join(workshop, 'cache'), logLevel: 'silent', integrations: [progress] });
  return outDir;
};
