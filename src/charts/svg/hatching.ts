import { element } from './markup.ts';

/** The oblique lines of derived bars and sectors: their pitch and thickness in the drawing's pixels, their slope in degrees. */
export const hatch = { pitch: 6, thickness: 2, slope: -45 } as const;

const HATCH = /^hatch\((.+)\)$/;

/** The patterns of one drawing: each hatched colour once, with ids that begin with the drawing's own. */
export class Hatching {
  private readonly colours: string[] = [];
  private readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  /** The SVG paint for a fill style: the colour itself, or the pattern for `hatch(colour)`. */
  paint(style: string): string {
    const colour = HATCH.exec(style)?.[1];
    if (colour === undefined) return style;
    if (!this.colours.includes(colour)) this.colours.push(colour);
    return `url(#${this.id}-hatch-${this.colours.indexOf(colour) + 1})`;
  }

  /** The `<defs>` of the patterns used, or nothing. */
  definitions(): string {
    const { pitch, thickness, slope } = hatch;
    const size = { width: pitch, height: pitch, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${slope})` };
    const line = { d: `M0 ${pitch / 2}H${pitch}`, 'stroke-width': thickness };
    const patterns = this.colours.map((stroke, place) =>
      element('pattern', { id: `${this.id}-hatch-${place + 1}`, ...size }, element('path', { ...line, stroke })),
    );
    return patterns.length === 0 ? '' : element('defs', {}, patterns.join(''));
  }
}
