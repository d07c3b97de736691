/** The file by which a build knows its own work: only a folder that holds it, or an empty one, is ever replaced. */
export const marker = '.xunli';

const headline = 'This folder was made by xunli. The next build replaces the files listed here, and keeps others beside the site.';

/** What the marker says to a person who opens it, and the paths of all files that the build made. */
export function markerText(paths: Iterable<string>): string {
  const made = [...paths].filter((path) => path !== marker).sort();
  return `${[headline, ...made].join('\n')}\n`;
}

/** The paths of the files that a build made, as its marker has them; null for the marker of a build that listed none. */
export function pathsMade(text: string): ReadonlySet<string> | null {
  const [first, ...paths] = text.split('\n').filter((line) => line !== '');
  return first === headline ? new Set([...paths, marker]) : null;
}
