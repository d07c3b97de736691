import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../report.ts';
import type { Sentence } from '../transcript/transcript.ts';
import type { AuditedNumeral } from './classify.ts';

const transcriptFile = 'transcript.txt';

/** A diagnostic for every numeral of the speech that is neither a figure nor known to be none; its place is that of the verbatim text. */
export function sourceDiagnostics(report: Report, numerals: readonly AuditedNumeral[]): Diagnostic[] {
  const { raw, reading } = report.transcript;
  const sentences = new Map(report.transcript.sentences.map((sentence) => [sentence.id, sentence]));
  return numerals
    .filter(({ fate }) => fate.kind === 'lost')
    .map((numeral) => {
      const sentence = sentences.get(numeral.sentence);
      const place = placeAt(transcriptFile, raw, sentence ? rawOffset(sentence, numeral.start) : 0);
      const context = reading.slice(
        Math.max(sentence?.start ?? 0, numeral.start - 6),
        Math.min(sentence?.end ?? numeral.end, numeral.end + 6),
      );
      return diagnostic('numeral-lost', place, { numeral: numeral.text, sentence: numeral.sentence, context: context.trim() });
    });
}

/** Where a position of the reading text stands in the verbatim text. */
function rawOffset(sentence: Sentence, position: number): number {
  let [left, offset] = [position - sentence.start, sentence.rawStart];
  for (const span of sentence.spans) {
    if (left < span.reading.length) return offset + (span.raw.length === span.reading.length ? left : 0);
    left -= span.reading.length;
    offset += span.raw.length;
  }
  return offset;
}
