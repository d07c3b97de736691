import { mistakesIn } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../../report/content.ts';
import { FreeIds } from '../../report/free-ids.ts';
import { readReport, readSpeech } from '../../report/read-report.ts';
import { sha256 } from '../../report/transcript/read.ts';
import { contentOf, type Draft, type DraftSource, draftOf } from '../draft.ts';
import { textOf } from '../draft-file.ts';
import type { Spell } from '../ids.ts';
import { type ListPart, listFile, listParts } from './list-text.ts';
import { missingNarrative, pathIn } from './narrative-again.ts';
import { formerSource, withTextKeys } from './text-keys.ts';
import { type Untouched, untouchedIn } from './untouched.ts';

/** What a new text of a speech does to an entry of its report, or to a file. */
export interface Change {
  /**
   * `gone`: nobody had touched it, it is left out; `unfounded`: somebody did, and has to mend it; `remade`, `dropped`: a file of the
   * narrative that nobody had touched; `exchanged`: the document of the text.
   */
  kind: 'moved' | 'new' | 'gone' | 'unfounded' | 'remade' | 'dropped' | 'exchanged';
  file: string;
  /** What the entry calls itself; of a document, the file that takes its place. */
  name: string;
  /** The sentences in which it stood and stands, where it moved. */
  from?: string;
  to?: string;
  id?: string;
  /** Of a new entry: the one that somebody has to mend, in whose place it may come. */
  insteadOf?: string;
}

/** A content folder after a new text of its speech: what nobody has touched follows the text, what somebody wrote stays. */
export interface Again {
  files: ContentFiles;
  changes: Change[];
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const rounds = 6;

/**
 * Takes a corrected text into a content folder. Entries are known by their quotes: those that stand in the new text too are kept, those of
 * numbers that are new in it are added; the narrative is made anew where it still is as it was drafted.
 */
export function again(files: ContentFiles, source: DraftSource, spell: Spell, today: string): Again {
  const fresh = draftOf(source, spell, today);
  const untouched = untouchedIn(files, spell);
  const before = new Map(readSpeech(files)?.figures.map(({ id, quote }) => [id, quote?.sentence ?? '']) ?? []);
  const texts = withNewText(files, source);
  const unfounded = withoutUnfounded(texts, untouched);
  const changes = [...unfounded, ...withNew(texts, fresh, files, unfounded)];
  withNarrative(texts, fresh, untouched, spell);
  const after = readSpeech(texts)?.figures ?? [];
  const moved = after.flatMap(({ id, label, quote }): Change[] => {
    const [from = '', to = ''] = [before.get(id), quote?.sentence];
    return from === '' || from === to ? [] : [{ kind: 'moved', file: fileOf(texts, id), name: label, from, to }];
  });
  return { files: texts, changes: [...moved, ...changes, ...filesChanged(files, texts, untouched)] };
}

/** The folder with the new text, its hash and the document it came from; the rest as it was. */
function withNewText(files: ContentFiles, source: DraftSource): Map<string, Uint8Array> {
  const report = decoder.decode(files.get('report.yaml'));
  const { original } = source;
  const keys = original ? { file: original.file, mediaType: original.mediaType, sha256: sha256(original.bytes) } : null;
  const former = formerSource(report);
  const kept = [...files].filter(([name, bytes]) => !original || name !== former?.file || sha256(bytes) !== former.sha256);
  const text = withTextKeys(report, sha256(source.text), keys);
  return new Map([...kept, ...contentOf([], source), ['report.yaml', encoder.encode(text)]]);
}

/** Takes out entries that nobody has touched and that have no place in the text; tells those that somebody has to mend. */
function withoutUnfounded(texts: Map<string, Uint8Array>, untouched: Untouched): Change[] {
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
      const gone = wrong.filter(({ text }) => untouched.has(text));
      const told = (kind: Change['kind']) => (part: ListPart) => ({ kind, file, name: nameOf(part.data), id: idOf(part.data) });
      const unfounded = wrong.filter((part) => !gone.includes(part)).map(told('unfounded'));
      changes.push(
        ...gone.map(told('gone')),
        ...unfounded.filter(({ name, id }) => !changes.some((one) => one.file === file && one.name === name && one.id === id)),
      );
      removed += gone.length;
      const kept = parts.filter((part) => !gone.includes(part));
      put(texts, file, kept.map(({ text }) => text).join(''));
    }
    if (removed === 0) break;
  }
  return changes;
}

