import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import { type Placed, unknownFigure } from './entries.ts';
import { sentencesBehind } from './figures/behind.ts';
import type { Figure } from './figures/figure.ts';
import { gather, type Result, success } from './result.ts';
import type { ReaderQuestionEntry } from './schema/registers.ts';
import { sentencesInOrder, type Transcript } from './transcript/transcript.ts';
import type { Wording } from './wording.ts';

/** What a resident asks, and what in the speech answers it. */
export interface ReaderQuestion {
  id: string;
  question: string;
  figures: string[];
  /** The sentences that say it, those of the figures among them, in the order of the speech. */
  sentences: string[];
  /** What alone was said of an amount that the question asks for; undefined where it was said itself. */
  only: ReaderQuestionEntry['only'];
}

/** Units of what one person gets: 元/人/月, 元每人, yuan a month. */
const eachOne = /[/／每]|\b(?:per|an?|each)\b/iu;
const meanSaid = /均|\b(?:average|mean)\b/iu;

/**
 * The questions of readers, each with the sentences that answer it.
 * @param figures those that could be read
 * @param known ids of all figures, also of those that could not be read: their mistakes are told already
 */
export function placeReaderQuestions(
  items: readonly Placed<ReaderQuestionEntry>[],
  transcript: Transcript,
  figures: readonly Figure[],
  known: ReadonlySet<string>,
): Result<{ readerQuestions: ReaderQuestion[]; wording: Wording[] }> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const spoken = new Set(transcript.sentences.map(({ id }) => id));
  const { value, diagnostics } = gather(
    items.map((item): Result<{ asked: ReaderQuestion; wording: Wording } | null> => {
      const { id, question, figures: named, sentences: said, only } = item.entry;
      const found = [...unknownIn(item, known, spoken), ...unanswered(item)];
      const answers = named.flatMap((figure) => byId.get(figure) ?? []);
      if (found.length > 0 || answers.length < named.length) return { value: null, diagnostics: found };
      const behind = sentencesBehind(answers, (figure) => byId.get(figure));
      const sentences = sentencesInOrder(transcript, [...behind, ...said]);
      const untrue = onlyDiagnostics(item, answers, sentences, transcript);
      if (untrue.length > 0) return { value: null, diagnostics: untrue };
      const wording = { text: question, place: item.at('question'), source: sentences.join(' ') };
      return success({ asked: { id, question, figures: named, sentences, only }, wording });
    }),
  );
  return { value: { readerQuestions: value.map(({ asked }) => asked), wording: value.map(({ wording }) => wording) }, diagnostics };
}

/** Figures and sentences that an answer names and that there are not. */
function unknownIn({ entry, at }: Placed<ReaderQuestionEntry>, known: ReadonlySet<string>, spoken: ReadonlySet<string>): Diagnostic[] {
  return [
    ...entry.figures.flatMap((id, place) => (known.has(id) ? [] : [unknownFigure(id, known, at('figures', place))])),
    ...entry.sentences.flatMap((id, place) =>
      spoken.has(id) ? [] : [diagnostic('unknown-place', at('sentences', place), { id, nearest: nearestName(id, spoken) })],
    ),
  ];
}

/** Nothing but the speech answers a question, so that one without figure and sentence is only asked. */
function unanswered({ entry: { figures, sentences, question }, at }: Placed<ReaderQuestionEntry>): Diagnostic[] {
  return figures.length + sentences.length > 0 ? [] : [diagnostic('reader-question-unanswered', at('question'), { question })];
}

/** Where `only` says less than the speech: an amount for each one was said, or no average. */
function onlyDiagnostics(
  { entry: { only }, at }: Placed<ReaderQuestionEntry>,
  answers: readonly Figure[],
  sentences: readonly string[],
  transcript: Transcript,
): Diagnostic[] {
  const personal = answers.find(({ unit }) => eachOne.test(unit));
  if (only === 'total' && personal) return [diagnostic('only-not-total', at('only'), { id: personal.id, unit: personal.unit })];
  const texts = transcript.sentences.filter(({ id }) => sentences.includes(id)).map(({ text }) => text);
  return only === 'average' && !texts.some((text) => meanSaid.test(text)) ? [diagnostic('only-not-average', at('only'), {})] : [];
}
