import { type Diagnostic, mistakesIn } from '../diagnostics/diagnostic.ts';
import { type Language, languageNear } from '../i18n/language.ts';
import { readAttachments } from './attachments/read-attachments.ts';
import { chartDiagnostics } from './charts/chart-requests.ts';
import { type ContentFiles, fileDiagnostics, readText } from './content.ts';
import { readFolder } from './content-folder.ts';
import { readMeta } from './drafts/facts.ts';
import { readItemsOf } from './drafts/read-items.ts';
import { placeCorrections } from './editions/corrections.ts';
import { passagesOf } from './editions/passages.ts';
import { englishDiagnostics } from './english/rules.ts';
import { type Placed, readYamlFile, unknownFigure } from './entries.ts';
import { buildRegister } from './figures/register.ts';
import type { KnownIds } from './mdx/attributes.ts';
import { areaPages, narrativeFileDiagnostics, readNarrative, toUse } from './narrative.ts';
import { orderDiagnostics } from './order-of-days.ts';
import { placeRegisters } from './place-registers.ts';
import { readPublicFiles } from './public-files.ts';
import { questionsOf } from './questions.ts';
import { placeNotFigures, type Registers, readRegisters } from './registers.ts';
import type { Report } from './report.ts';
import { failure, type Result, takingInto } from './result.ts';
import { fixedPages, pageHref } from './routes.ts';
import { asOfDiagnostics, derivedAsOfDiagnostics, labelYearDiagnostics } from './rules/as-of.ts';
import { lostDiagnostics } from './rules/classification.ts';
import { elsewhereDiagnostics, rowDiagnostics, swappedDiagnostics } from './rules/figure-placement.ts';
import type { Spoken } from './rules/numeral-classes.ts';
import { typedDiagnostics } from './rules/typed-numerals.ts';
import { correctionsFile } from './schema/corrections.ts';
import { type EmendationEntry, englishFile, indexTermsFile, readerQuestionsFile } from './schema/registers.ts';
import { draftReportSchema, type ReportMeta, readingSchema } from './schema/report.ts';
import { sourceDiagnostics } from './source-document.ts';
import { readTranscript } from './transcript/read.ts';
import { registeredBytes } from './transcript/registered.ts';
import type { Transcript } from './transcript/transcript.ts';
import { reportOf } from './views.ts';
import { metaWording, reasonWording } from './wording.ts';
import type { YamlFile } from './yaml/yaml.ts';

/** A content folder as read: the report, or null where mistakes stand in its way; all that is to be told, and in which language. */
export interface ReadReport {
  report: Report | null;
  diagnostics: Diagnostic[];
  language: Language;
}

/** A content folder as read once: its files, and what was read of them. */
export interface Content extends ReadReport {
  folder: string;
  files: ContentFiles;
}

/** Reads and checks the report in a folder on disk. Where some of it cannot be read, that alone is told: all else may follow from it. */
export function readContentFolder(folder: string): Content {
  const { value: files, diagnostics } = readFolder(folder);
  if (diagnostics.length > 0) return { folder, files, report: null, diagnostics, language: languageOf(files) };
  return { folder, files, ...readReport(files) };
}

/**
 * Reads and checks the files of a content folder; the report is null if there is any mistake, and stands where there are warnings only.
 * All are found in one reading.
 */
export function readReport(files: ContentFiles): ReadReport {
  const { value: report, diagnostics } = assembleReport(files);
  const language = languageOf(files);
  if (!report) return { report, diagnostics, language };
  const all = [...diagnostics, ...ruleDiagnostics(report)];
  return { report: mistakesIn(all).length > 0 ? null : report, diagnostics: all, language };
}

/** What breaks the rules of the numbers in a report that could be read: in the speech, the registers and the narrative. */
export function ruleDiagnostics(report: Report): Diagnostic[] {
  return [
    lostDiagnostics,
    asOfDiagnostics,
    derivedAsOfDiagnostics,
    labelYearDiagnostics,
    elsewhereDiagnostics,
    swappedDiagnostics,
    rowDiagnostics,
    typedDiagnostics,
  ].flatMap((rule) => rule(report));
}

