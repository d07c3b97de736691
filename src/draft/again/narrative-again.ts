import { draftingWords } from '../../i18n/drafting.ts';
import type { ContentFiles } from '../../report/content.ts';
import { readSpeech } from '../../report/read-report.ts';
import { acceptedFiles } from '../accepted-files.ts';
import type { Draft } from '../draft.ts';
import { type DraftFile, textOf } from '../draft-file.ts';
import type { Spell } from '../ids.ts';
import { areaPathsOf, narrativeOf } from '../narrative/narrative.ts';

const narrativeFile = /^(?:areas\/[^/]+|overview|questions)\.mdx$/;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The files of the narrative that say of themselves that nobody has read them, with their texts. */
export function draftedNarrative(files: ContentFiles): Map<string, string> {
  const texts = [...files].flatMap(([name, bytes]) => (narrativeFile.test(name) ? [[name, decoder.decode(bytes)] as const] : []));
  return new Map(texts.filter(([, text]) => /^status: draft\r?$/m.test(text.split(/^---\r?$/m)[1] ?? '')));
}

/** The narrative that a content folder lacks, drafted from its own registers; by paths and with its texts. */
export function missingNarrative(files: ContentFiles, draft: Pick<Draft, 'language' | 'summary'>, spell: Spell): Map<string, string> {
  const made = acceptedFiles(
    (refused) => narrativeFiles(files, draft, spell, refused),
    (narrative) => new Map([...files, ...narrative.map((file) => [file.path, encoder.encode(textOf(file))] as const)]),
  );
  return new Map(made.files.map((file) => [file.path, textOf(file)]));
}

function narrativeFiles(
  files: ContentFiles,
  { language, summary }: Pick<Draft, 'language' | 'summary'>,
  spell: Spell,
  refused: ReadonlySet<string>,
): DraftFile[] {
  const speech = readSpeech(files);
  if (!speech) return [];
  const areaPaths = areaPathsOf(speech.transcript, spell);
  const overviewTitle = draftingWords(language).overview;
  return narrativeOf({ ...speech, areaPaths, overviewTitle, summary, refused }).filter(({ path }) => !files.has(pathIn(files, path)));
}

/** The file of the same area that is there already, whatever it is called. */
export function pathIn(files: ContentFiles, path: string): string {
  const [, folder = '', number] = /^(\w+\/)(\d+)-/.exec(path) ?? [];
  return (number && [...files.keys()].find((name) => name.startsWith(`${folder}${number}-`))) || path;
}
