import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { limits } from '../diagnostics/limits.ts';
import { draftingWords } from '../i18n/drafting.ts';
import type { Language } from '../i18n/language.ts';
import type { ContentFiles } from '../report/content.ts';
import { inSimplified } from '../report/numerals/traditional.ts';
import { readSpeech, type SpeechSoFar } from '../report/read-report.ts';
import { isEnglish } from '../report/reading/reading.ts';
import type { EmendationEntry } from '../report/schema/registers.ts';
import { sha256 } from '../report/transcript/read.ts';
import type { Transcript } from '../report/transcript/transcript.ts';
import { acceptedFiles } from './accepted-files.ts';
import { type DraftFile, textOf } from './draft-file.ts';
import { proposeEmendations } from './emendations/propose.ts';
import { type DraftFigures, draftFigures } from './figures/draft-figures.ts';
import { type Facts, factKeys, factsOf } from './head.ts';
import { headLinesOf } from './head-lines.ts';
import { Ids, type Spell } from './ids.ts';
import { type ListEntry, listFile } from './list-file.ts';
import { leadingFigures } from './narrative/leading.ts';
import { areaPathsOf, narrativeOf } from './narrative/narrative.ts';
import { documentsOf } from './registers/documents.ts';
import { figureFiles } from './registers/figures.ts';
import { milestonesOf } from './registers/milestones.ts';
import { reportFile } from './report-file.ts';

/** What a draft is made from besides the text itself. */
export interface DraftSource {
  /** The transcript, as `transcript.txt` holds it. */
  text: string;
  /** What the document calls itself outside its text, used where the text has no title. */
  title?: string | undefined;
  /** The document itself, kept in the draft. */
  original?: Original | undefined;
}

/** A document as it came. */
export interface Original {
  /** Its name in the draft, with its folder. */
  file: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A draft: its files, what the text does not say of itself, and what could not be proposed so that the rules accept it. */
export interface Draft {
  language: Language;
  files: DraftFile[];
  missing: (keyof Facts)[];
  /** What the overview says of it. */
  summary: string;
  /** What the rules refuse in the draft, and could not be taken out of it. */
  mistakes: Diagnostic[];
  /** Whether the text could be read at all: without that there is nothing to draft. */
  isRead: boolean;
}

/**
 * A whole content folder for a text: everything in it is in the words of the text and marked as a draft. What the rules of a report refuse
 * is taken out again, part by part, until they accept the rest.
 * @param today the day of the edition, `YYYY-MM-DD`
 */
export function draftOf(source: DraftSource, spell: Spell, today: string): Draft {
  const drafting = new Drafting(source, spell, today);
  const { files, mistakes } = acceptedFiles(
    (refused) => drafting.files(refused),
    (made) => contentOf(made, source),
  );
  // Where the text itself cannot be read, that alone is told: all else follows from it.
  const { isRead } = drafting;
  const told = isRead ? mistakes : mistakes.filter(({ place }) => place.file === 'transcript.txt');
  return { ...drafting.said, files, mistakes: told, isRead };
}

/** The files of a draft as a content folder holds them. */
export function contentOf(files: readonly DraftFile[], { text, original }: DraftSource): ContentFiles {
  const encoder = new TextEncoder();
  return new Map([
    ['transcript.txt', encoder.encode(text)],
    ...(original ? [[original.file, original.bytes] as const] : []),
    ...files.map((file) => [file.path, encoder.encode(textOf(file))] as const),
  ]);
}

/** The language of a text, by its characters. */
function languageOf(text: string): Language {
  if (isEnglish(text)) return 'en';
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const plain = inSimplified(han.join(''));
  const traditional = han.filter((character, at) => plain.charAt(at) !== character).length;
  return traditional * 10 > han.length ? 'zh-Hant' : 'zh-CN';
}

/** The first words of a text that has no title: a report must be called something, in words that were said. */
function firstClause(text: string): string {
  const [line = ''] = text.split('\n').filter((one) => /\p{L}/u.test(one));
  return (
    line
      .split(/[，。；：！？]|[.;:!?](?=\s|$)/u)[0]
      ?.trim()
      .slice(0, limits.title) ?? ''
  );
}

/** A speech whose damaged places are read as proposed, and what was drafted from it. */
interface Emended {
  /** The text of its files. */
  key: string;
  base: DraftFile[];
  speech: SpeechSoFar | null;
  figures: DraftFigures | null;
}

/** Makes the files of a draft, and makes them anew without what was refused. */
class Drafting {
  readonly said: Pick<Draft, 'language' | 'missing' | 'summary'>;
  readonly #source: DraftSource;
  readonly #spell: Spell;
  readonly #today: string;
  readonly #sha256: string;
  readonly #facts: Facts;
  readonly #proposed: readonly EmendationEntry[];
  /** What the last round read: most rounds refuse nothing that changes how the speech is read. */
  #last: Emended | null = null;

