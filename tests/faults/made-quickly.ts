import { join } from 'node:path';
import type { MakeSite } from '../../src/cli/make-site.ts';
import { nothingFound } from '../unit/cli/folders.ts';
import { writeSite } from './sites.ts';

/** Makes a site in which every file says what XUNLI_TEXT says; where that says nothing, it fails halfway. */
export const makeSite: MakeSite = async (_, staging, onPhase) => {
  for (const phase of ['pages', 'search', 'auditing'] as const) onPhase(phase);
  const { XUNLI_TEXT: text = '' } = process.env;
  const folder = writeSite(join(staging, 'site'), text);
  if (text === '') throw new Error('A page failed');
  return { folder, verification: nothingFound() };
};
