const page = { width: 595, height: 842, left: 85, right: 510, top: 760, bottom: 90 };
const size = 14;
const leading = 24;

/** A piece of text at a place of a page, in points. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const widthOf = (character: string) => (/[\u2e80-\uffef“”‘’—…]/u.test(character) ? size : size / 2);
const lengthOf = (text: string) => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** The pages of a text as a word processor sets it: paragraphs indented by two characters, running heads, numbers of pages. */
export function typeset(text: string, head: string): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = page.top;
  const put = (pieces: readonly Omit<Placed, 'y'>[]) => {
    if (y < page.bottom) {
      pages.push([]);
      y = page.top;
    }
    pages.at(-1)?.push(...pieces.map((piece) => ({ ...piece, y })));
    y -= leading;
  };
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const cells = /^\| .* \|$/.test(line) ? line.slice(2, -2).split(' | ') : null;
    if (cells) put(cells.map((cell, column) => ({ text: cell, x: page.left + column * 140 })));
    else for (const [at, part] of broken(line).entries()) put([{ text: part, x: page.left + (at === 0 ? size * 2 : 0) }]);
  }
  return pages.map((pieces, at) => [{ text: head, x: 200, y: 800, size: 9 }, ...pieces, { text: `— ${at + 1} —`, x: 280, y: 40, size: 9 }]);
}

/** The lines of a paragraph; no number is broken, and a mark takes the character before it along to the next line. */
function broken(paragraph: string): string[] {
  const lines = [''];
  let room = page.right - page.left - size * 2;
  for (const [piece] of paragraph.matchAll(/[\dA-Za-z.%]+[，。、；：！？）》”’,;:!?)]*|.[，。、；：！？）》”’,;:!?)]*/gu)) {
    if (lengthOf(piece) > room) {
      lines.push('');
      room = page.right - page.left;
    }
    lines[lines.length - 1] += piece;
    room -= lengthOf(piece);
  }
  return lines;
}

/** A PDF (1.4) of these pages, in a font that is not in it but for the names of its characters. */
export function pdfOf(pages: readonly (readonly Placed[])[], extra = ''): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codeOf = new Map(characters.map((character, at) => [character, at + 1]));
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const shown = (text: string) => [...text].map((character) => hex(codeOf.get(character) ?? 0)).join('');
  const contents = pages.map((pieces) =>
    pieces.map(({ text, x, y, size: points = size }) => `BT /F1 ${points} Tf 1 0 0 1 ${x} ${y} Tm <${shown(text)}> Tj ET`).join('\n'),
  );
  const names = characters.map(
    (character) => `<${hex(codeOf.get(character) ?? 0)}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
  );
  const cmap = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...names.map((name) => `1 beginbfchar ${name} endbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  const widths = characters.map((character) => Math.round((widthOf(character) / size) * 1000)).join(' ');
  const stream = (data: string) => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const first = 7;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${page.width} ${page.height}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
/FontDescriptor 6 0 R /W [1 [${widths}]] >>`,
    stream(cmap),
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(content),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += `${head}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
