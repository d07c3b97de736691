import { mistakesIn } from '../../diagnostics/diagnostic.ts';
import { draftingWords } from '../../i18n/drafting.ts';
import type { ContentFiles } from '../../report/content.ts';
import { readReport, readSpeech } from '../../report/read-report.ts';
import { sha256 } from '../../report/transcript/read.ts';
import { acceptedFiles } from '../accepted-files.ts';
import { contentOf, type Draft, type DraftSource, draftOf } from '../draft.ts';
import { type DraftFile, textOf } from '../draft-file.ts';
import type { Spell } from '../ids.ts';
import { areaPathsOf, narrativeOf } from '../narrative/narrative.ts';
import { sourceBlock } from '../report-file.ts';
import { isDraft, listParts } from './list-text.ts';

/** What a new text of a speech does to an entry of its report. */
export interface Change {
  /** `gone`: nobody had read it, it is left out; `unfounded`: somebody did, and has to mend it. */
  kind: 'moved' | 'new' | 'gone' | 'unfounded';
  file: string;
  /** What the entry calls itself. */
  name: string;
  /** The sentences in which it stood and stands, where it moved. */
  from?: string;
  to?: string;
}

/** A content folder after a new text of its speech: what nobody has read follows the text, what somebody wrote stays. */
export interface Again {
  files: ContentFiles;
  changes: Change[];
}

const listFile = /^(?:figures\/[^/]+|documents|milestones|emendations|not-figures)\.yaml$/;
const narrativeFile = /^(?:areas\/[^/]+|overview|questions)\.mdx$/;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const rounds = 6;

/**
 * Takes a corrected text into a content folder. Entries are known by their quotes: those that stand in the new text too are kept, those of
 * numbers that are new in it are added; the narrative of files that are still drafts is made anew.
 */
export function again(files: ContentFiles, source: DraftSource, spell: Spell, today: string): Again {
  const fresh = draftOf(source, spell, today);
  const before = new Map(readSpeech(files)?.figures.map(({ id, quote }) => [id, quote?.sentence ?? '']) ?? []);
  const texts = withNewText(files, source);
  const changes = [...withoutUnfounded(texts), ...withNew(texts, fresh, files)];
  withNarrative(texts, fresh, spell);
  const after = readSpeech(texts)?.figures ?? [];
  const moved = after.flatMap(({ id, label, quote }): Change[] => {
    const [from = '', to = ''] = [before.get(id), quote?.sentence];
    return from === '' || from === to ? [] : [{ kind: 'moved', file: fileOf(texts, id), name: label, from, to }];
  });
  return { files: texts, changes: [...moved, ...changes] };
}

