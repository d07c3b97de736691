import type { CommandWords } from '../i18n/commands.ts';
import { releaseName } from '../release/package/about.ts';
import { type Files, filesIn } from '../release/package/files.ts';
import { contentToKeep, type Material, nameProblemOf, releaseOf } from '../release/package/release.ts';
import { ownLock, toolchainOf } from '../release/package/toolchain.ts';
import { verifierProgram } from '../release/package/verifier.ts';
import { TooLarge } from '../release/package/zip.ts';
import type { PrintedReport } from '../release/pdf/print-report.ts';
import type { ContentFiles } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import type { Given } from './release-given.ts';

/** A checked report with its finished site, and what is packed beside it. */
interface Packing {
  /** The folder of the site. */
  folder: string;
  content: ContentFiles;
  report: Report;
  given: Given;
  /** The PDF that was printed of the site; null where none was. */
  printed: PrintedReport | null;
}

/** The files of a release by their paths, or in words why there can be none. */
export async function filesOfRelease({ folder, content, report, given, printed }: Packing, words: CommandWords): Promise<Files | string> {
  const lock = ownLock();
  const toolchain = { ...toolchainOf(lock), ...(printed && { chromium: printed.browser }) };
  const material: Material = {
    site: filesIn(folder),
    content: contentToKeep(content, report),
    pdf: printed?.pdf ?? given.pdf,
    lock,
    verifier: await verifierProgram(),
    about: { ...given, meta: report.meta, name: releaseName(report.meta), toolchain },
  };
  const found = nameProblemOf(material);
  if (found) return words.release.badName(found.path, words.release.names[found.problem](found.detail));
  try {
    return releaseOf(material);
  } catch (error) {
    if (error instanceof TooLarge) return words.release.tooLarge(error.files, gigabytes(error.bytes));
    throw error;
  }
}

function gigabytes(bytes: number): string {
  return (Math.ceil(bytes / 1e8) / 10).toFixed(1);
}
