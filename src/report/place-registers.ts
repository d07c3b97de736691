import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/language.ts';
import { buildRegister } from './figures/register.ts';
import { participantsOf } from './people.ts';
import { placeReaderQuestions } from './reader-questions.ts';
import { placeDocuments, placeMilestones, placeNotFigures, type Registers } from './registers.ts';
import type { Report } from './report.ts';
import { type Result, takingInto } from './result.ts';
import type { ReportMeta } from './schema/report.ts';
import { indexTermsOf } from './terms/index-terms.ts';
import { termsSpoken } from './terms/spoken-terms.ts';
import type { Transcript } from './transcript/transcript.ts';

/** The speech to which registers belong, and what else their entries are read with. */
interface Speech {
  transcript: Transcript;
  /** Ids of all figures, also of those that could not be read. */
  known: Set<string>;
  language: Language;
  meta: ReportMeta | null | undefined;
}

/** What the registers of a report hold, each entry at its place in the speech. */
interface PlacedRegisters extends Pick<Report, 'figures' | 'documents' | 'milestones' | 'notFigures' | 'indexTerms'> {
  asked: ReturnType<typeof placeReaderQuestions>['value'];
}

/** Finds the entries of all registers in the speech, and draws the index from it. */
export function placeRegisters(registers: Registers, { transcript, known, language, meta }: Speech): Result<PlacedRegisters> {
  const diagnostics: Diagnostic[] = [];
  const take = takingInto(diagnostics);
  const figures = take(buildRegister(registers.quoted, registers.derived, transcript, language, known, meta?.event.date ?? ''));
  const documents = take(placeDocuments(registers.documents, transcript));
  const milestones = take(placeMilestones(registers.milestones, transcript));
  const notFigures = take(placeNotFigures(registers.notFigures, transcript));
  const asked = take(placeReaderQuestions(registers.readerQuestions, transcript, figures, known));
  const people = participantsOf(transcript, meta?.speakers).map(({ name }) => name);
  const written = { labels: figures.map(({ label }) => label), titles: documents.map(({ title }) => title), people };
  const spokenTerms = termsSpoken(transcript.sentences, language, written);
  const indexTerms = take(indexTermsOf(registers.indexTerms, spokenTerms, transcript, figures));
  return { value: { figures, documents, milestones, notFigures, asked, indexTerms }, diagnostics };
}