/** The report of a content folder before the rules of the numbers are asked; null if any file has a mistake or contradicts another. */
export function assembleReport(files: ContentFiles): Result<Report | null> {
  const diagnostics = fileDiagnostics(files);
  const take = takingInto(diagnostics);
  const language = languageOf(files);
  const yaml = files.has('report.yaml') ? take(readYamlFile(files, 'report.yaml')) : null;
  const facts = yaml && take(readMeta(yaml, language));
  const meta = facts?.meta;
  const registers = take(readRegisters(files));
  const transcript = yaml && take(loadTranscript(files, yaml, registers.emendations));
  if (!transcript) return failure(...diagnostics, ...narrativeFileDiagnostics(files));
  const known = writtenFigureIds(files);
  const { asked, indexTerms, ...placed } = take(placeRegisters(registers, { transcript, known, language, meta }));
  const { figures } = placed;
  const publicFiles = take(readPublicFiles(files));
  const attachments = take(readAttachments(files));
  const pages = pagesToBe(files, registers, { transcript, known, indexTerms, diagnostics });
  const {
    tags,
    wording: titles,
    entries,
    english,
    frontMatters,
    ...narrative
  } = take(readNarrative(files, transcript, idsOf(transcript, known), [...pages, ...publicFiles.keys()]));
  const uses = tags.map(toUse);
  const corrected = { edition: meta?.edition, figures, known, sentences: transcript.sentences };
  const passages = passagesOf({ prose: narrative.prose, uses, wording: titles }, figures);
  const told = take(placeCorrections(registers.corrections, { ...corrected, pages: new Set([...pages, ...areaPages(files)]), passages }));
  diagnostics.push(...chartDiagnostics(tags, figures, language));
  if (english) diagnostics.push(...englishDiagnostics(english.tags, tags, figures, language));
  if (meta)
    diagnostics.push(...headlineDiagnostics(meta, yaml, known), ...sourceDiagnostics(meta, files, yaml), ...orderDiagnostics(meta, yaml));
  if (!meta || mistakesIn(diagnostics).length > 0) return failure(...diagnostics);
  const readItems = readItemsOf({ yaml, status: meta.status, missing: facts.missing, frontMatters, registers, transcript, ...placed });
  const questions = questionsOf(transcript, entries, meta.speakers);
  const wording = [...metaWording(meta, yaml), ...titles, ...reasonWording(registers), ...asked.wording, ...told.wording];
  return {
    value: reportOf({
      publicFiles,
      attachments,
      meta,
      transcript,
      ...placed,
      readItems,
      readerQuestions: asked.readerQuestions,
      indexTerms,
      corrections: told.corrections,
      ...narrative,
      english: english?.page ?? null,
      questions,
      uses,
      wording,
    }),
    diagnostics,
  };
}

/** What the pages of a report are told by, besides its registers. */
interface Known {
  transcript: Transcript;
  /** Ids of all figures, also of those that could not be read. */
  known: Set<string>;
  indexTerms: readonly unknown[];
  /** What is wrong so far. */
  diagnostics: readonly Diagnostic[];
}

/** The fixed pages that the site of a report will have. An entry with a mistake will be listed too, once that is mended. */
function pagesToBe(files: ContentFiles, registers: Registers, { transcript, known, indexTerms, diagnostics }: Known): string[] {
  const willList = (file: string, entries: readonly unknown[]) =>
    mistakesIn(diagnostics).some(({ place }) => place.file === file) ? [file] : entries;
  const listed = {
    documents: willList('documents.yaml', registers.documents),
    milestones: willList('milestones.yaml', registers.milestones),
    readerQuestions: willList(readerQuestionsFile, registers.readerQuestions),
    indexTerms: willList(indexTermsFile, indexTerms),
    corrections: willList(correctionsFile, registers.corrections),
    english: files.has(englishFile) ? {} : null,
    figures: [...known],
    questions: transcript.sections.filter(({ kind }) => kind === 'question'),
  };
  return fixedPages(listed, 'all').map((page) => pageHref(page));
}

