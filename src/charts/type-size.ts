/** Sizes of type in the drawing's own pixels; both widths are shown at about their natural size. */
export const TEXT = 14;
export const VALUE = 15;
export const SCALE = 12;
/** Distance between the lines of one label. */
export const LINE = 19;
/** From the middle of a line of type down to its baseline, in ems. */
export const MIDDLE = 0.36;
