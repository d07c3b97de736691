/** Where a host shows a site: the path in its address, `/` at both ends, as people read it, and the folder, `/` at its end. */
export interface Place {
  path: string;
  folder: string;
}

/** A place for configurations that are read before the real one is known. */
export const examplePlace: Place = { path: '/report/', folder: '/srv/report/' };

/** The place of a site with a public address; the example where it has none. */
export function placeOf(address: string | undefined): Place {
  return address ? { ...examplePlace, path: decodeURIComponent(new URL(address).pathname) } : examplePlace;
}

/** The path as a browser sends it. */
export function sentPath({ path }: Place): string {
  return encodeURI(path);
}

/** A text between double quotes, as nginx, Apache and Caddy read it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text in which no character means anything but itself in a regular expression. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
