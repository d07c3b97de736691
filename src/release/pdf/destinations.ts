/** How many pages a PDF has, and on which of them, counted from 1, each named destination stands. */
export interface PdfPlaces {
  pages: number;
  destinations: Map<string, number>;
}

/**
 * Reads the pages and named destinations of a PDF (ISO 32000-1, 7.7.3 and 12.3.2.3) as Chromium writes them: objects in the
 * open, destinations as a dictionary of the catalog, pages as a tree.
 * @throws Error where the file has no catalog, so that another kind of PDF is never read as one without destinations
 */
export function placesOfPdf(pdf: Uint8Array): PdfPlaces {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]),
  );
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog'));
  if (!catalog) throw new Error('not a PDF as Chromium writes it');
  const pages = leaves(referred(catalog, 'Pages'));
  const named = objects.get(referred(catalog, 'Dests')) ?? '';
  const places = named.matchAll(/\/([^\s/[\]<>]+) \[(\d+) 0 R/g);
  const destinations = new Map([...places].map(([, name = '', page = '']) => [unescaped(name), pages.indexOf(page) + 1]));
  return { pages: pages.length, destinations };

  function leaves(number: string): string[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(number) ?? '')?.[1];
    return kids === undefined ? [number] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(kid));
  }
}

function referred(dictionary: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}

/** An anchor as it was before Chromium wrote its bytes as `%` and two digits, and PDF wrote that `%` as `#25`. */
function unescaped(name: string): string {
  return decodeURIComponent(name.replace(/#([0-9A-Fa-f]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))));
}
