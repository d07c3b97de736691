import type { Person } from './document/header.ts';
import type { Paragraph, Sentence, Transcript } from './transcript/transcript.ts';

/** Where authors tell of questions. */
export const questionsFile = 'questions.mdx';

/** What one person says in a question: the one who asks, or one of those who answer. */
export interface QuestionTurn {
  kind: 'question' | 'answer';
  /** As the speech names the speaker; empty where it does not. */
  speaker: string;
  /** Of the speaker, as far as it is known. */
  office: string;
  paragraphs: Paragraph[];
}

/** What the editor gives of a question: a section of `questions.mdx`. */
export interface QuestionEntry {
  id: string;
  /** Empty where only the number stands there: then the question's own words are its heading. */
  heading: string;
  /** Whether the section tells what was answered; otherwise the answer itself stands on the page. */
  isTold: boolean;
}

/** A question with its answers. */
export interface Question extends QuestionEntry {
  number: number;
  /** Whether `questions.mdx` has a section of it. */
  isEntered: boolean;
  turns: QuestionTurn[];
}

/** `questions.mdx`: its front matter, and its text as MDX without that; all of it may be empty. */
export interface Answers {
  description: string;
  body: string;
}

/**
 * The questions of a speech, each with all that is said until the next one.
 * @param entries what the editor gives of some of them
 * @param offices those that the report gives for names; else those of the speech itself hold
 */
export function questionsOf(
  { sections, cast }: Pick<Transcript, 'sections' | 'cast'>,
  entries: readonly QuestionEntry[],
  offices: Readonly<Record<string, string>> = {},
): Question[] {
  const people = [...cast.speakers, ...(cast.host ? [cast.host] : [])];
  return sections
    .filter(({ kind }) => kind === 'question')
    .map(({ id, paragraphs }) => {
      const entry = entries.find((given) => given.id === id);
      const turns = turnsOf(paragraphs, (speaker) => offices[speaker] ?? officeOf(speaker, people));
      return { heading: '', isTold: false, ...entry, id, number: Number(id.slice(1)), isEntered: entry !== undefined, turns };
    });
}

function officeOf(speaker: string, people: readonly Person[]): string {
  return people.find(({ name }) => name === speaker)?.office ?? '';
}

/** What is said, by who says it; what belongs to the page alone is left out. */
function turnsOf(paragraphs: readonly Paragraph[], office: (speaker: string) => string): QuestionTurn[] {
  const turns: QuestionTurn[] = [];
  for (const paragraph of paragraphs.filter(({ kind }) => kind !== 'furniture')) {
    const { speaker, turn } = paragraph;
    const kind = turn?.kind === 'question' ? 'question' : 'answer';
    const last = turns.at(-1);
    if (last && (turn === null || (last.kind === kind && last.speaker === speaker))) last.paragraphs.push(paragraph);
    else turns.push({ kind, speaker, office: office(speaker), paragraphs: [paragraph] });
  }
  return turns;
}

/** Words of a question that stand for it: the end of the first sentence that asks, or all of it. */
export interface AskingWords {
  sentence: Sentence;
  text: string;
  /** Whether something of the sentence stands before them. */
  isCut: boolean;
}

const longest = { han: 48, latin: 120 };

/** A question in its own words: the first sentence that asks, without the clauses before it that are too long for a title. */
export function askingWords({ turns }: Pick<Question, 'turns'>): AskingWords | null {
  const said = turns
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  const sentence = said.find(({ text }) => /[？?][”"’』」）)]*$/u.test(text)) ?? said[0];
  if (!sentence) return null;
  const text = lastClauses(sentence.text);
  return { sentence, text, isCut: text.length < sentence.text.length };
}

/** With which words a clause begins to ask. */
const asks =
  /^(?:那么)?(?:请问|想问|想请|我想|请教|请您?介绍|能否|是否)|^(?:(?:and|so|but) )?(?:my question|can|could|would|will|what|how|why|when|where|who|which|do|does|is|are)\b/i;

/** The clauses of a long sentence that ask, or its last ones, which are short enough for a title and cut no quotation. */
function lastClauses(sentence: string): string {
  const limit = /\p{Script=Han}/u.test(sentence) ? longest.han : longest.latin;
  if (sentence.length <= limit) return sentence;
  const clauses = sentence.split(/(?<=[，；：])|(?<=[,;:])(?=\s)/u);
  const tails = clauses.map((_, at) => clauses.slice(at).join('').trimStart());
  const whole = tails.filter(isBalanced);
  const short = whole.filter((tail) => tail.length <= limit);
  return short.find((tail) => asks.test(tail)) ?? short[0] ?? whole.at(-1) ?? sentence;
}

function isBalanced(text: string): boolean {
  return ['“”', '‘’', '（）', '《》', '()'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}

/** What a question is called in lists: the editor's heading, or its own words. */
export function questionTitle(question: Question): string {
  if (question.heading !== '') return question.heading;
  const words = askingWords(question);
  return words ? cutSign(words) + words.text : '';
}

/** The sign for what is left out before words. */
export function cutSign({ text, isCut }: AskingWords): string {
  if (!isCut) return '';
  return /\p{Script=Han}/u.test(text) ? '……' : '… ';
}
