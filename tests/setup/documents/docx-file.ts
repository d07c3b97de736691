import { zipOf } from './zip-file.ts';

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** A part of a DOCX: its root element with what stands in it. */
export const part = (root: string, inside: string) => `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${names}>${inside}</w:${root}>`;

/** A Word document (ECMA-376) of this body; other parts by their path. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return zipOf({ '[Content_Types].xml': types, 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts });
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (runs: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A table of cells that hold paragraphs. */
export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The document that an office would type of a transcript: each line a paragraph in runs of a few characters, each table a table. */
export function docxOfText(text: string): Uint8Array {
  const blocks = text.split('\n').reduce<(string | string[][])[]>((found, line) => {
    const cells = /^\| .* \|$/.test(line) ? line.slice(2, -2).split(' | ') : null;
    const last = found.at(-1);
    if (cells === null) found.push(line);
    else if (Array.isArray(last)) last.push(cells);
    else found.push([cells]);
    return found;
  }, []);
  const body = blocks.map((block) =>
    typeof block === 'string' ? inRuns(block) : table(block.map((row) => row.map((cell) => paragraph(run(cell))))),
  );
  return docxOf(body.join(''));
}

/** Word breaks a paragraph into runs wherever its language or its spelling was looked at: also in the middle of numbers. */
function inRuns(line: string): string {
  const pieces = line.match(/.{1,3}/gu) ?? [];
  return paragraph(pieces.map((piece) => `<w:proofErr w:type="spellStart"/>${run(piece)}`).join(''));
}
