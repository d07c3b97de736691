import { type Document, isScalar, type Pair, visit } from 'yaml';
import type { YamlMistake } from './mistakes.ts';

/** A single word in small letters may be a key whose value was forgotten. */
const keyWord = /^[a-z][A-Za-z]*$/;

/** Values in { } that a comma of their own ends: in `{ passage: 2,316名 }` YAML takes 316名 for another key. */
export function commasInValues(document: Document, text: string): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Map: (_, { flow, items }) => {
      if (flow) mistakes.push(...commasOf(items, text));
    },
  });
  return mistakes;
}

function commasOf(items: readonly Pair[], text: string): YamlMistake[] {
  return items.flatMap((item, index): YamlMistake[] => {
    const { key, value } = item;
    if (!isScalar(key) || !isScalar(value) || !value.range || value.type !== 'PLAIN') return [];
    const rest = items.slice(index + 1);
    const next = rest.findIndex((other) => !isCutOff(other));
    const last = (next < 0 ? rest : rest.slice(0, next)).at(-1)?.key;
    if (!isScalar(last) || !last.range) return [];
    const [start, comma] = value.range;
    const details = {
      key: String(key.value),
      value: text.slice(start, last.range[1]).trim(),
      rest: text.slice(comma, last.range[1]).replace(/^\s*,\s*/, ''),
    };
    return [{ code: 'yaml-comma', offset: text.indexOf(',', comma), details }];
  });
}

/** Whether what looks like a key is the rest of a value: it has no colon. */
function isCutOff({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && key.type === 'PLAIN' && !keyWord.test(String(key.source));
}
