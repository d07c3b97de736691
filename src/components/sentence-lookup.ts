import report from 'virtual:xunli/report';
import type { Sentence } from '../report/transcript/transcript.ts';

const byId = new Map(report.transcript.sentences.map((sentence) => [sentence.id, sentence]));

/** The sentence of an id. The content was checked before any page is made; throws where that was passed by. */
export function sentenceOf(id: string): Sentence {
  const sentence = byId.get(id);
  if (!sentence) throw new Error(`no sentence ${id}`);
  return sentence;
}
