declare module 'd3-path' {
  /** The members we use of d3-path 3.1, which brings no types of its own. */
  export class Path {
    constructor(digits?: number);
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
    bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
    arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise?: boolean): void;
    rect(x: number, y: number, width: number, height: number): void;
    toString(): string;
  }
}
