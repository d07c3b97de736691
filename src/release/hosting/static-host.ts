import { types } from '../media-types.ts';
import { caching, everywhere, isHashed, strictTransport } from './headers.ts';
import { type Place, sentPath } from './place.ts';

/**
 * The file `_headers` that hosts such as Cloudflare Pages and Netlify read. Where several of its rules meet they join the values, and they
 * themselves say of every file that it be asked for again: so only hashed files have a rule on caching, each its own, for a miss must not
 * be kept. These hosts answer over HTTPS alone.
 */
export function headersFile(place: Place, paths: Iterable<string>): string {
  const root = sentPath(place);
  const always = Object.entries({ ...everywhere, [strictTransport.name]: strictTransport.value });
  const rule = (path: string, headers: readonly (readonly [string, string])[]) => [
    `${root}${path}`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  const hashed = [...paths].filter(isHashed).sort();
  const lines = [
    '# at the top of the folder that is published',
    ...rule('*', always),
    ...rule('*.txt', [['Content-Type', types.txt ?? '']]),
    ...rule('*.csv', [['Content-Type', types.csv ?? '']]),
    ...hashed.flatMap((path) => rule(encodeURI(path), [['Cache-Control', caching.hashed]])),
  ];
  return `${lines.join('\n')}\n`;
}
