import type { Question } from '../../report/questions.ts';

/** The questions without a section in `questions.mdx` that stand right before one that has one. */
export function spokenBefore(questions: readonly Question[], id: string): Question[] {
  const at = questions.findIndex((question) => question.id === id);
  const last = questions.slice(0, at).findLastIndex(({ isEntered }) => isEntered);
  return questions.slice(last + 1, at);
}

/** Those that stand after the last that has one; all where none has. */
export function spokenAfter(questions: readonly Question[]): Question[] {
  return questions.slice(questions.findLastIndex(({ isEntered }) => isEntered) + 1);
}
