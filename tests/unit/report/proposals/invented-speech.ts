import { cutSentences } from '../../../../src/report/document/sentences.ts';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { propose, type Speech } from '../../../../src/report/proposals/propose.ts';
import { type Section, type Sentence, sentencesOf } from '../../../../src/report/transcript/transcript.ts';

/** A speech of an opening and a measure, a paragraph a line. */
export function inventedSpeech(opening: string, measure: string, taken: string[] = []): Speech {
  const reading = `${opening}\n${measure}`;
  const sections = [sectionOf('o', reading, 0, opening.length), sectionOf('1.1', reading, opening.length + 1, reading.length)];
  const sentences = sections.flatMap(sentencesOf);
  return { transcript: { reading, sections, sentences }, eventDate: '2024-03-01', taken: new Set(taken) };
}

function sectionOf(id: string, reading: string, from: number, to: number): Section {
  const sentences: Sentence[] = [];
  for (const { 0: line, index } of reading.slice(from, to).matchAll(/[^\n]+/g))
    for (const [start, end] of cutSentences(line, 'zh-CN')) {
      const begins = from + index + start;
      const place = { start: begins, end: from + index + end, rawStart: begins };
      sentences.push({ id: `${id}-${sentences.length + 1}`, ...place, text: line.slice(start, end), spans: [] });
    }
  const paragraph = { kind: 'text' as const, sentences, speaker: '', turn: null, table: null, leftOut: '' };
  return { id, kind: id === 'o' ? 'opening' : 'measure', title: '', area: 1, paragraphs: [paragraph] };
}

/** What is proposed for the numerals of the measure that no rule knows, and for those that `alsoLost` names. */
export function proposalsFor(speech: Speech, alsoLost: string[] = []) {
  const { reading, sections } = speech.transcript;
  const from = sections[1]?.paragraphs[0]?.sentences[0]?.start ?? 0;
  const numerals = readNumerals(reading).filter(
    ({ kind, text, start }) => start >= from && (['quantity', 'rank', 'unknown'].includes(kind) || alsoLost.includes(text)),
  );
  return { numerals, ...propose(numerals, speech, (label) => label.match(/[A-Za-z]+/g) ?? []) };
}
