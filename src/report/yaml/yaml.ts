import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { limits } from '../../diagnostics/limits.ts';
import { hiddenInText } from '../hidden-characters.ts';
import { failure, type Result, success } from '../result.ts';
import { commasInValues } from './commas.ts';
import { colonMistake, yamlMistake } from './mistakes.ts';
import { tooDeepBracket } from './nesting.ts';

/** A YAML text read as data, with the place of every value. */
export interface YamlFile {
  file: string;
  data: unknown;
  /**
   * The place of the value (or, for `key: true`, of the key) at a path such as `[3, 'quote']`; that of its nearest parent where
   * it is missing.
   */
  placeOf(path: readonly PropertyKey[], key?: boolean): Place;
  /** The scalar at a path as it was typed: `1.0`, where the data has the number 1. */
  typed(path: readonly PropertyKey[]): string;
}

/**
 * Reads a YAML text; null where it has mistakes. Anchors, aliases and tags are refused: content is plain data, and nested
 * aliases can grow without bound.
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): Result<YamlFile | null> {
  const deep = tooDeepBracket(text);
  if (deep >= 0) {
    const { line, column } = placeAt(file, text, deep);
    return failure(diagnostic('nested-deep', { file, line: line + firstLine - 1, column }, { most: String(limits.depth) }));
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const diagnostics = [
    ...syntaxDiagnostics(document, text, place),
    ...extraDiagnostics(document, place),
    ...escapedDiagnostics(document, place),
    ...wideColons(document, text, place),
    ...commasInValues(document, text).map(({ code, offset, details }) => diagnostic(code, place(offset), details)),
  ];
  if (diagnostics.length > 0) return failure(...diagnostics);
  keepDigits(document);
  const placeOf = (path: readonly PropertyKey[], key = false) => place(offsetOf(document, path, key));
  const typed = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? (node.source ?? String(node.value)) : '';
  };
  return success({ file, data: document.toJS(), placeOf, typed });
}

/** Makes a number of more than 15 digits the text that was typed: floating point would end 123456789012345678 in 680. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      const { value, source = '' } = scalar;
      if (typeof value === 'number' && /^-?\d+(?:\.\d+)?$/.test(source) && source.replace(/\D/g, '').length > 15) scalar.value = source;
    },
  });
}

/** One diagnostic a line, and vague ones only where they come first: what the parser says later is mostly about the same mistake. */
function syntaxDiagnostics(document: Document, text: string, place: (offset: number) => Place): Diagnostic[] {
  const diagnostics = document.errors.map((error) => {
    const { code, offset, details } = yamlMistake(error, text, document);
    return diagnostic(code, place(offset), details);
  });
  // Behind a tab the parser takes the lines of right entries for wrong ones.
  const tab = diagnostics.findIndex(({ code }) => code === 'yaml-tab');
  const isVague = ({ code }: Diagnostic) => code === 'yaml-syntax' || code === 'yaml-indent';
  const sure = diagnostics.filter(({ code }, index) => tab < 0 || index < tab || code === 'yaml-tab');
  return sure.filter(
    (found, index) => index === 0 || (!isVague(found) && sure.findIndex(({ place: { line } }) => line === found.place.line) === index),
  );
}

/** Anchors, aliases (once where the anchor is missing) and tags such as `!!binary`. */
function extraDiagnostics(document: Document, place: (offset: number) => Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const found = (node: Node, name: string) => diagnostics.push(diagnostic('yaml-alias', place(node.range?.[0] ?? 0), { name }));
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source)) found(node, `*${node.source}`);
    else if (isNode(node) && 'anchor' in node && node.anchor) {
      anchors.add(node.anchor);
      found(node, `&${node.anchor}`);
    } else if (isNode(node) && node.tag) found(node, node.tag.replace('tag:yaml.org,2002:', '!!'));
  });
  return diagnostics;
}

/** Hidden characters that keys and values spell out as escapes. */
function escapedDiagnostics(document: Document, place: (offset: number) => Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string') diagnostics.push(...hiddenInText(value, place(range?.[0] ?? 0)));
    },
  });
  return diagnostics;
}

/** A text with wide colons only is one long word to YAML. */
function wideColons(document: Document, text: string, place: (offset: number) => Place): Diagnostic[] {
  if (document.errors.length > 0 || !isScalar(document.contents)) return [];
  const mistake = colonMistake(text, 0, text.length);
  return mistake ? [diagnostic(mistake.code, place(mistake.offset), mistake.details)] : [];
}

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (depth > 0 && (key || node === undefined || node === null)) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1])
        : undefined;
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
