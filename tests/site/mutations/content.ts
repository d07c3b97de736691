import type { ContentFiles } from '../../../src/report/content.ts';
import { changeDigit, some } from './random.ts';

/** One change of the content that would make readers understand something else. */
export interface Mutation {
  what: string;
  files: ContentFiles;
}

/** A year between 2001 and 2014, of which the speech says nothing. */
function unsaidYear(random: () => number): string {
  return String(2001 + Math.floor(random() * 14));
}

/** For each kind of change: the matches of a pattern in some files, and what becomes of each. */
const lineChanges: { kind: string; files: RegExp; line: RegExp; count: number; change: (line: string, random: () => number) => string }[] =
  [
    { kind: 'a digit of a value', files: /^figures\//, line: /^ {2}value: .*\d.*$/gm, count: 15, change: changeDigit },
    { kind: 'a digit of a quote', files: /^figures\//, line: /^ {2}quote: .*\d.*$/gm, count: 13, change: changeDigit },
    { kind: 'a unit', files: /^figures\//, line: /^ {2}unit: .*$/gm, count: 13, change: (line) => line.replace(/unit: .*/, 'unit: 头') },
    {
      kind: 'the year of a time',
      files: /^figures\//,
      line: /^ {2}asOf: .*\d{4}.*$/gm,
      count: 8,
      change: (line, random) => line.replace(/\d{4}/, unsaidYear(random)),
    },
    {
      kind: 'the year of a label',
      files: /^figures\//,
      line: /^ {2}label: .*(?<!\d)20\d\d.*$/gm,
      count: 2,
      change: (line, random) => line.replace(/20\d\d/, unsaidYear(random)),
    },
    {
      kind: 'a digit of a document or milestone',
      files: /^(documents|milestones)\.yaml$/,
      line: /^ {2}(?:date|quote|title): .*\d.*$/gm,
      count: 8,
      change: changeDigit,
    },
    { kind: 'a digit of an emendation', files: /^emendations\.yaml$/, line: /^ {2}reading: .*\d.*$/gm, count: 4, change: changeDigit },
    {
      kind: 'a digit typed in the narrative',
      files: /^(areas\/.*|overview)\.mdx$/,
      line: /^(?!#|<)[^\n]*\d{4}年.*$/gm,
      count: 5,
      change: (line, random) => line.replace(/\d{4}年/, `${unsaidYear(random)}年`),
    },
    { kind: 'a byte of the transcript', files: /^transcript\.txt$/, line: /^.*\d.*$/gm, count: 5, change: changeDigit },
  ];

/** Content mutations of every kind, repeatable by seed. */
export function contentMutations(content: ContentFiles, random: () => number): { kind: string; mutations: Mutation[] }[] {
  const texts = new Map([...content].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  const replaced = (file: string, text: string): ContentFiles => new Map([...content, [file, new TextEncoder().encode(text)]]);
  const byLine = lineChanges.map(({ kind, files, line, count, change }) => {
    const places = [...texts]
      .filter(([name]) => files.test(name))
      .flatMap(([name, text]) => [...text.matchAll(line)].map((match) => ({ name, text, match })));
    const mutations = some(places, count, random).map(({ name, text, match }) => {
      const changed = change(match[0], random);
      return {
        what: `${name}: ${match[0].trim()} → ${changed.trim()}`,
        files: replaced(name, text.slice(0, match.index) + changed + text.slice(match.index + match[0].length)),
      };
    });
    return { kind, mutations };
  });
  return [...byLine, deletedFigures(texts, replaced, random), addedSentences(texts, replaced, random), swappedIds(texts, replaced, random)];
}

type Replaced = (file: string, text: string) => ContentFiles;

function deletedFigures(texts: Map<string, string>, replaced: Replaced, random: () => number) {
  const entries = figureFiles(texts).flatMap(([name, text]) => text.split(/^(?=- id: )/m).map((entry) => ({ name, text, entry })));
  const mutations = some(
    entries.filter(({ entry }) => entry.includes('quote:')),
    15,
    random,
  ).map(({ name, text, entry }) => ({
    what: `${name}: without ${entry.split('\n')[0]}`,
    files: replaced(name, text.replace(entry, '')),
  }));
  return { kind: 'a figure deleted', mutations };
}

function addedSentences(texts: Map<string, string>, replaced: Replaced, random: () => number) {
  const headings = [...texts]
    .filter(([name]) => name.startsWith('areas/'))
    .flatMap(([name, text]) => [...text.matchAll(/^## .*$/gm)].map((match) => ({ name, text, match })));
  const mutations = some(headings, 10, random).map(({ name, text, match }) => {
    const sentence = `另有${Math.floor(random() * 900) + 100}人受益。`;
    const at = match.index + match[0].length;
    return { what: `${name}: ${sentence}`, files: replaced(name, `${text.slice(0, at)}\n\n${sentence}${text.slice(at)}`) };
  });
  return { kind: 'a sentence with a number added', mutations };
}

function swappedIds(texts: Map<string, string>, replaced: Replaced, random: () => number) {
  const pairs = figureFiles(texts).flatMap(([name, text]) => {
    const ids = [...text.matchAll(/^- id: (.*)$/gm)].map(([, id = '']) => id);
    return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => ({ name, text, one, other })));
  });
  const mutations = some(pairs, 60, random).map(({ name, text, one, other }) => {
    const swapped = text.replace(/^- id: (.*)$/gm, (line, id) => (id === one ? `- id: ${other}` : id === other ? `- id: ${one}` : line));
    return { what: `${name}: ${one} ⇄ ${other}`, files: replaced(name, swapped) };
  });
  return { kind: 'two ids swapped', mutations };
}

function figureFiles(texts: Map<string, string>): [string, string][] {
  return [...texts].filter(([name]) => name.startsWith('figures/'));
}
