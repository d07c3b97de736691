import type { Figure } from '../../report/figures/figure.ts';
import { questionsFile } from '../../report/questions.ts';
import { type Section, type Sentence, sentencesOf, type Transcript } from '../../report/transcript/transcript.ts';
import type { DraftFile, Part } from '../draft-file.ts';
import { Ids, type Spell } from '../ids.ts';
import { leadingFigures } from './leading.ts';
import { isProse, quotation, rowsAsSaid, type SpeechOfFigures, SpokenFigures } from './quoted-paragraph.ts';
import { summariesOf } from './summaries.ts';
import { shortTitle, wholeTitle } from './title.ts';

/** What the files of the narrative are made from. */
export interface NarrativeSource extends SpeechOfFigures {
  /** The file of each area, by its number. */
  areaPaths: ReadonlyMap<number, string>;
  overviewTitle: string;
  summary: string;
  /** Parts of the narrative that the rules refuse; what stands for them is safe. */
  refused: ReadonlySet<string>;
}

/** The narrative of a draft: what was said, as quotations, with a tag for each figure; the areas, the overview, the questions. */
export function narrativeOf(source: NarrativeSource): DraftFile[] {
  return new Narrative(source).files();
}

/** The file of each area, by its number. */
export function areaPathsOf({ sections }: Pick<Transcript, 'sections'>, spell: Spell): Map<number, string> {
  const areas = sections.filter(({ kind }) => kind === 'area');
  const ids = new Ids(spell);
  return new Map(areas.map(({ area, title }) => [area, `${area}-${ids.slug(shortTitle(title), 4) || 'area'}`]));
}

class Narrative {
  readonly #source: NarrativeSource;
  readonly #spoken: SpokenFigures;
  readonly #byId: ReadonlyMap<string, Figure>;

  constructor(source: NarrativeSource) {
    this.#source = source;
    this.#spoken = new SpokenFigures(source);
    this.#byId = new Map(source.figures.map((figure) => [figure.id, figure]));
  }