  constructor(source: DraftSource, spell: Spell, today: string) {
    const language = languageOf(source.text);
    this.#source = source;
    this.#spell = spell;
    this.#today = today;
    this.#sha256 = sha256(source.text);
    this.#proposed = proposeEmendations(source.text, draftingWords(language));
    const speech = this.#read([this.#report(language, {}, []), ...this.#emendations(new Set())]);
    const facts: Facts = {
      title: source.title || firstClause(source.text),
      ...(speech && factsOf(headLinesOf(speech.transcript), language !== 'en')),
    };
    this.#facts = facts;
    const summary = facts.summary ?? facts.title ?? draftingWords(language).overview;
    this.said = { language, summary, missing: factKeys.filter((key) => facts[key] === undefined) };
  }

  /** Whether the text could be read at all, when its files were made last. */
  get isRead(): boolean {
    return Boolean(this.#last?.speech);
  }

  /** The files without the parts of these keys. */
  files(refused: ReadonlySet<string>): DraftFile[] {
    const { language } = this.said;
    const words = draftingWords(language);
    const { base, speech, figures } = this.#emended(refused);
    if (!speech || !figures) return base;
    const { transcript } = speech;
    const areaPaths = areaPathsOf(transcript, this.#spell);
    const registers = [
      ...figureFiles(figures, speech, { words, areaPaths, refused }),
      this.#list('documents.yaml', documentsOf(transcript, new Ids(this.#spell)), refused),
      this.#list('milestones.yaml', milestonesOf(transcript, new Ids(this.#spell)), refused),
    ].filter(({ parts }) => parts.length > 0);
    const withFigures = this.#read([...base, ...registers], transcript) ?? speech;
    const narrative = narrativeOf({
      ...withFigures,
      areaPaths,
      overviewTitle: words.overview,
      summary: this.said.summary,
      refused,
    });
    const [, ...others] = base;
    return [this.#report(language, this.#facts, headlineOf(withFigures)), ...others, ...registers, ...narrative];
  }

  #report(language: Language, facts: Facts, headline: readonly string[]): DraftFile {
    const { original } = this.#source;
    const source = original && { file: original.file, mediaType: original.mediaType, sha256: sha256(original.bytes) };
    return reportFile({ language, facts, today: this.#today, sha256: this.#sha256, source, headline });
  }

  /** The speech as its emendations have it read, and the figures in it. */
  #emended(refused: ReadonlySet<string>): Emended {
    const { language } = this.said;
    const base = [this.#report(language, this.#facts, []), ...this.#emendations(refused)];
    const key = base.map(textOf).join('\n');
    if (this.#last?.key === key) return this.#last;
    const speech = this.#read(base);
    this.#last = { key, base, speech, figures: speech && draftFigures(speech, this.#spell, language) };
    return this.#last;
  }

  #emendations(refused: ReadonlySet<string>): DraftFile[] {
    const file = this.#list('emendations.yaml', this.#proposed, refused);
    return file.parts.length > 0 ? [file] : [];
  }

  #list(path: string, entries: readonly object[], refused: ReadonlySet<string>): DraftFile {
    const all = entries.map((data, nth): ListEntry => ({ key: `${path}#${nth}`, section: '', data: { ...data } }));
    return listFile(
      path,
      all.filter(({ key }) => !refused.has(key)),
    );
  }

  #read(files: readonly DraftFile[], transcript: Transcript | null = null): SpeechSoFar | null {
    return readSpeech(contentOf(files, this.#source), transcript);
  }
}

const mostHeadlines = 5;

/** The first figure of each area that may lead it, and others of these. */
function headlineOf({ figures }: Pick<SpeechSoFar, 'figures'>): string[] {
  const counting = leadingFigures(figures);
  const byArea = Map.groupBy(counting, ({ area }) => area);
  const first = [...byArea.values()].flatMap(([figure]) => figure?.id ?? []);
  const more = counting.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...more].slice(0, mostHeadlines);
}
