import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Code } from '../../diagnostics/codes.ts';

/** A failure of the YAML parser in an author's terms: its code, the offset of the very word, the words of its message. */
export interface YamlMistake {
  code: Code;
  offset: number;
  details: Record<string, string>;
}

const key = String.raw`^(?<indent>[ \t]*(?:- +)?)(?<key>[A-Za-z]\w*)`;
const wrongColon = new RegExp(`${key}(?<colon>：|:(?=[^\\s:]))(?<value>.*)`);
const pair = new RegExp(`${key}(?<colon>: +)(?<value>\\S.*)`);
const indentation = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'];

/**
 * What an author most likely did where the parser failed. The parser names the place where it gave up,
 * which is often a line or a file later than the mistake.
 */
export function yamlMistake(error: YAMLError, text: string, document: Document): YamlMistake {
  const [start, end] = error.pos;
  if (error.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', offset: start, details: { key: wordAt(text, start) } };
  return (
    tabMistake(error, text) ??
    colonMistake(text, start, end) ??
    unclosedMistake(error, text, document) ??
    quotesNeeded(error, text) ??
    other(error, text)
  );
}

/** A tab in the indentation of the line, or (where the parser says so, a line early) of a line after it. */
function tabMistake(error: YAMLError, text: string): YamlMistake | null {
  const from = lineStart(text, error.pos[0]);
  const tab = error.code === 'TAB_AS_INDENT' ? /^ *\t/m.exec(text.slice(from)) : /^ *\t/.exec(text.slice(from));
  return tab && { code: 'yaml-tab', offset: from + tab.index + tab[0].length - 1, details: {} };
}

/** Wide colons, and colons without a space, in the lines that an error spans. */
export function colonMistake(text: string, start: number, end: number): YamlMistake | null {
  for (let at = lineStart(text, start); at <= Math.min(end, text.length); at = lineEnd(text, at) + 1) {
    const groups = wrongColon.exec(text.slice(at, lineEnd(text, at)))?.groups;
    if (!groups) continue;
    const offset = at + (groups.indent ?? '').length + (groups.key ?? '').length;
    return { code: 'yaml-colon', offset, details: { key: groups.key ?? '', value: (groups.value ?? '').trim() } };
  }
  return null;
}

function unclosedMistake(error: YAMLError, text: string, document: Document): YamlMistake | null {
  if (/^Missing closing/.test(error.message)) {
    let offset = error.pos[0];
    visit(document, {
      Scalar: (_, node) => {
        if (isScalar(node) && node.type?.startsWith('QUOTE') && (node.range?.[1] ?? 0) >= error.pos[0]) offset = node.range?.[0] ?? offset;
      },
    });
    return { code: 'yaml-unclosed', offset, details: { open: text[offset] ?? '"', close: text[offset] ?? '"' } };
  }
  const close = /^Flow (?:sequence|map) .* with a ([\]}])$/.exec(error.message)?.[1];
  if (close === undefined) return null;
  const open = close === ']' ? '[' : '{';
  const offset = text.lastIndexOf(open, error.pos[0]);
  return { code: 'yaml-unclosed', offset, details: { open, close } };
}

/** A value such as `%`, `关于: 通知`, `- 甲` or `"甲"乙`, which means something else to YAML unless all of it stands in quotes. */
function quotesNeeded(error: YAMLError, text: string): YamlMistake | null {
  const at = lineStart(text, error.pos[0]);
  const groups = pair.exec(text.slice(at, lineEnd(text, at)))?.groups;
  if (!groups) return null;
  const value = (groups.value ?? '').trim();
  const isMapping = error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^"'].*: /.test(value);
  const isCut = error.code === 'UNEXPECTED_TOKEN' && /^(?:["']|- )/.test(value);
  const misread = error.code === 'BAD_SCALAR_START' || isMapping || isCut;
  if (!misread) return null;
  const offset = at + (groups.indent ?? '').length + (groups.key ?? '').length + (groups.colon ?? '').length;
  return { code: 'yaml-quotes-needed', offset, details: { key: groups.key ?? '', value } };
}

/** An indentation mistake stands on the next line where that line is indented more than its neighbour. */
function other(error: YAMLError, text: string): YamlMistake {
  const [start] = error.pos;
  const details = { problem: error.message };
  if (!indentation.includes(error.code)) return { code: 'yaml-syntax', offset: start, details };
  const next = lineEnd(text, start) + 1;
  const width = (offset: number, lead: RegExp) => lead.exec(text.slice(offset))?.[0].length ?? 0;
  const isNext = width(next, /^ +(?=\S)/) > width(lineStart(text, start), /^[ -]*/);
  return { code: 'yaml-indent', offset: isNext ? next + width(next, /^ +/) : start, details };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function wordAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}
