import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { type Finding, finding, type Place } from '../findings/finding.ts';

/** A YAML text read as data, with the place of every value. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** The place of the value (or, for `key: true`, of the key) at a path such as `[3, 'quote']`; of its nearest parent where it is missing. */
  placeOf(path: readonly PropertyKey[], key?: boolean): Place;
  findings: Finding[];
}

/**
 * Reads a YAML text. Anchors and aliases are refused: content is plain data, and nested aliases can grow without bound.
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const findings = [...syntaxFindings(document, text, place), ...aliasFindings(document, place)];
  const placeOf = (path: readonly PropertyKey[], key = false) => place(offsetOf(document, path, key));
  return { file, data: findings.length > 0 ? null : document.toJS(), placeOf, findings };
}

function syntaxFindings(document: Document, text: string, place: (offset: number) => Place): Finding[] {
  return document.errors.map((error) => {
    const at = place(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') return finding('duplicate-key', at, { key: wordAt(text, error.pos[0]) });
    const tab = text.indexOf('\t');
    const aboutTab = error.code === 'TAB_AS_INDENT' || (tab >= 0 && /^[ \t]*\t/m.test(text));
    return aboutTab ? finding('yaml-tab', place(tab)) : finding('yaml-syntax', at, { problem: error.message });
  });
}

function wordAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

function aliasFindings(document: Document, place: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) findings.push(finding('yaml-alias', place(node.range?.[0] ?? 0), { name: `*${node.source}` }));
    else if (isNode(node) && 'anchor' in node && node.anchor) {
      findings.push(finding('yaml-alias', place(node.range?.[0] ?? 0), { name: `&${node.anchor}` }));
    }
  });
  return findings;
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
