import type { Report } from './report.ts';

/** Gives the reading text of a part of the speech: ids of measures, sentences or sections (`o`), `area:2`, or `speech` for all of it. */
export type SpeechReader = (source: string) => string;

/** Makes the reader of a report's speech; what was read once is kept. */
export function speechReader({ transcript }: Report): SpeechReader {
  const texts = new Map<string, string>([['speech', transcript.reading]]);
  for (const { id, area, paragraphs } of transcript.sections) {
    const text = paragraphs.flat().map((sentence) => sentence.text);
    texts.set(id, text.join('\n'));
    texts.set(`area:${area}`, [texts.get(`area:${area}`) ?? '', ...text].join('\n'));
  }
  for (const { id, text } of transcript.sections.flatMap(({ paragraphs }) => paragraphs.flat())) texts.set(id, text);
  return (source) =>
    source
      .split(/\s+/)
      .map((part) => texts.get(part) ?? '')
      .join('\n');
}
