import { createHash } from 'node:crypto';
import { type Finding, finding, type Place } from '../findings/finding.ts';
import type { EmendationEntry } from '../schema/emendation.ts';
import { emend } from './emend.ts';
import { readingOf } from './span.ts';
import { outline, type Structure } from './structure.ts';
import type { Transcript } from './transcript.ts';
import { setChinese } from './typography.ts';

/** Lower-case hexadecimal SHA-256 of bytes or of UTF-8 text. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Reads a transcript: emendations first, then typography, then structure.
 * @param places where the structure stands in report.yaml and each emendation in emendations.yaml
 */
export function readTranscript(
  raw: string,
  entries: readonly EmendationEntry[],
  options: { structure: Structure; language: string },
  places: { structure: Place; emendation: (index: number) => Place },
): { transcript: Transcript; findings: Finding[] } {
  const emended = emend(raw, entries, places.emendation);
  const spans = options.language.startsWith('zh') ? setChinese(emended.spans) : emended.spans;
  const sections = outline(spans, options.structure, options.language);
  const findings = [...emended.findings];
  if (!sections.some((section) => section.kind === 'area')) {
    findings.push(finding('no-areas', places.structure, { marker: options.structure.area }));
  }
  const reading = readingOf(spans);
  return { transcript: { sha256: sha256(raw), raw, reading, sections, emendations: emended.emendations }, findings };
}
