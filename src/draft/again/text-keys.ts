import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { type SourceKeys, sourceBlock } from '../report-file.ts';

/** A value of report.yaml by the names of its keys, from the outside in. */
type Value = [path: [string, string], value: string];

/**
 * report.yaml with another hash of its text, and another document from which that was taken; all else stays as it was written, in
 * whichever style of YAML, with its comments.
 */
export function withTextKeys(text: string, sha256: string, source: SourceKeys | null): string {
  const hash: Value = [['transcript', 'sha256'], sha256];
  if (!source) return withValues(text, [hash]);
  const named = Object.entries(source).map(([key, value]): Value => [['source', key], value]);
  const document = parseDocument(text);
  if (document.has('source') || !isMap(document.contents) || document.contents.flow) return withValues(text, [hash, ...named]);
  return withValues(text, [hash]).replace(/\n*$/, '\n') + sourceBlock(source);
}

/** Puts each value where the former one stood; where one had none the document is written anew. */
function withValues(text: string, values: readonly Value[]): string {
  const document = parseDocument(text);
  const places = values.map(([path, value]) => ({ node: document.getIn(path, true), value }));
  const edits = places.flatMap(({ node, value }) => (isScalar(node) && node.range ? [{ range: node.range, value }] : []));
  if (edits.length < values.length) {
    for (const [[outer, inner], value] of values) {
      if (!isMap(document.get(outer))) document.set(outer, document.createNode({}));
      document.setIn([outer, inner], value);
    }
    return document.toString({ lineWidth: 0 });
  }
  return edits
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((written, { range: [from, to], value }) => written.slice(0, from) + scalarOf(value) + written.slice(to), text);
}

/** A text as it may stand anywhere in YAML, also between the brackets of a flow collection. */
function scalarOf(value: string): string {
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  return /^[^"'].*[,[\]{}]/.test(written) ? JSON.stringify(value) : written;
}

/** The document that report.yaml names and its hash; null where it names none. */
export function formerSource(text: string): Pick<SourceKeys, 'file' | 'sha256'> | null {
  const document = parseDocument(text);
  const [file, sha256] = ['file', 'sha256'].map((key) => document.getIn(['source', key]));
  return typeof file === 'string' && typeof sha256 === 'string' ? { file, sha256 } : null;
}
