import { readMarkdown } from './markdown.ts';

/** A narrative in two: what stands before its first heading of the second level, without white space around it, and the rest. */
export function leadAndRest(body: string): { lead: string; body: string } {
  const { children } = readMarkdown(body, { frontmatter: false }).root;
  const first = children.find((block) => block.type === 'heading' && block.depth === 2);
  const at = first?.position?.start.offset ?? body.length;
  return { lead: body.slice(0, at).trim(), body: body.slice(at) };
}
