import { type Diagnostic, diagnostic, type Place, placeAt } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import { attachmentsFolder, kindOf } from './attachments/kinds.ts';
import { hiddenInFile } from './hidden-characters.ts';
import { isPublicFile } from './public-files.ts';
import { questionsFile } from './questions.ts';
import { failure, type Result, success } from './result.ts';
import { correctionsFile } from './schema/corrections.ts';
import { englishFile, indexTermsFile, readerQuestionsFile } from './schema/registers.ts';
import { lineDiagnostics, numeralDiagnostics } from './text-limits.ts';

/** The files of a content folder: path with `/`, and bytes. Passed in, so that a report can be read without a disk. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** Files that every report has; the other registers may be left out where there is nothing to register. */
export const requiredFiles = ['report.yaml', 'transcript.txt', 'overview.mdx'] as const;
const optionalPages = [questionsFile, englishFile];
const registerFiles = ['emendations.yaml', 'documents.yaml', 'milestones.yaml', 'not-figures.yaml'];
const optionalFiles = [...registerFiles, readerQuestionsFile, indexTermsFile, correctionsFile];
/** The document from which the text was taken. */
export const sourceFolder = 'source/';
const ofFolder = /^(figures\/[^/]+\.yaml|areas\/[^/]+\.mdx)$/;

/** Diagnostics for files that are missing, misplaced or misspelt. */
export function fileDiagnostics(files: ContentFiles): Diagnostic[] {
  const known: string[] = [...requiredFiles, ...optionalPages, ...optionalFiles];
  const missing = requiredFiles.filter((name) => !files.has(name));
  const unknown = [...files.keys()].filter((name) => !known.includes(name) && !ofFolder.test(name) && !isApart(name));
  return [
    ...missing.map((name) => diagnostic('missing-file', start(name), { name })),
    ...unknown.map((name) => {
      const attachment = kindOf(name) ? attachmentName(name, files) : '';
      return diagnostic('unknown-file', start(name), { name, nearest: rightName(name) || nearestName(name, known), attachment });
    }),
  ];
}

/** Where a file would stand among the attachments, with a name that is allowed there and free. */
function attachmentName(path: string, files: ContentFiles): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.'));
  const stem =
    name
      .slice(0, -ending.length)
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[^\w]+|[^\w]+$/g, '') || 'attachment';
  let free = `${attachmentsFolder}${stem}${ending}`;
  for (let nth = 2; files.has(free); nth += 1) free = `${attachmentsFolder}${stem}-${nth}${ending}`;
  return free;
}

/** Whether a file has checks of its own: readers get it, or the text was taken from it. */
function isApart(name: string): boolean {
  return isPublicFile(name) || name.startsWith(attachmentsFolder) || name.startsWith(sourceFolder);
}

/** What a file of `figures/` or `areas/` should be called, where only the ending or the folder is misspelt. */
function rightName(name: string): string {
  const [folder = '', file = '', ...deeper] = name.split('/');
  const right = nearestName(folder, ['figures', 'areas']);
  const stem = file.replace(/(?:\.(?:ya?ml|mdx?|txt))+$/, '');
  const isText = /\.(ya?ml|mdx?|txt)$/.test(file);
  return right === '' || !isText || deeper.length > 0 ? '' : `${right}/${stem}${right === 'areas' ? '.mdx' : '.yaml'}`;
}

/** The text of a file; null where it is missing, empty, not UTF-8, holds characters that nobody sees or lines beyond the limits. */
export function readText(files: ContentFiles, name: string): Result<string | null> {
  const bytes = files.get(name);
  if (!bytes) return failure(diagnostic('missing-file', start(name), { name }));
  const text = decode(bytes);
  if (text === null) return failure(diagnostic('not-utf8', firstGarbled(name, bytes)));
  const list = optionalFiles.includes(name) || name.startsWith('figures/') ? name : '';
  if (text.trim() === '') return failure(diagnostic('empty-file', start(name), { list }));
  const numerals = name.endsWith('.yaml') ? [] : numeralDiagnostics(name, text);
  const diagnostics = [...hiddenInFile(name, text), ...lineDiagnostics(name, text), ...numerals];
  return diagnostics.length > 0 ? failure(...diagnostics) : success(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstGarbled(file: string, bytes: Uint8Array): Place {
  const text = new TextDecoder('utf-8').decode(bytes);
  return placeAt(file, text, text.indexOf('\ufffd'));
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}
