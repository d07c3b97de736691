/** The file by which a build knows its own work: only a folder that holds it, or an empty one, is ever replaced. */
export const marker = '.xunli';
