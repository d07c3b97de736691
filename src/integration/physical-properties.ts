/**
 * The sides that a logical shorthand sets. The interface has no language that is written from right to left or in columns, so each
 * logical side is one and the same side.
 */
const sides: Record<string, readonly string[]> = {
  inline: ['left', 'right'],
  block: ['top', 'bottom'],
  'inline-start': ['left'],
  'inline-end': ['right'],
  'block-start': ['top'],
  'block-end': ['bottom'],
};
const logical = /(?<=^|[;{])(\s*)(?:(margin|padding|border|scroll-margin|inset)-(inline|block)(-start|-end)?|(inset)):\s*([^;}]+)/gm;

/** CSS with the sides of boxes named as every browser knows them; the logical shorthands came with Chromium 87 and Safari 14.1. */
export function physicalProperties(css: string): string {
  return css.replace(logical, (_, space: string, property: string | undefined, axis: string, end = '', all?: string, value = '') => {
    const values = all || property !== 'border' ? partsOf(value) : [value];
    const [first = '', second = first] = values;
    const name = (side: string) => ((all ?? property) === 'inset' ? side : `${property}-${side}`);
    const declared = all
      ? ['top', 'right', 'bottom', 'left'].map((side, at) => [side, values[at] ?? values[at - 2] ?? first])
      : (sides[axis + end] ?? []).map((side, at) => [side, at === 0 ? first : second]);
    return space + declared.map(([side = '', length]) => `${name(side)}: ${length}`).join('; ');
  });
}

/** The values of a shorthand: what white space parts outside of parentheses. */
function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of value.trim().replace(/\s+/g, ' ')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ' ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
