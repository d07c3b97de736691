import { dataRows, raised, refuseLonger, type SourceBlock, type SourceCell, withoutPadding } from '../blocks.ts';
import { type MarkupNode, textBelow } from '../markup.ts';
import { sourceLimits } from '../source-limits.ts';

/** A line of a page as a reader sees it, or a table. */
export interface PageLine {
  block: SourceBlock;
  /** How many of its characters lead elsewhere. */
  linked: number;
  /** Whether it is a heading of the page. */
  isHeading: boolean;
  /** Whether it stands in what the page itself calls its menu, its margin or its foot. */
  isAside: boolean;
}

const unread = new Set(
  'script style noscript template iframe object embed svg canvas audio video select option button input textarea head title map'.split(' '),
);
const blockNames = new Set(
  [
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6',
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
);
const asideNames = new Set(['nav', 'aside', 'footer']);
const asideClass = new RegExp(
  [
    String.raw`(?:^|[-_\s])(?:nav|navbar|menu|side|sidebar|foot|footer|bottom|breadcrumb|crumbs?|copyright|share|relat\w*|recommend|hot|`,
    String.raw`rank|pag(?:er|ination)|toolbar|tools|search|friendlinks?|banner|ads?)(?:$|[-_\s\d])`,
  ].join(''),
  'i',
);
const invisible = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** What a head of a page tells in spans that only its style sheet parts. */
const field =
  /^\s*(?:信息来源|来源|來源|发布时间|發佈時間|发布日期|日期|时间|作者|编辑|阅读次数|浏览次数|点击数|字体|字号|索引号|文号)\s*[:：]/u;

/** The lines of a page, in order. */
export function linesOfPage(nodes: readonly MarkupNode[]): PageLine[] {
  const reader = new LineReader();
  reader.read(nodes, { isLink: false, isHeading: false, isAside: false, isKept: false });
  return reader.lines;
}

interface Inside {
  isLink: boolean;
  isHeading: boolean;
  isAside: boolean;
  /** Whether line breaks of the source are shown: <pre>. */
  isKept: boolean;
}

class LineReader {
  readonly lines: PageLine[] = [];
  #text = '';
  #linked = 0;
  #inside: Inside = { isLink: false, isHeading: false, isAside: false, isKept: false };

  read(nodes: readonly MarkupNode[], inside: Inside): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#addText(node.data ?? '', inside);
      else if (node.name !== undefined) this.#readElement(node, node.name, inside);
    }
    if (nodes.length > 0) this.#inside = inside;
  }

  #addText(data: string, inside: Inside): void {
    this.#inside = inside;
    refuseLonger(this.#text.length + data.length);
    if (inside.isKept) {
      for (const [at, part] of data.split('\n').entries()) {
        if (at > 0) this.end();
        this.#text += part;
      }
      return;
    }
    if (field.test(data) && /\S$/.test(this.#text)) this.#text += ' ';
    this.#text += data;
    if (inside.isLink) this.#linked += data.replace(/\s/g, '').length;
  }

  #readElement({ children = [], attribs = {} }: MarkupNode, name: string, inside: Inside): void {
    if (name === 'br') this.end();
    if (unread.has(name) || 'hidden' in attribs || invisible.test(attribs.style ?? '')) return;
    const isBlock = blockNames.has(name);
    if (isBlock) this.end();
    const within = {
      isLink: inside.isLink || (name === 'a' && attribs.href !== undefined),
      isHeading: inside.isHeading || /^h[1-3]$/.test(name),
      isAside: inside.isAside || asideNames.has(name) || asideClass.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`),
      isKept: inside.isKept || name === 'pre' || name === 'xmp',
    };
    if (name === 'table') this.#readTable(children, within);
    else if (name === 'sup' && raised(textBelow(children)) !== textBelow(children)) this.#addText(raised(textBelow(children)), within);
    else this.read(children, within);
    if (isBlock) this.end();
  }

  #readTable(nodes: readonly MarkupNode[], inside: Inside): void {
    const rows: { cell: SourceCell; lines: PageLine[] }[][] = [];
    const spans: number[] = [];
    for (const row of rowsBelow(nodes)) {
      if (row.name !== 'tr') {
        this.read([row], inside);
        this.end();
        continue;
      }
      rows.push(this.#cellsOf(row, spans, inside));
    }
    const data = dataRows(rows.map((row) => row.map(({ cell }) => cell)));
    const lines = rows.flat().flatMap((cell) => cell.lines);
    if (data === null) for (const line of lines) this.lines.push(line);
    else this.lines.push({ ...inside, block: data, linked: lines.reduce((sum, { linked }) => sum + linked, 0) });
  }

  /** The cells of a row; where one from a row above reaches into it, there is an empty one. */
  #cellsOf(row: MarkupNode, spans: number[], inside: Inside): { cell: SourceCell; lines: PageLine[] }[] {
    const cells: { cell: SourceCell; lines: PageLine[] }[] = [];
    let column = 0;
    const skip = () => {
      for (; (spans[column] ?? 0) > 0; column += 1) {
        spans[column] = (spans[column] ?? 0) - 1;
        cells.push({ cell: { blocks: [], columns: 1 }, lines: [] });
      }
    };
    for (const { name, children = [], attribs = {} } of row.children ?? []) {
      if (name !== 'td' && name !== 'th') continue;
      skip();
      const { lines } = readInside(children, inside);
      const columns = spanOf(attribs.colspan);
      cells.push({ cell: { blocks: lines.map(({ block }) => block), columns }, lines });
      for (let each = 0; each < columns; each += 1) spans[column + each] = spanOf(attribs.rowspan) - 1;
      column += columns;
    }
    skip();
    return cells;
  }

  /** Ends a line. */
  end(): void {
    const text = this.#inside.isKept ? this.#text.trimEnd() : withoutPadding(this.#text);
    const { isHeading, isAside } = this.#inside;
    if (text.trim() !== '') this.lines.push({ block: text, linked: this.#linked, isHeading, isAside });
    this.#text = '';
    this.#linked = 0;
  }
}

function readInside(nodes: readonly MarkupNode[], inside: Inside): LineReader {
  const reader = new LineReader();
  reader.read(nodes, inside);
  reader.end();
  return reader;
}

/** The rows of a table in its parts, and what else stands in it, as its caption. */
function rowsBelow(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node) => {
    if (/^(?:tbody|thead|tfoot)$/.test(node.name ?? '')) return rowsBelow(node.children ?? []);
    return node.name === 'tr' || (node.name !== undefined && !unread.has(node.name) && node.name !== 'colgroup') ? [node] : [];
  });
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span > 1 ? Math.min(span, sourceLimits.columns) : 1;
}
