/** Limits on a document that is read into a text; those on the text itself are in `diagnostics/limits.ts`. */
export const sourceLimits = {
  /** Bytes of the document. */
  bytes: 20_000_000,
  /** Bytes of a part of a DOCX when it is unpacked, as the archive says and as it turns out. */
  partBytes: 30_000_000,
  /** Files in an archive. */
  parts: 10_000,
  /** Elements inside each other. */
  depth: 400,
  /** Elements and pieces of text of a page or a part. */
  nodes: 800_000,
  /** Pages of a PDF. */
  pages: 500,
  /** Columns that a cell of a table may span. */
  columns: 60,
} as const;
