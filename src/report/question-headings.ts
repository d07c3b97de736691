import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import type { Heading, MdxFile } from './mdx/mdx.ts';
import { type QuestionEntry, questionsFile } from './questions.ts';
import type { Result } from './result.ts';
import type { Transcript } from './transcript/transcript.ts';

/** The number a heading begins with: `2.3` of “2.3 服务更精准”; of a question, whose heading may have no words, `q3`. */
export function sectionNumber(heading: string): string {
  return /^(?:\d+\.\d+(?=\s)|q\d+(?=\s|$))/.exec(heading)?.[0] ?? '';
}

/** The sections of `questions.mdx`: each tells of a question of the speech, in their order; questions may be passed over. */
export function matchQuestions(mdx: MdxFile, { sections }: Pick<Transcript, 'sections'>): Result<QuestionEntry[]> {
  const ids = sections.filter(({ kind }) => kind === 'question').map(({ id }) => id);
  const entries: QuestionEntry[] = [];
  if (ids.length === 0) return { value: [], diagnostics: [diagnostic('questions-none', { file: questionsFile, line: 1, column: 1 })] };
  const diagnostics = mdx.headings.flatMap((heading): Diagnostic[] => {
    const { text, place } = heading;
    const id = sectionNumber(text);
    if (!ids.includes(id)) return [unknownQuestion(heading, ids)];
    const last = entries.at(-1);
    const isAgain = entries.some((entry) => entry.id === id);
    entries.push({ id, heading: text.slice(id.length).trim(), isTold: tells(mdx, heading) });
    if (!last || ids.indexOf(last.id) < ids.indexOf(id)) return [];
    return [diagnostic(isAgain ? 'question-twice' : 'question-order', place, { id, last: last.id })];
  });
  return { value: entries, diagnostics };
}

/** Headings of a question in a file that tells of none. */
export function misplacedQuestions({ headings }: MdxFile): Diagnostic[] {
  const misplaced = headings.filter(({ text }) => sectionNumber(text).startsWith('q'));
  return misplaced.map(({ text, place }) => diagnostic('question-elsewhere', place, { heading: text }));
}

function unknownQuestion({ text, place }: Heading, ids: readonly string[]): Diagnostic {
  const [word = ''] = text.split(/\s/, 1);
  return diagnostic('question-unknown', place, {
    heading: text,
    nearest: nearestName(word, ids),
    first: ids[0] ?? '',
    last: ids.at(-1) ?? '',
  });
}

/** Whether anything stands below a heading. */
function tells({ prose, tags }: MdxFile, { text, place }: Heading): boolean {
  const places = [...prose.map(({ under, placeOf }) => ({ under, place: placeOf(0) })), ...tags];
  return places.some((part) => part.under === text && part.place.line > place.line);
}
