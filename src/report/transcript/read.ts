import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import type { Result } from '../result.ts';
import type { EmendationEntry } from '../schema/registers.ts';
import { emend } from './emendations.ts';
import { joinSpans, readingOf } from './span.ts';
import { outline, type Structure } from './structure.ts';
import type { Section, SectionKind, Transcript } from './transcript.ts';
import { setChinese } from './typography.ts';

/** Lower-case hexadecimal SHA-256 of bytes or of UTF-8 text. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Reads a transcript: emendations first, then typography, then structure.
 * @param places where each key of the structure stands in report.yaml and each emendation in emendations.yaml
 */
export function readTranscript(
  raw: string,
  entries: readonly EmendationEntry[],
  options: { structure: Structure; language: string },
  places: { structure: (key: keyof Structure) => Place; emendation: (index: number) => Place },
): Result<Transcript> {
  const emended = emend(raw, entries, places.emendation);
  const spans = joinSpans(options.language.startsWith('zh') ? setChinese(emended.value.spans) : emended.value.spans);
  const sections = outline(spans, options.structure, options.language);
  const diagnostics = [...emended.diagnostics, ...markerDiagnostics(sections, options.structure, places.structure)];
  const reading = readingOf(spans);
  const sentences = sections.flatMap((section) => section.paragraphs.flat());
  const { emendations } = emended.value;
  return { value: { sha256: sha256(raw), raw, reading, sections, sentences, emendations, numerals: readNumerals(reading) }, diagnostics };
}

/** Markers of report.yaml that the speech does not have; without areas there is nothing to look for the others in. */
function markerDiagnostics(sections: readonly Section[], structure: Structure, placeOf: (key: keyof Structure) => Place): Diagnostic[] {
  const has = (kind: SectionKind) => sections.some((section) => section.kind === kind);
  if (!has('area')) return [diagnostic('no-areas', placeOf('area'), { marker: structure.area })];
  const keys = ['opening', 'measure', 'closing'] as const;
  return keys
    .filter((key) => structure[key] !== undefined && !has(key))
    .map((key) => diagnostic('marker-none', placeOf(key), { key, marker: structure[key] ?? '' }));
}
