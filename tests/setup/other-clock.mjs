/** Loaded before a program: its clock shows a day of another year and runs on from there. */
const shift = Date.UTC(2031, 1, 28, 23, 59, 58) - Date.now();
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + shift] : given));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
