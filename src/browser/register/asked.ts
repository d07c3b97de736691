/** What a reader may ask of the register: what rows hold and are of, and the column they are sorted by, with `-` before it downwards. */
export const names = ['text', 'area', 'unit', 'basis', 'sort'] as const;
/** What a reader asked; empty where nothing. */
export type Asked = Record<(typeof names)[number], string>;

/** Asks for every row, in the order of the speech. */
export const nothing: Asked = { text: '', area: '', unit: '', basis: '', sort: '' };

/** What an address asks of the register. */
export function askedIn(address: string): Asked {
  const given = new URL(address).searchParams;
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ''])) as Asked;
}

/** An address that asks this, with whatever else it asks for as it is written there. Its fragment goes: the row may be left out. */
export function addressFor(address: string, asked: Asked): string {
  const url = new URL(address);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !names.some((name) => part.split('=')[0] === name));
  const own = names.filter((name) => asked[name] !== '').map((name) => `${name}=${encodeURIComponent(asked[name])}`);
  url.search = [...own, ...others].join('&');
  url.hash = '';
  return url.href;
}
