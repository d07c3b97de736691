import assert from 'node:assert/strict';
import { makeSite } from '../../src/cli/make-site.ts';
import { withStagedSite } from '../../src/cli/staged-site.ts';
import { commandWords } from '../../src/i18n/commands.ts';
import type { ContentFiles } from '../../src/report/content.ts';
import { readReport } from '../../src/report/read-report.ts';
import { readFiles } from './read-files.ts';

const silent = { print: () => {}, complain: () => {} };

/**
 * Makes the site of a report as `build` does and gives its files as texts, by path; their every number and address was verified.
 * It is made in this process, because loading Astro takes longer than making a small site does.
 */
export async function madeSite(files: ContentFiles): Promise<Map<string, string>> {
  const content = { folder: 'content', files, ...readReport(files) };
  assert.deepEqual(content.diagnostics, []);
  const making = { content, words: commandWords('en'), onPhase: () => {} };
  return withStagedSite(making, { terminal: silent, pid: process.pid, makeSite }, ({ folder, verification }) => {
    assert.deepEqual(verification.diagnostics, []);
    const decoder = new TextDecoder();
    return new Map([...readFiles(folder)].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  });
}
