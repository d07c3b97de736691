interface MarkupPolicy {
  createHTML(markup: string): string;
}

const rules: MarkupPolicy = { createHTML: (markup) => markup };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy } };
/** Drawings are written by this program, with every text escaped: they may be parsed where a host requires Trusted Types. */
const policy = trustedTypes ? trustedTypes.createPolicy('xunli-drawing', rules) : rules;

/** The element of a drawing that `drawSvg` wrote. Throws where it is no SVG. */
export function parsedDrawing(markup: string): SVGSVGElement {
  const named = markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const { documentElement } = new DOMParser().parseFromString(policy.createHTML(named), 'image/svg+xml');
  if (!(documentElement instanceof SVGSVGElement)) throw new Error('A drawing is no SVG');
  return document.importNode(documentElement, true);
}
