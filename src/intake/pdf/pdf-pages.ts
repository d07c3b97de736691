/** A piece of text as a PDF places it; lengths in points, from the lower left corner. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isRotated: boolean;
}

/** A page and the pieces of its text, in the order in which they are drawn. */
export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
}

/** What the thread that reads a PDF answers. */
export type PdfAnswer = { pages: PdfPage[]; title: string } | { refused: 'locked' | 'broken' | 'pages' | 'letters' | 'slow' };
