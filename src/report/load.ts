import { buildRegister } from '../figures/register.ts';
import { type Placed, unknownFigure } from '../figures/placed.ts';
import type { Figure } from '../figures/figure.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Language } from '../language/language.ts';
import { emendationSchema } from '../schema/emendation.ts';
import { type DerivedEntry, derivedSchema, type QuotedEntry, quotedSchema } from '../schema/figure.ts';
import { documentsSchema, milestonesSchema } from '../schema/register.ts';
import { type ReportMeta, reportSchema } from '../schema/report.ts';
import type { YamlFile } from '../schema/yaml.ts';
import { readTranscript, sha256 } from '../transcript/read.ts';
import { sentencesOf, type Transcript } from '../transcript/transcript.ts';
import { readNarrative } from './areas.ts';
import { chartFindings } from './chart-requests.ts';
import { type ContentFiles, fileFindings, readText } from './content.ts';
import { readDocuments, readMilestones } from './quoted-entries.ts';
import { Reading } from './read-entries.ts';
import type { Report } from './report.ts';
import type { KnownIds } from './tag-findings.ts';

/** A content folder as read: the report, or every mistake that stands in its way. */
export interface Loaded {
  report: Report | null;
  findings: Finding[];
  language: Language;
}

/** Reads a whole content folder and finds all mistakes at once; the report is null if there is any. */
export function loadReport(files: ContentFiles): Loaded {
  const reading = new Reading(files);
  reading.findings.push(...fileFindings(files));
  const yaml = files.has('report.yaml') ? reading.yaml('report.yaml') : null;
  const meta = reading.checked(yaml, reportSchema);
  const language = (yaml?.data as { language?: string } | null)?.language === 'en' ? 'en' : 'zh-CN';
  const transcript = meta && yaml ? loadTranscript(reading, meta, yaml) : null;
  if (!meta || !yaml || !transcript) return { report: null, findings: reading.findings, language };
  const { figures, known } = loadFigures(reading, transcript, meta.language);
  const documents = readDocuments(reading.unique(reading.entries('documents.yaml', () => documentsSchema.element)), transcript, reading.findings);
  const milestones = readMilestones(reading.unique(reading.entries('milestones.yaml', () => milestonesSchema.element)), transcript, reading.findings);
  const narrative = readNarrative(files, transcript, idsOf(transcript, known), reading.findings);
  reading.findings.push(...headlineFindings(meta, yaml, known), ...chartFindings(narrative.uses, figures, meta.language));
  const report = reading.findings.length > 0 ? null : { meta, transcript, figures, documents, milestones, ...narrative };
  return { report, findings: reading.findings, language };
}

function loadTranscript(reading: Reading, meta: ReportMeta, yaml: YamlFile): Transcript | null {
  const raw = reading.files.has('transcript.txt') ? readText(reading.files, 'transcript.txt') : null;
  const emendations = reading.entries('emendations.yaml', () => emendationSchema);
  if (raw === null) return null;
  if (typeof raw !== 'string') {
    reading.findings.push(raw);
    return null;
  }
  const actual = sha256(reading.files.get('transcript.txt') ?? raw);
  if (actual !== meta.transcript.sha256) {
    reading.findings.push(finding('transcript-changed', yaml.placeOf(['transcript', 'sha256']), { actual }));
  }
  const places = {
    structure: yaml.placeOf(['structure', 'area']),
    emendation: (index: number) => emendations[index]?.at('passage') ?? { file: 'emendations.yaml', line: 1, column: 1 },
  };
  const entries = emendations.map(({ entry }) => entry);
  const { transcript, findings } = readTranscript(raw, entries, { structure: meta.structure, language: meta.language }, places);
  reading.findings.push(...findings);
  return { ...transcript, sha256: actual };
}

function loadFigures(reading: Reading, transcript: Transcript, language: string): { figures: Figure[]; known: Set<string> } {
  const names = [...reading.files.keys()].filter((name) => name.startsWith('figures/'));
  const isDerived = (entry: unknown) => typeof entry === 'object' && entry !== null && 'derive' in entry;
  const schemaOf = (entry: unknown) => (isDerived(entry) ? derivedSchema : quotedSchema);
  const items: Placed<QuotedEntry | DerivedEntry>[] = reading.unique(names.flatMap((name) => reading.entries(name, schemaOf)));
  const quoted = items.filter((item): item is Placed<QuotedEntry> => 'quote' in item.entry);
  const derived = items.filter((item): item is Placed<DerivedEntry> => 'derive' in item.entry);
  const { figures, findings } = buildRegister(quoted, derived, transcript, language);
  reading.findings.push(...findings);
  return { figures, known: new Set(items.map(({ entry }) => entry.id)) };
}

function idsOf(transcript: Transcript, figures: Set<string>): KnownIds {
  const idsOfKind = (kind: string) => new Set(transcript.sections.filter((section) => section.kind === kind).map(({ id }) => id));
  const sentences = new Set(sentencesOf(transcript).map(({ id }) => id));
  return { figures, areas: idsOfKind('area'), measures: idsOfKind('measure'), sentences };
}

function headlineFindings(meta: ReportMeta, yaml: YamlFile, known: Set<string>): Finding[] {
  const named: [string, PropertyKey[]][] = [
    ...meta.headline.map((id, index): [string, PropertyKey[]] => [id, ['headline', index]]),
    ...meta.changes.flatMap((change, index) => Object.entries(change).map(([key, id]): [string, PropertyKey[]] => [id, ['changes', index, key]])),
  ];
  return named.filter(([id]) => !known.has(id)).map(([id, path]) => unknownFigure(id, known, yaml.placeOf(path)));
}