  files(): DraftFile[] {
    const { sections } = this.#source.transcript;
    const areas = sections.filter(({ kind }) => kind === 'area').map((area) => this.#areaFile(area));
    const questions = sections.filter((section) => section.kind === 'question' && this.#figuresIn(section).length > 0);
    return [...areas, this.#overview(), ...(questions.length > 0 ? [this.#questions(questions)] : [])];
  }

  #areaFile(area: Section): DraftFile {
    const name = this.#source.areaPaths.get(area.area) ?? '';
    const path = `areas/${name}.mdx`;
    const inside = this.#source.transcript.sections.filter((section) => section.area === area.area && section !== area);
    const all = [area, ...inside].flatMap((section) => this.#figuresIn(section));
    const headline = leadingFigures(all)[0] ?? all[0];
    const front = frontMatter({ title: this.#title(path, area), description: wholeTitle(area.title), headline: headline?.id });
    return {
      path,
      parts: [
        { key: `${path}#front`, text: front },
        ...this.#told(path, area),
        ...inside.flatMap((section) => this.#section(path, section)),
      ],
    };
  }

  #section(path: string, section: Section): Part[] {
    const { id, kind } = section;
    const title = this.#title(`${path}#${id}`, section);
    const heading = kind === 'measure' ? `## ${id} ${title}\n\n` : kind === 'part' ? `### ${title}\n\n` : '';
    const summaries = kind === 'measure' ? summariesOf(`${path}#${id}`, title, this.#figuresIn(section), this.#source.figures) : [];
    return [
      ...(heading === '' ? [] : [{ key: `${path}#${id}#heading`, text: heading }]),
      ...summaries.filter(({ key }) => !this.#source.refused.has(key)),
      ...this.#told(path, section),
    ];
  }

  /** The heading of a section, shortened where the rules allow it. */
  #title(key: string, { title }: Section): string {
    return this.#source.refused.has(`${key}#heading`) ? wholeTitle(title) : shortTitle(title);
  }

  /** The paragraphs of a section, and what is in its tables. */
  #told(path: string, section: Section): Part[] {
    return section.paragraphs.flatMap((paragraph, nth): Part[] => {
      const key = `${path}#${section.id}#${nth}`;
      if (paragraph.table) return this.#table(key, paragraph.table.caption, paragraph.sentences);
      if (!isProse(paragraph)) return [];
      const sentences = paragraph.sentences.filter((sentence) => !isHeading(sentence, section));
      return rowsAsSaid(sentences, this.#spoken).map((row, at) => this.#quoted(`${key}#${at}`, row));
    });
  }

  /** A quotation is the speech word for word; where tags would change a word of it, the sentences are shown as they stand. */
  #quoted(key: string, { sentences, isAsSaid }: { sentences: readonly Sentence[]; isAsSaid: boolean }): Part {
    const isTagged = isAsSaid && !this.#source.refused.has(key);
    const text = isTagged ? quotation(sentences, this.#spoken) : `<Source at="${sentences.map(({ id }) => id).join(' ')}" />\n`;
    return { key, text: `${text}\n` };
  }

  #table(key: string, caption: Sentence | null, cells: readonly Sentence[]): Part[] {
    const figures = cells.flatMap((cell) => this.#spoken.in(cell)).map(({ id }) => id);
    if (figures.length === 0 || caption === null || this.#source.refused.has(key)) return [];
    const title = caption.text.replaceAll('"', '”');
    const ids = [...new Set(figures)].slice(0, mostInTable).join(' ');
    return [{ key, text: `<DataTable title="${title}" figures="${ids}" />\n\n` }];
  }

  #overview(): DraftFile {
    const path = 'overview.mdx';
    const { overviewTitle, summary, transcript } = this.#source;
    const outside = transcript.sections.filter(({ kind, area }) => area === 0 && (kind === 'opening' || kind === 'closing'));
    const front = frontMatter({ title: overviewTitle, description: summary });
    return {
      path,
      parts: [{ key: `${path}#front`, text: front }, ...outside.flatMap((section) => this.#told(path, withoutGreeting(section)))],
    };
  }

  #questions(questions: readonly Section[]): DraftFile {
    const parts = questions.flatMap((section): Part[] => [
      { key: `${questionsFile}#${section.id}`, text: `## ${section.id}\n\n` },
      ...this.#answers(section),
    ]);
    return { path: questionsFile, parts: [{ key: `${questionsFile}#front`, text: frontMatter({}) }, ...parts] };
  }

  /** What was answered; the page of questions shows the question itself. */
  #answers(section: Section): Part[] {
    const answers = section.paragraphs.filter(
      ({ turn, sentences }) => turn?.kind === 'answer' && sentences.some((sentence) => this.#spoken.in(sentence).length > 0),
    );
    return this.#told(questionsFile, { ...section, paragraphs: answers });
  }

  #figuresIn(section: Section): Figure[] {
    const ids = sentencesOf(section)
      .flatMap((sentence) => this.#spoken.in(sentence))
      .map(({ id }) => id);
    return [...new Set(ids)].flatMap((id) => this.#byId.get(id) ?? []);
  }
}

const mostInTable = 100;
const greeting = /^(?:尊敬的|各位|女士们|先生们|大家|同志们|朋友们|媒体|谢谢|感谢|尊敬|Ladies|Good (?:morning|afternoon)|Thank)/u;
const longestGreeting = 40;

/** A section without the sentences that only greet or thank. */
function withoutGreeting(section: Section): Section {
  const isGreeting = ({ text }: Sentence) => text.length <= longestGreeting && (greeting.test(text) || /[：:]$/u.test(text));
  return {
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.filter((one) => !isGreeting(one)) })),
  };
}

/** Whether a sentence is the heading of its section with its marker: 一是政策保障先行，激发发展动力。 */
function isHeading({ text }: Sentence, { title }: Section): boolean {
  return title !== '' && (text.endsWith(title) || text.endsWith(`${title}。`));
}

function frontMatter(keys: Record<string, string | undefined>): string {
  const lines = Object.entries({ ...keys, status: 'draft' }).flatMap(([key, value]) => (value ? [`${key}: ${yamlText(value)}`] : []));
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** A text as YAML writes it on one line: in quotation marks where it would be read otherwise. */
function yamlText(text: string): string {
  return /^[\p{Script=Han}A-Za-z“][^:#"'\n]*$/u.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text)
    ? text.trim()
    : JSON.stringify(text);
}
