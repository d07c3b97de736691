import { plainTypes, textTypes } from '../media-types.ts';
import { caching, everywhere, hashedEnding, hashedFolder, strictTransport } from './headers.ts';
import { literally, type Place, quoted, sentPath } from './place.ts';

/** What nginx reads inside `server { … }`. */
export function nginxConfiguration(place: Place): string {
  const { path, folder } = place;
  const notFound = quoted(`${path}404.html`);
  const typeLines = Object.entries(plainTypes).map(([ending, type]) => `    ${type} ${ending};`);
  // Only with `set` inside is `if` safe in a location; of an empty value nginx makes no header.
  const variables = [
    'set $xunli_hsts "";',
    `if ($https) { set $xunli_hsts ${quoted(strictTransport.value)}; }`,
    `set $xunli_cache ${quoted(caching.others)};`,
  ];
  const hashed = `if ($uri ~ "^${literally(path)}${hashedFolder}[^/]+${hashedEnding}$") { set $xunli_cache ${quoted(caching.hashed)}; }`;
  const headers = [
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    `add_header ${strictTransport.name} $xunli_hsts always;`,
    'add_header Cache-Control $xunli_cache always;',
  ];
  const body = [
    `alias ${quoted(folder)};`,
    'index index.html;',
    'types {',
    ...typeLines.map((line) => line.slice(2)),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip_static on;',
    'gzip_vary on;',
    '# brotli_static on;',
    'absolute_redirect off;',
    ...variables,
    hashed,
    ...headers,
    `error_page 403 =404 ${notFound};`,
    `error_page 404 ${notFound};`,
  ];
  const location = (named: string, lines: readonly string[]) => [`location ${named} {`, ...lines.map((line) => `  ${line}`), '}'];
  const bare = path.slice(0, -1);
  const redirect = ['absolute_redirect off;', ...variables, ...headers, `return 301 ${quoted(sentPath(place))};`];
  const lines = [...location(quoted(path), body), ...(bare === '' ? [] : location(`= ${quoted(bare)}`, redirect))];
  return `# inside server { … }\n${lines.join('\n')}\n`;
}
