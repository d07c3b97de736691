import { readMarkdown } from './markdown.ts';

/** A narrative in two: what stands before its first heading of the second level, and the rest; either may be empty. */
export function leadAndRest(body: string): [lead: string, rest: string] {
  const { children } = readMarkdown(body, { frontmatter: false }).root;
  const first = children.find((block) => block.type === 'heading' && block.depth === 2);
  const at = first?.position?.start.offset ?? body.length;
  return [body.slice(0, at), body.slice(at)];
}
