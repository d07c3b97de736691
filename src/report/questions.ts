import { officeOf } from './people.ts';
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
  return sections
    .filter(({ kind }) => kind === 'question')
    .map(({ id, paragraphs }) => {
      const entry = entries.find((given) => given.id === id);
      const turns = turnsOf(paragraphs, (speaker) => offices[speaker] ?? officeOf(speaker, cast));
      return { heading: '', isTold: false, ...entry, id, number: Number(id.slice(1)), isEntered: entry !== undefined, turns };
    });
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

/** Words of a question that stand for it: all or the end of a sentence that asks, and of the one before it where that asks too little. */
export interface AskingWords {
  pieces: { sentence: Sentence; text: string }[];
  /** Whether something of the first sentence stands before them. */
  isCut: boolean;
}

const longest = { han: 48, latin: 120 };
/** A question that is shorter tells too little by itself: “效果怎么样？” */
const tooShort = { han: 13, latin: 40 };
const courtesy =
  /^(?:谢谢|感谢|主持人|各位|大家|你好|您好|我是|我来自|thank|good (?:morning|afternoon|evening)|hello|hi\b|i am |i'm |my name)/i;

/** A question in its own words: the first sentence that asks, without the clauses before it that are too long for a title. */
export function askingWords({ turns }: Pick<Question, 'turns'>): AskingWords | null {
  const said = turns
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  const asking = said.findIndex(({ text }) => /[？?][”"’』」）)]*$/u.test(text));
  const sentence = said[asking] ?? said[0];
  if (!sentence) return null;
  const own = { sentence, text: lastClauses(sentence.text, limitOf(sentence, longest)) };
  const isShort = asking > 0 && own.text === sentence.text && own.text.length < limitOf(sentence, tooShort);
  const before = isShort ? wordsBefore(said[asking - 1], limitOf(sentence, longest) - own.text.length) : [];
  const pieces = [...before, own];
  return { pieces, isCut: pieces[0]?.text !== pieces[0]?.sentence.text };
}

function limitOf({ text }: Sentence, limits: { han: number; latin: number }): number {
  return /\p{Script=Han}/u.test(text) ? limits.han : limits.latin;
}

/** The end of the sentence before a short question, where it tells something and fits. */
function wordsBefore(sentence: Sentence | undefined, limit: number): AskingWords['pieces'] {
  if (!sentence || courtesy.test(sentence.text)) return [];
  const text = lastClauses(sentence.text, limit);
  return text.length > limit ? [] : [{ sentence, text }];
}

/** With which words a clause begins to ask. */
const asks = [
  /^(?:那么)?(?:请问|想问|想请|我想|请教|请您?介绍|能否|是否)/,
  /^(?:(?:and|so|but) )?(?:my question|can|could|would|will|what|how|why|when|where|who|which|do|does|is|are)\b/i,
];

/** The clauses of a long sentence that ask, or its last ones, which are short enough for a title and cut no quotation. */
function lastClauses(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence;
  const clauses = sentence.split(/(?<=[，；：])|(?<=[,;:])(?=\s)/u);
  const tails = clauses.map((_, at) => clauses.slice(at).join('').trimStart());
  const whole = tails.filter(isBalanced);
  const short = whole.filter((tail) => tail.length <= limit);
  return short.find((tail) => asks.some((words) => words.test(tail))) ?? short[0] ?? whole.at(-1) ?? sentence;
}

function isBalanced(text: string): boolean {
  return ['“”', '‘’', '（）', '《》', '()'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}

/** What a question is called in lists: the editor's heading, or its own words. */
export function questionTitle(question: Question): string {
  if (question.heading !== '') return question.heading;
  const words = askingWords(question);
  return words ? cutSign(words) + words.pieces.map(({ text }) => text).join(isHan(words) ? '' : ' ') : '';
}

/** The sign for what is left out before words. */
export function cutSign(words: AskingWords): string {
  if (!words.isCut) return '';
  return isHan(words) ? '……' : '… ';
}

function isHan({ pieces }: AskingWords): boolean {
  return pieces.some(({ text }) => /\p{Script=Han}/u.test(text));
}
