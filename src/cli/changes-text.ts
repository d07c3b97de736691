import type { CommandWords } from '../i18n/commands.ts';
import type { ChangedFigure, EditionChanges } from '../report/editions/compare.ts';
import type { CitedFigure, Edition } from '../report/editions/edition.ts';

type Words = CommandWords['editions'];

/** What changed between two editions, for people: figures, then sentences, then pages. */
export function changesText(old: Edition, now: Edition, changes: EditionChanges, { editions: words }: CommandWords): string {
  const { figures, sentences, pages } = changes;
  const parts = [
    section(words.figures, words, [
      ...figures.changed.flatMap((changed) => changedLines(changed, words)),
      ...figures.added.map((figure) => `${words.added}${figureLine(figure)}`),
      ...figures.removed.map((figure) => `${words.removed}${figureLine(figure)}`),
    ]),
    section(words.sentences, words, sentences && sentenceLines(sentences, words)),
    section(words.pages, words, pages && pageLines(pages, words)),
  ];
  return [words.between(old, now), ...parts].join('\n\n');
}

function section(name: string, words: Words, lines: string[] | null): string {
  const told = lines === null ? [words.notTold] : lines.length === 0 ? [words.same] : lines;
  return [name, ...told.map((line) => `  ${line}`)].join('\n');
}

function figureLine({ id, label, value, asOf }: CitedFigure): string {
  return `${id}  ${label}  ${value}  ${asOf}`;
}

function changedLines({ figure, formerId, changes }: ChangedFigure, words: Words): string[] {
  return [
    `${words.changed}${figure.id}  ${figure.label}`,
    ...(formerId === '' ? [] : words.change(words.keys.id, formerId, figure.id).map(indented)),
    ...changes.flatMap(({ key, was, now }) => words.change(words.keys[key], was, now).map(indented)),
  ];
}

function sentenceLines({ added, removed, changed, moved }: NonNullable<EditionChanges['sentences']>, words: Words): string[] {
  return [
    ...changed.flatMap(({ id, was, now }) => [`${words.changed}${id}`, ...words.change(words.keys.text, was, now).map(indented)]),
    ...added.map(({ id, text }) => `${words.added}${id}  ${text}`),
    ...removed.map(({ id, text }) => `${words.removed}${id}  ${text}`),
    ...moved.map(({ from, to }) => `${words.moved}${from} → ${to}`),
  ];
}

function pageLines({ added, removed, changed }: NonNullable<EditionChanges['pages']>, words: Words): string[] {
  return [
    ...(changed ?? []).flatMap(({ page, ...passages }) => [
      words.changed + page,
      ...passages.changed.flatMap(({ was, now }) => words.change(words.keys.text, was, now).map(indented)),
      ...passages.added.map((text) => `  ${words.added}${text}`),
      ...passages.removed.map((text) => `  ${words.removed}${text}`),
    ]),
    ...added.map((page) => words.added + page),
    ...removed.map((page) => words.removed + page),
    ...(changed === null ? [words.passagesNotTold] : []),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}
