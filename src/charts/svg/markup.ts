export type Attributes = Record<string, string | number | undefined>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

/** A length of a drawing: a tenth of a pixel is finer than any screen shows. */
export function short(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** One XML element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const tag = opened(name, attributes);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

function opened(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}`;
}

/** A part of a drawing, and the attributes that it has in common with others of its kind. */
export interface Piece {
  markup: string;
  shared?: Attributes;
}

/** Pieces in their order; neighbours that have the same attributes in common stand in one `<g>` that says them once. */
export function inGroups(pieces: readonly Piece[]): string {
  let [content, open] = ['', ''];
  for (const { markup, shared } of pieces) {
    const group = shared ? `${opened('g', shared)}>` : '';
    if (group !== open) content += (open && '</g>') + group;
    open = group;
    content += markup;
  }
  return content + (open && '</g>');
}
