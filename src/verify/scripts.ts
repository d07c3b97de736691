import { asciiOnly } from '../search/build/ascii-only.ts';

/** A line of a data script of the search: it puts one file of the index into the file store. */
export interface DataScript {
  path: string;
  encoding: string;
  content: string;
}

const [opening, closing] = ['xunliSearch.put(', ');'];

/**
 * Reads a data script of the search without a JavaScript parser: every line calls `xunliSearch.put` with four string literals (path,
 * encoding, content and its checksum), written exactly as `JSON.stringify` writes them and in ASCII, so that nothing else can stand in
 * it. Null where any line is different.
 */
export function dataScripts(code: string): DataScript[] | null {
  const lines = code.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return null;
  const scripts = lines.map(dataScript);
  return scripts.every((script) => script !== null) ? scripts : null;
}

function dataScript(line: string): DataScript | null {
  if (!line.startsWith(opening) || !line.endsWith(closing)) return null;
  const written = line.slice(opening.length, -closing.length);
  const values = valuesOf(written);
  const [path, encoding, content, sum] = values;
  if (values.length !== 4 || typeof path !== 'string' || typeof content !== 'string' || typeof sum !== 'string') return null;
  if (encoding !== 'text' && encoding !== 'gzip') return null;
  return asciiOnly(JSON.stringify(values)) === `[${written}]` ? { path, encoding, content } : null;
}

function valuesOf(written: string): unknown[] {
  try {
    return JSON.parse(`[${written}]`) as unknown[];
  } catch {
    return [];
  }
}

/** Whether a file is code that browsers run or apply. */
export function isCode(name: string): boolean {
  return /\.(?:m?js|cjs|css|wasm)$/i.test(name);
}

/** Whether a file is one of the search's data scripts by its name. */
export function isDataScript(name: string): boolean {
  return /^search\/.+\.js$/.test(name);
}

/** Whether two files hold the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