/** The folder with the new text, its hash and the document it came from; the rest as it was. */
function withNewText(files: ContentFiles, source: DraftSource): Map<string, Uint8Array> {
  const own = contentOf([], source);
  const report = decoder.decode(files.get('report.yaml'));
  const [, old = ''] = /^transcript:\s*\n\s+sha256:\s*["']?([0-9a-f]{64})/m.exec(report) ?? [];
  const { original } = source;
  const block = original ? sourceBlock({ file: original.file, mediaType: original.mediaType, sha256: sha256(original.bytes) }) : '';
  const known = /^source:\s*\n(?:[ \t]+.*\n?)+/m;
  const hashed = report.replace(old || /$^/, sha256(source.text));
  const text = known.test(hashed) ? hashed.replace(known, () => block) : hashed.replace(/\n*$/, '\n') + block;
  const kept = [...files].filter(([name]) => !name.startsWith('source/'));
  return new Map([...kept, ...own, ['report.yaml', encoder.encode(text)]]);
}

/** Takes out entries that nobody has read and that have no place in the text; tells those that somebody has to mend. */
function withoutUnfounded(texts: Map<string, Uint8Array>): Change[] {
  const changes: Change[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const mistakes = mistakesIn(readReport(texts).diagnostics).filter(({ place }) => listFile.test(place.file));
    const byFile = Map.groupBy(mistakes, ({ place }) => place.file);
    let removed = 0;
    for (const [file, found] of byFile) {
      const parts = listParts(decoder.decode(texts.get(file)));
      const wrong = parts.filter(
        ({ data, first, beyond }) => data && found.some(({ place }) => first <= place.line && place.line < beyond),
      );
      const gone = wrong.filter(({ data }) => isDraft(data));
      const told = (kind: Change['kind']) => (part: (typeof parts)[number]) => ({ kind, file, name: nameOf(part.data) });
      const unfounded = wrong.filter((part) => !gone.includes(part)).map(told('unfounded'));
      changes.push(
        ...gone.map(told('gone')),
        ...unfounded.filter(({ name }) => !changes.some((one) => one.file === file && one.name === name)),
      );
      removed += gone.length;
      put(
        texts,
        file,
        parts
          .filter((part) => !gone.includes(part))
          .map(({ text }) => text)
          .join(''),
      );
    }
    if (removed === 0) break;
  }
  return changes;
}

/** Adds what is new in the text: quantities without a figure, documents, events and damaged places that no entry names. */
function withNew(texts: Map<string, Uint8Array>, fresh: Draft, files: ContentFiles): Change[] {
  const places = new Set(readSpeech(texts)?.figures.flatMap(({ spoken }) => (spoken ? [spoken.start] : [])));
  const placeOf = new Map(
    readSpeech(contentOf(fresh.files, { text: decoder.decode(texts.get('transcript.txt')) }))?.figures.map(({ id, spoken }) => [
      id,
      spoken?.start,
    ]),
  );
  const taken = new Set(
    [...files]
      .filter(([name]) => listFile.test(name))
      .flatMap(([, bytes]) => listParts(decoder.decode(bytes)).map(({ data }) => keyOf(data))),
  );
  return fresh.files
    .filter(({ path }) => listFile.test(path))
    .flatMap((file) => {
      const path = pathIn(texts, file.path);
      const added = listParts(textOf(file)).filter(({ data }) => {
        if (!data) return false;
        const place = placeOf.get(String(data.id));
        return file.path.startsWith('figures/') ? place !== undefined && !places.has(place) : !taken.has(keyOf(data));
      });
      if (added.length === 0) return [];
      const ids = new Set(
        [...texts]
          .filter(([name]) => listFile.test(name))
          .flatMap(([, bytes]) => [...decoder.decode(bytes).matchAll(/^- id: *(\S+)/gm)].map(([, id]) => id)),
      );
      const text = added.map((part) => withFreeId(part.text, ids)).join('');
      put(texts, path, decoder.decode(texts.get(path)).replace(/([^\n])$/, '$1\n') + text);
      return added.map(({ data }): Change => ({ kind: 'new', file: path, name: nameOf(data) }));
    });
}

/** An entry under an id that no other has. */
function withFreeId(text: string, ids: Set<string | undefined>): string {
  const [, id = ''] = /^- id: *(\S+)/.exec(text) ?? [];
  let free = id;
  for (let number = 2; ids.has(free) && id !== ''; number += 1) free = `${id}-${number}`;
  ids.add(free);
  return text.replace(/^(- id: *)\S+/, `$1${free}`);
}

/** Makes the files of the narrative anew that nobody has touched. */
function withNarrative(texts: Map<string, Uint8Array>, fresh: Draft, spell: Spell): void {
  for (const [name, bytes] of texts) if (narrativeFile.test(name) && isDraftText(decoder.decode(bytes))) texts.delete(name);
  const { files } = acceptedFiles(
    (refused) => narrativeFiles(texts, fresh, spell, refused),
    (made) => new Map([...texts, ...made.map((file) => [file.path, encoder.encode(textOf(file))] as const)]),
  );
  for (const file of files) put(texts, file.path, textOf(file));
}

function narrativeFiles(texts: ContentFiles, fresh: Draft, spell: Spell, refused: ReadonlySet<string>): DraftFile[] {
  const speech = readSpeech(texts);
  if (!speech) return [];
  const { overview } = draftingWords(fresh.language);
  const areaPaths = areaPathsOf(speech.transcript, spell);
  const files = narrativeOf({ ...speech, areaPaths, overviewTitle: overview, summary: fresh.summary, refused });
  return files.filter(({ path }) => !texts.has(pathIn(texts, path)));
}

/** The file of the same area that is there already, whatever it is called. */
function pathIn(texts: ContentFiles, path: string): string {
  const [, folder = '', number] = /^(\w+\/)(\d+)-/.exec(path) ?? [];
  return (number && [...texts.keys()].find((name) => name.startsWith(`${folder}${number}-`))) || path;
}

/** Whether the front matter of a file says that nobody has read it. */
function isDraftText(text: string): boolean {
  return /^status: draft$/m.test(text.split(/^---$/m)[1] ?? '');
}

function put(texts: Map<string, Uint8Array>, file: string, text: string): void {
  if (text.trim() === '') texts.delete(file);
  else texts.set(file, encoder.encode(text));
}

function fileOf(texts: ContentFiles, id: string): string {
  return (
    [...texts].find(([name, bytes]) => listFile.test(name) && new RegExp(`^- id: *${id}$`, 'm').test(decoder.decode(bytes)))?.[0] ?? ''
  );
}

function nameOf(data: Record<string, unknown> | null): string {
  return String(data?.label ?? data?.title ?? data?.passage ?? data?.id ?? '');
}

/** What two entries have in common that tell of one thing. */
function keyOf(data: Record<string, unknown> | null): string {
  return [data?.title ?? '', data?.passage ?? '', data?.prefix ?? '', data?.suffix ?? '', data?.date ?? ''].join('|');
}
