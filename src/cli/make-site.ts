import { join } from 'node:path';
import { build } from 'astro';
import { siteConfig } from '../integration/config.ts';
import type { Phase } from '../integration/integration.ts';
import type { Verification } from '../integration/verification.ts';
import type { Content } from '../report/read-report.ts';

/** A site as made, still in its staging folder, and what the checks found in it. */
export interface MadeSite {
  folder: string;
  verification: Verification;
}

/** Makes and checks the site of a report in a folder below `staging`. */
export type MakeSite = (content: Content, staging: string, onPhase: (phase: Phase) => void) => Promise<MadeSite>;

/** Makes the site with Astro, of a draft too: whether one may be published, the command decides. Throws what Astro throws. */
export const makeSite: MakeSite = async (content, staging, onPhase) => {
  const folder = join(staging, 'site');
  let verification: Verification | undefined;
  const onVerified = (found: Verification) => {
    verification = found;
  };
  const config = siteConfig({ content, draft: true, onPhase, onVerified });
  await build({ ...config, configFile: false, outDir: folder, cacheDir: join(staging, 'cache'), logLevel: 'silent' });
  if (!verification) throw new Error('Astro ended without checking the site');
  return { folder, verification };
};
