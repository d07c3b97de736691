import { attachmentFiles } from '../exports/attachment-files.ts';
import type { ContentFiles } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import { readOutput } from '../verify/read-output.ts';
import { type Verification, verifySite } from '../verify/verify.ts';

export type { Verification };

/**
 * Checks every file of a made site against its report: each number has its sentence, and all works anywhere.
 * @param trusted the generator's own scripts and style sheets, by their paths in the site
 */
export function verifyOutput(
  report: Report,
  content: ContentFiles,
  output: string,
  trusted: ReadonlyMap<string, Uint8Array>,
): Verification {
  const { files, diagnostics } = readOutput(output);
  const attached = attachmentFiles(report).map(({ path, contents }): [string, Uint8Array] => [path, contents()]);
  const publicFiles = new Map([...report.publicFiles, ...attached]);
  const verification = verifySite({ report, content, files, trusted, publicFiles });
  return { ...verification, diagnostics: [...diagnostics, ...verification.diagnostics] };
}
