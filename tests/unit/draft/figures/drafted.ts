import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { contentOf, draftOf } from '../../../../src/draft/draft.ts';
import { textOf } from '../../../../src/draft/draft-file.ts';
import { type DraftFigures, draftFigures } from '../../../../src/draft/figures/draft-figures.ts';
import { readReport, readSpeech } from '../../../../src/report/read-report.ts';
import type { Report } from '../../../../src/report/report.ts';
import { rawPlace } from '../../../../src/report/transcript/span.ts';
import { sentenceAt, type Transcript } from '../../../../src/report/transcript/transcript.ts';

/** The syllables of Chinese characters, and Latin words as they stand. */
const spell = (label: string) => pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });

/** The draft of a text as a report, and the values of its figures as they are typed. */
export interface Drafted {
  report: Report;
  typedOf: ReadonlyMap<string, string>;
}

/** Drafts a text, and reads the draft as a check does. */
export function drafted(text: string): Drafted {
  const { files } = draftOf({ text }, spell, '2026-01-01');
  const { report, diagnostics } = readReport(contentOf(files, { text }));
  if (!report) throw new Error(`the draft breaks a rule: ${diagnostics[0]?.code}`);
  const entries = files.flatMap((file) => (file.path.startsWith('figures/') ? parse(textOf(file)) : [])) as {
    id: string;
    value?: unknown;
  }[];
  return { report, typedOf: new Map(entries.map(({ id, value }) => [id, String(value ?? '')])) };
}

/** Where a stretch of the reading text stands in the verbatim text. */
export function rawStretch(transcript: Transcript, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const sentence = sentenceAt(transcript, start, end);
  if (!sentence) throw new Error('no sentence holds this');
  const placeOf = (at: number) => sentence.rawStart + rawPlace(sentence.spans, at - sentence.start);
  return { start: placeOf(start), end: placeOf(end - 1) + 1 };
}

/** The figures of a speech in one paragraph, held on 1 March 2024. */
export function figuresOf(body: string, language: 'zh-CN' | 'en' = 'zh-CN', date = '2024-03-01'): DraftFigures {
  const text = `${body}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const yaml = `language: ${language}\nevent:\n  date: ${date}\n  place: A\ntranscript:\n  sha256: ${sha256}\n`;
  const files = { 'report.yaml': yaml, 'transcript.txt': text };
  const speech = readSpeech(new Map(Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)])));
  if (!speech) throw new Error('the speech cannot be read');
  return draftFigures(speech, spell, language);
}
