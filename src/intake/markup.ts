import { DomHandler, Parser, type ParserOptions } from 'htmlparser2';
import { Refusal } from './refusal.ts';
import { sourceLimits } from './source-limits.ts';

/** Any node of a parsed document, as far as a text needs it. */
export interface MarkupNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: MarkupNode[];
}

/** Ends the parsing of what no document holds: what is nested without end, and more pieces than fit into memory. */
class GuardedHandler extends DomHandler {
  #depth = 0;
  #nodes = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#depth += 1;
    this.#count();
    if (this.#depth > sourceLimits.depth) throw new Refusal('source-nested', { most: String(sourceLimits.depth) });
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }

  override ontext(data: string): void {
    this.#count();
    super.ontext(data);
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > sourceLimits.nodes) throw new Refusal('source-nested', { most: String(sourceLimits.nodes) });
  }
}

/**
 * The nodes of a page, or of XML.
 * @throws Refusal where they are nested too deep or too many
 */
export function parseMarkup(text: string, options: ParserOptions = {}): MarkupNode[] {
  const handler = new GuardedHandler();
  const parser = new Parser(handler, options);
  parser.end(text);
  return handler.root.children as MarkupNode[];
}

/** All text below nodes. */
export function textBelow(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? (node.data ?? '') : textBelow(node.children ?? []))).join('');
}

/** Every element below nodes, in order. */
export function* elementsBelow(nodes: readonly MarkupNode[]): Generator<MarkupNode & { name: string; attribs: Record<string, string> }> {
  for (const node of nodes) {
    const { name, attribs } = node;
    if (name !== undefined && attribs !== undefined) yield { ...node, name, attribs };
    if (node.children) yield* elementsBelow(node.children);
  }
}
