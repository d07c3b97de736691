import { type Diagnostic, mistakesIn } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../report/content.ts';
import { readReport } from '../report/read-report.ts';
import { type DraftFile, partAt } from './draft-file.ts';

const mostRounds = 6;

/**
 * Makes files again and again, each time without the parts that the rules of a report refused, until they refuse no more of them.
 * @param make the files without the parts of these keys
 * @param contentWith the content folder with the files in it
 * @returns the files, and the mistakes that are left: of no part, or more than the rounds could take out
 */
export function acceptedFiles(
  make: (refused: ReadonlySet<string>) => DraftFile[],
  contentWith: (files: readonly DraftFile[]) => ContentFiles,
): { files: DraftFile[]; mistakes: Diagnostic[] } {
  const refused = new Set<string>();
  for (let round = 1; ; round += 1) {
    const files = make(refused);
    const mistakes = mistakesIn(readReport(contentWith(files)).diagnostics);
    const more = mistakes.flatMap(({ place }) => keyAt(files, place) ?? []).filter((key) => !refused.has(key));
    if (more.length === 0 || round === mostRounds) return { files, mistakes };
    for (const key of more) refused.add(key);
  }
}

function keyAt(files: readonly DraftFile[], { file, line }: Diagnostic['place']): string | undefined {
  const found = files.find(({ path }) => path === file);
  return found && partAt(found, line)?.key;
}
