import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/language.ts';
import { readNarrative, toUse } from './areas.ts';
import { chartDiagnostics } from './charts/chart-requests.ts';
import { type ContentFiles, fileDiagnostics, readText } from './content.ts';
import { type Placed, unknownFigure } from './figures/placed.ts';
import { buildRegister } from './figures/register.ts';
import { ownDiagnostics } from './mdx/narrative-file.ts';
import type { KnownIds } from './mdx/tag-diagnostics.ts';
import { readNotFigures } from './not-figures.ts';
import { readDocuments, readMilestones } from './quoted-entries.ts';
import { Reading } from './read-entries.ts';
import type { Report } from './report.ts';
import { type EmendationEntry, emendationSchema } from './schema/emendation.ts';
import { type DerivedEntry, derivedSchema, type QuotedEntry, quotedSchema } from './schema/figure.ts';
import { notFigureSchema } from './schema/not-figures.ts';
import { documentsSchema, milestonesSchema } from './schema/register.ts';
import { type ReportMeta, readingSchema, reportSchema } from './schema/report.ts';
import { readTranscript, sha256 } from './transcript/read.ts';
import type { Transcript } from './transcript/transcript.ts';
import type { YamlFile } from './yaml/yaml.ts';

/** A content folder as read: the report, or every mistake that stands in its way. */
export interface Loaded {
  report: Report | null;
  diagnostics: Diagnostic[];
  language: Language;
}

/** Reads a whole content folder and finds all mistakes at once; the report is null if there is any. */
export function loadReport(files: ContentFiles): Loaded {
  const reading = new Reading(files);
  const { diagnostics } = reading;
  diagnostics.push(...fileDiagnostics(files));
  const yaml = files.has('report.yaml') ? reading.yaml('report.yaml') : null;
  const meta = reading.checked(yaml, reportSchema);
  const language = languageOf(files);
  const entries = readRegisters(reading);
  const transcript = yaml ? loadTranscript(reading, yaml, entries.emendations) : null;
  if (!transcript || !yaml) {
    diagnostics.push(...ownDiagnostics(files));
    return { report: null, diagnostics, language };
  }
  const known = writtenFigureIds(files);
  const { figures, diagnostics: failures } = buildRegister(entries.quoted, entries.derived, transcript, language, known);
  diagnostics.push(...failures);
  const documents = readDocuments(entries.documents, transcript, diagnostics);
  const milestones = readMilestones(entries.milestones, transcript, diagnostics);
  const notFigures = readNotFigures(entries.notFigures, transcript, diagnostics);
  if (!transcript.sections.some(({ kind }) => kind === 'measure')) {
    diagnostics.push(...ownDiagnostics(files));
    return { report: null, diagnostics, language };
  }
  const { tags, ...narrative } = readNarrative(files, transcript, idsOf(transcript, known), diagnostics);
  diagnostics.push(...chartDiagnostics(tags, figures, language));
  if (!meta) return { report: null, diagnostics, language };
  diagnostics.push(...headlineDiagnostics(meta, yaml, known));
  const report =
    diagnostics.length > 0 ? null : { meta, transcript, figures, documents, milestones, notFigures, ...narrative, uses: tags.map(toUse) };
  return { report, diagnostics, language };
}

/** The language of the messages: the report's own, even where report.yaml has mistakes. */
function languageOf(files: ContentFiles): Language {
  const text = new TextDecoder().decode(files.get('report.yaml') ?? new Uint8Array());
  return /^language:\s*["']?en\b/m.test(text) ? 'en' : 'zh-CN';
}

/** Ids that stand in the figure files, also where the entry or the whole file could not be read: it has a diagnostic of its own. */
function writtenFigureIds(files: ContentFiles): Set<string> {
  const texts = [...files].filter(([name]) => name.startsWith('figures/')).map(([, bytes]) => new TextDecoder().decode(bytes));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid: *["']?([\w-]+)/g)].map(([, id = '']) => id)));
}

/** The entries of every register that are well formed by themselves. */
function readRegisters(reading: Reading) {
  const names = [...reading.files.keys()].filter((name) => name.startsWith('figures/'));
  const isDerived = (entry: unknown) => typeof entry === 'object' && entry !== null && 'derive' in entry;
  const schemaOf = (entry: unknown) => (isDerived(entry) ? derivedSchema : quotedSchema);
  const figures: Placed<QuotedEntry | DerivedEntry>[] = reading.unique(names.flatMap((name) => reading.entries(name, schemaOf)));
  return {
    emendations: reading.entries('emendations.yaml', () => emendationSchema),
    quoted: figures.filter((item): item is Placed<QuotedEntry> => 'quote' in item.entry),
    derived: figures.filter((item): item is Placed<DerivedEntry> => 'derive' in item.entry),
    documents: reading.unique(reading.entries('documents.yaml', () => documentsSchema.element)),
    milestones: reading.unique(reading.entries('milestones.yaml', () => milestonesSchema.element)),
    notFigures: reading.entries('not-figures.yaml', () => notFigureSchema),
  };
}

/** The transcript as read, or null where it is not there or report.yaml does not say how it is read. */
function loadTranscript(reading: Reading, yaml: YamlFile, emendations: Placed<EmendationEntry>[]): Transcript | null {
  const raw = reading.files.has('transcript.txt') ? readText(reading.files, 'transcript.txt') : null;
  if (raw !== null && typeof raw !== 'string') reading.diagnostics.push(...raw);
  const { success, data } = readingSchema.safeParse(yaml.data);
  if (typeof raw !== 'string' || !success) return null;
  const actual = sha256(reading.files.get('transcript.txt') ?? raw);
  if (actual !== data.transcript.sha256) {
    reading.diagnostics.push(diagnostic('transcript-changed', yaml.placeOf(['transcript', 'sha256']), { actual }));
  }
  const places = {
    structure: (key: string) => yaml.placeOf(['structure', key]),
    emendation: (index: number) => emendations[index]?.at('passage') ?? { file: 'emendations.yaml', line: 1, column: 1 },
  };
  const { transcript, diagnostics } = readTranscript(
    raw,
    emendations.map(({ entry }) => entry),
    data,
    places,
  );
  reading.diagnostics.push(...diagnostics);
  return { ...transcript, sha256: actual };
}

function idsOf(transcript: Transcript, figures: Set<string>): KnownIds {
  const idsOfKind = (kind: string) => new Set(transcript.sections.filter((section) => section.kind === kind).map(({ id }) => id));
  const sentences = new Set(transcript.sentences.map(({ id }) => id));
  return { figures, areas: idsOfKind('area'), measures: idsOfKind('measure'), sentences };
}

function headlineDiagnostics(meta: ReportMeta, yaml: YamlFile, known: Set<string>): Diagnostic[] {
  return meta.headline.flatMap((id, index) => (known.has(id) ? [] : [unknownFigure(id, known, yaml.placeOf(['headline', index]))]));
}