/** Adds what is new in the text: quantities without a figure, documents, events and damaged places that no entry names. */
function withNew(texts: Map<string, Uint8Array>, fresh: Draft, files: ContentFiles, told: readonly Change[]): Change[] {
  const places = new Set(readSpeech(texts)?.figures.flatMap(({ spoken }) => (spoken ? [spoken.start] : [])));
  const placeOf = new Map(
    readSpeech(contentOf(fresh.files, { text: decoder.decode(texts.get('transcript.txt')) }))?.figures.map(({ id, spoken }) => [
      id,
      spoken?.start,
    ]),
  );
  const taken = new Set(partsOf(files).map(({ data }) => keyOf(data)));
  return fresh.files
    .filter(({ path }) => listFile.test(path))
    .flatMap((file) => {
      const path = pathIn(texts, file.path);
      const added = listParts(textOf(file)).filter(({ data }) => {
        if (!data) return false;
        const place = placeOf.get(idOf(data));
        return file.path.startsWith('figures/') ? place !== undefined && !places.has(place) : !taken.has(keyOf(data));
      });
      if (added.length === 0) return [];
      const ids = new FreeIds(partsOf(texts).map(({ data }) => idOf(data)));
      const named = added.map((part) => ({ ...part, id: idOf(part.data) && ids.take(idOf(part.data)) }));
      const text = named.map((part) => part.text.replace(/^(- id: *)\S+/, (_, key) => key + part.id)).join('');
      put(texts, path, decoder.decode(texts.get(path)).replace(/([^\n])$/, '$1\n') + text);
      return named.map(({ data, id }): Change => {
        const former = told.find((one) => one.kind === 'unfounded' && one.id && (one.id === idOf(data) || isAlike(one, path, data)));
        return { kind: 'new', file: path, name: nameOf(data), id, ...(former?.id && { insteadOf: former.id }) };
      });
    });
}

function isAlike({ file, name }: Change, path: string, data: ListPart['data']): boolean {
  return file === path && name === nameOf(data);
}

/** Makes the files of the narrative anew that nobody has touched. */
function withNarrative(texts: Map<string, Uint8Array>, fresh: Draft, untouched: Untouched, spell: Spell): void {
  for (const name of untouched.narrative) texts.delete(name);
  for (const [path, text] of missingNarrative(texts, fresh, spell)) put(texts, path, text);
}

/** What becomes of files that a program made, as far as it is told by file. */
function filesChanged(before: ContentFiles, after: ContentFiles, { narrative }: Untouched): Change[] {
  const textIn = (files: ContentFiles, name: string) => decoder.decode(files.get(name));
  const remade = [...narrative].filter((name) => textIn(before, name) !== textIn(after, name));
  const report = decoder.decode(after.get('report.yaml'));
  const exchanged = [...before.keys()].filter((name) => !after.has(name) && !narrative.has(name) && !listFile.test(name));
  return [
    ...remade.map((file): Change => ({ kind: after.has(file) ? 'remade' : 'dropped', file, name: file })),
    ...exchanged.map((file): Change => ({ kind: 'exchanged', file, name: formerSource(report)?.file ?? '' })),
  ];
}

function put(texts: Map<string, Uint8Array>, file: string, text: string): void {
  if (text.trim() === '') texts.delete(file);
  else texts.set(file, encoder.encode(text));
}

/** The entries of all lists. */
function partsOf(files: ContentFiles): ListPart[] {
  return [...files].flatMap(([name, bytes]) => (listFile.test(name) ? listParts(decoder.decode(bytes)) : []));
}

function fileOf(texts: ContentFiles, id: string): string {
  const isIn = ([name, bytes]: readonly [string, Uint8Array]) =>
    listFile.test(name) && listParts(decoder.decode(bytes)).some(({ data }) => idOf(data) === id);
  return [...texts].find(isIn)?.[0] ?? '';
}

function idOf(data: ListPart['data']): string {
  return String(data?.id ?? '');
}

function nameOf(data: ListPart['data']): string {
  return String(data?.label ?? data?.title ?? data?.passage ?? data?.id ?? '');
}

/** What two entries have in common that tell of one thing. */
function keyOf(data: ListPart['data']): string {
  return [data?.title ?? '', data?.passage ?? '', data?.prefix ?? '', data?.suffix ?? '', data?.date ?? ''].join('|');
}
