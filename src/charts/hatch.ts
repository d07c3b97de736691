/** The oblique lines of derived bars and sectors: their pitch and thickness in the drawing's pixels, their slope in degrees. */
export const hatch = { pitch: 6, thickness: 2, slope: -45 } as const;