/** What a content folder says of its speech, however far its other files have come. */
export interface SpeechSoFar extends Spoken {
  eventDate: string;
  /** Ids of all figures, also of those that could not be read. */
  figureIds: ReadonlySet<string>;
}

/**
 * The speech of a content folder with what is registered of it without a mistake; null where the speech itself cannot be read.
 * @param known the transcript, where the folder has been read before and only other files have changed
 */
export function readSpeech(files: ContentFiles, known: Transcript | null = null): SpeechSoFar | null {
  const yaml = files.has('report.yaml') ? readYamlFile(files, 'report.yaml').value : null;
  const registers = readRegisters(files).value;
  const transcript = known ?? (yaml && loadTranscript(files, yaml, registers.emendations).value);
  if (!yaml || !transcript) return null;
  const figureIds = writtenFigureIds(files);
  const event = draftReportSchema.pick({ event: true }).safeParse({ event: (yaml.data as Partial<ReportMeta>).event });
  const eventDate = event.data?.event.date ?? '';
  return {
    transcript,
    figures: buildRegister(registers.quoted, registers.derived, transcript, languageOf(files), figureIds, eventDate).value,
    notFigures: placeNotFigures(registers.notFigures, transcript).value,
    eventDate,
    figureIds,
  };
}

/** The language of the messages: the report's own, even where report.yaml has mistakes. */
function languageOf(files: ContentFiles): Language {
  const text = new TextDecoder().decode(files.get('report.yaml') ?? new Uint8Array());
  const [, typed = ''] = /^language:\s*["']?([\w-]+)/m.exec(text) ?? [];
  return languageNear(typed);
}

/** Ids that stand in the figure files, also where the entry or the whole file could not be read: it has a diagnostic of its own. */
function writtenFigureIds(files: ContentFiles): Set<string> {
  const texts = [...files].filter(([name]) => name.startsWith('figures/')).map(([, bytes]) => new TextDecoder().decode(bytes));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid: *["']?([\w-]+)/g)].map(([, id = '']) => id)));
}

/** The transcript as read; null where it is not there or report.yaml does not say how it is read. */
function loadTranscript(files: ContentFiles, yaml: YamlFile, emendations: Placed<EmendationEntry>[]): Result<Transcript | null> {
  const { success: isReadable, data } = readingSchema.safeParse(yaml.data);
  const bytes = files.get('transcript.txt');
  if (!bytes || !isReadable) return failure(...(bytes ? readText(files, 'transcript.txt').diagnostics : []));
  const { value: registered, diagnostics: changes } = registeredBytes(
    bytes,
    data.transcript.sha256,
    yaml.placeOf(['transcript', 'sha256']),
  );
  const { value: raw, diagnostics } = readText(new Map(files).set('transcript.txt', registered), 'transcript.txt');
  if (raw === null) return failure(...diagnostics);
  const places = {
    key: (...path: (string | number)[]) => yaml.placeOf(path),
    emendation: (index: number) => emendations[index]?.at('passage') ?? { file: 'emendations.yaml', line: 1, column: 1 },
  };
  const entries = emendations.map(({ entry }) => entry);
  const { value: transcript, diagnostics: found } = readTranscript(raw, entries, data, places);
  // Without its levels a speech has other areas: what does not fit them is no mistake of its own.
  const isOutlined = !found.some(({ code }) => code === 'heading-none' || code === 'level-no-marker' || code === 'level-none');
  return {
    value: isOutlined ? { ...transcript, sha256: data.transcript.sha256 } : null,
    diagnostics: [...changes, ...found],
  };
}

function idsOf(transcript: Transcript, figures: Set<string>): KnownIds {
  const idsOfKind = (kind: string) => new Set(transcript.sections.filter((section) => section.kind === kind).map(({ id }) => id));
  return {
    figures,
    areas: idsOfKind('area'),
    measures: idsOfKind('measure'),
    sentences: new Set(transcript.sentences.map(({ id }) => id)),
  };
}

function headlineDiagnostics(meta: ReportMeta, yaml: YamlFile, known: Set<string>): Diagnostic[] {
  return meta.headline.flatMap((id, index) => (known.has(id) ? [] : [unknownFigure(id, known, yaml.placeOf(['headline', index]))]));
}
