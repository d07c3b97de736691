import type { Block } from './block.ts';
import { headingFollows, isConclusion, isFarewell, isLast } from './closing.ts';

/**
 * What a section of a speech is: its head; of a statement its opening, an area (the outermost level of headings), a measure (the second),
 * a part (deeper ones), its closing, also that of one area; what a host says; a question with its answers; notes at the end.
 */
export type SectionKind = 'header' | 'opening' | 'area' | 'measure' | 'part' | 'closing' | 'host' | 'question' | 'notes';

/**
 * A section: header (`h`), opening (`o`), an area (`2`), a measure (`2.3`), a part (`2.3.1`), a closing (`c`, that of an area `2.c`), words
 * of the host (`m1`), a question with its answers (`q3`), notes (`n`). Openings and closings of later statements are `o2`, `c2`.
 */
export interface SectionHead {
  id: string;
  kind: SectionKind;
  /** The heading as spoken, without its marker; empty where there is none. */
  title: string;
  /** The area in which it stands; 0 outside of all. */
  area: number;
}

/** How a speech begins and ends, where a report says so. */
export interface Ends {
  opening?: string | undefined;
  closing?: string | undefined;
}

/** The section in which each block stands, in the order of the blocks; blocks of one section share one object. */
export function outlineOf(blocks: readonly Block[], ends: Ends = {}): SectionHead[] {
  const outline = new Outline(blocks, ends);
  return blocks.map((block, at) => outline.sectionOf(block, at));
}

const shortestSentence = 16;
/** Sections that stand in no area, wherever they are said. */
const isOutside: ReadonlySet<SectionKind> = new Set(['header', 'host', 'question', 'notes']);
const depthKinds: readonly SectionKind[] = ['area', 'measure'];

/** Walks over the blocks and knows in which section it is. */
class Outline {
  readonly #blocks: readonly Block[];
  readonly #ends: Ends;
  readonly #hasTurns: boolean;
  readonly #known = new Map<string, SectionHead>();
  #now: SectionHead;
  #statements = 0;
  #areas = 0;
  #path: number[] = [];
  #turn: string | null = null;

  constructor(blocks: readonly Block[], ends: Ends) {
    this.#blocks = blocks;
    this.#ends = ends;
    this.#hasTurns = blocks.some(({ turn }) => turn);
    this.#now = this.#enter('h', 'header');
  }

  sectionOf(block: Block, at: number): SectionHead {
    if (block.kind !== 'furniture') this.#now = this.#next(block, at);
    return this.#now;
  }

  #next(block: Block, at: number): SectionHead {
    const { turn, kind, level = 0 } = block;
    if (kind === 'note' && !this.#belongsToTable(at)) return this.#enter('n', 'notes');
    if (turn?.kind === 'host') return this.#enter(turn.id, 'host');
    if (turn?.kind === 'question' || turn?.kind === 'answer') return this.#enter(turn.id, 'question');
    if (!this.#isBegun(block)) return this.#now;
    if (this.#turn !== (turn?.id ?? '')) this.#beginStatement(turn?.id ?? '');
    if (kind === 'heading' && level > 0) return this.#heading(block);
    return this.#paragraph(block, at);
  }

  /** Whether the speech has begun: as the report says, with its first speaker, or with its first heading or sentence. */
  #isBegun({ turn, kind, level, text }: Block): boolean {
    const { opening } = this.#ends;
    if (this.#turn !== null) return !this.#hasTurns || turn !== undefined;
    if (opening !== undefined) return text.startsWith(opening);
    if (this.#hasTurns) return turn !== undefined;
    if (kind === 'heading') return level !== 0;
    return text.length >= shortestSentence && /[。！？.!?：:；]$/u.test(text);
  }

  #beginStatement(turn: string): void {
    this.#turn = turn;
    this.#statements += 1;
    this.#path = [];
    this.#now = this.#enter(this.#numbered('o'), 'opening');
  }

  #numbered(id: string): string {
    return this.#statements > 1 ? `${id}${this.#statements}` : id;
  }

  #heading({ level = 1, text }: Block): SectionHead {
    const depth = Math.min(level, this.#path.length + 1);
    if (depth === 1) this.#areas += 1;
    const number = depth === 1 ? this.#areas : (this.#path[depth - 1] ?? 0) + 1;
    this.#path = [...this.#path.slice(0, depth - 1), number];
    return this.#enter(this.#path.join('.'), depthKinds[depth - 1] ?? 'part', text);
  }

  /** The section of running text: the one that is open, or a closing that begins here. */
  #paragraph(block: Block, at: number): SectionHead {
    if (block.sameLine || this.#path.length === 0 || this.#now.kind === 'closing') return this.#now;
    if (this.#isClosing(block, at)) return this.#close();
    if (this.#path.length < 2 || !isConclusion(this.#blocks, at)) return this.#now;
    if (this.#endsSpeech(at)) return this.#close();
    const outer = this.#path.slice(0, -1);
    const closing = this.#enter(`${outer.join('.')}.c`, 'closing');
    this.#path = outer;
    return closing;
  }

  #close(): SectionHead {
    this.#path = [];
    return this.#enter(this.#numbered('c'), 'closing');
  }

  /** Whether a conclusion is that of the whole speech: the last words of the last of several areas, and none of the others has one. */
  #endsSpeech(at: number): boolean {
    const hasOthers = this.#path.length === 2 && (this.#path[0] ?? 0) > 1;
    return this.#ends.closing === undefined && hasOthers && !this.#hasAreaClosing() && isLast(this.#blocks, at);
  }

  #hasAreaClosing(): boolean {
    return [...this.#known.values()].some(({ kind, area }) => kind === 'closing' && area > 0);
  }

  #isClosing({ text }: Block, at: number): boolean {
    const { closing } = this.#ends;
    return closing === undefined ? isFarewell(this.#blocks, at) : text.startsWith(closing) && !headingFollows(this.#blocks, at);
  }

  #belongsToTable(at: number): boolean {
    return this.#blocks.slice(0, at).findLast(({ kind }) => kind !== 'note')?.kind === 'table' && this.#now.kind !== 'notes';
  }

  #enter(id: string, kind: SectionKind, title = ''): SectionHead {
    const known = this.#known.get(id) ?? { id, kind, title, area: isOutside.has(kind) ? 0 : (this.#path[0] ?? 0) };
    this.#known.set(id, known);
    return known;
  }
}
