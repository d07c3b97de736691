/** Stands in the browser's bundle for the colour arithmetic of Chart.js, which charts without animation never need. */
export class Color {
  constructor() {
    throw new Error('charts are drawn without colour arithmetic');
  }
}
