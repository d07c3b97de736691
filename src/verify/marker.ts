/** The file by which a build knows its own work: only a folder that holds it, or an empty one, is ever replaced. */
export const marker = '.xunli';

/** What the marker says to a person who opens it. */
export const markerText = 'This folder was made by xunli; the next build replaces it.\n';
