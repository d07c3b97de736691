import { ignoreMark, inlineElements, sectionMark, silentElements } from '../../search/shared/section-marks.ts';

/** A text node of a section, and where its text begins in that of the section. */
export interface TextPiece {
  node: Text;
  start: number;
  text: string;
}

/**
 * Takes an element and gives its text as the search reads it: without what is ignored and without the sections inside it,
 * with a line break between blocks. The break is counted to the piece before it.
 */
export function textPieces(root: Element): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;

  function visit(node: Node): void {
    if (node instanceof Text) {
      const text = node.data.replace(/\s/gu, ' ');
      pieces.push({ node, start, text });
      start += text.length;
      return;
    }
    if (!(node instanceof Element) || isLeftOut(node, root)) return;
    const isBlock = !inlineElements.has(node.localName);
    if (isBlock) breakLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) breakLine();
  }

  function breakLine(): void {
    const last = pieces[pieces.length - 1];
    if (!last || last.text.endsWith('\n')) return;
    last.text += '\n';
    start += 1;
  }

  visit(root);
  return pieces;
}

/** Takes pieces and an offset in their text; gives the piece it lies in. Throws when there is none. */
export function pieceAt(pieces: TextPiece[], offset: number): TextPiece {
  const piece = pieces.find(({ start, text }) => offset < start + text.length);
  if (!piece) throw new RangeError(`No text at ${offset}`);
  return piece;
}

function isLeftOut(element: Element, root: Element): boolean {
  return (
    silentElements.has(element.localName) || element.hasAttribute(ignoreMark) || (element !== root && element.hasAttribute(sectionMark))
  );
}
