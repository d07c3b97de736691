import { isText, types } from '../media-types.ts';
import { caching, everywhere, hashedEnding, strictTransport } from './headers.ts';
import { type Place, quoted, sentPath } from './place.ts';

/** What Apache reads in the configuration of a host; it needs mod_alias, mod_dir, mod_headers, mod_mime and mod_rewrite. */
export function apacheConfiguration(place: Place): string {
  const { path, folder } = place;
  // Without slashes at the end Apache leads from the bare path to the folder itself; the root has no bare path.
  const [shown, kept] = path === '/' ? [path, folder] : [path.slice(0, -1), folder.slice(0, -1)];
  const lines = [
    `Alias ${quoted(shown)} ${quoted(kept)}`,
    `<Directory ${quoted(folder.slice(0, -1))}>`,
    ...['Require all granted', ...rules(place)].map((line) => `  ${line}`),
    '</Directory>',
  ];
  return `# in the configuration of the host; needs mod_headers and mod_rewrite\n${lines.join('\n')}\n`;
}

/** The same for a host whose own configuration is out of reach, but which reads `.htaccess` beside `index.html`. */
export function htaccess(place: Place): string {
  return `# beside index.html; needs AllowOverride All, mod_headers and mod_rewrite\n${rules(place).join('\n')}\n`;
}

function rules(place: Place): string[] {
  return [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${quoted(`${sentPath(place)}404.html`)}`,
    ...Object.entries(everywhere).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
    `Header always set ${strictTransport.name} ${quoted(strictTransport.value)} "expr=%{HTTPS} == 'on'"`,
    `Header always set Cache-Control ${quoted(caching.others)}`,
    `<FilesMatch "${hashedEnding}(?:\\.(?:gz|br))?$">`,
    `  Header always set Cache-Control ${quoted(caching.hashed)}`,
    '</FilesMatch>',
    ...Object.entries(types).flatMap(([ending, type]) => [
      `<FilesMatch "\\.${ending}${isText(`.${ending}`) ? '(?:\\.(?:gz|br))?' : ''}$">`,
      `  ForceType ${quoted(type)}`,
      '</FilesMatch>',
    ]),
    ...twins(place),
  ];
}

/** Sends a compressed twin to whoever takes it. Without `RemoveLanguage` Apache would take `.br` for Breton. */
function twins({ path }: Place): string[] {
  const sent = (ending: string, encoding: string) => [
    `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
    `RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `RewriteRule "^(.+)$" "$1.${ending}" [L]`,
  ];
  return [
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    'Header merge Vary Accept-Encoding',
    'RewriteEngine On',
    `RewriteBase ${quoted(path)}`,
    // A folder without a page is not found, rather than forbidden.
    'RewriteRule "/$" "-" [R=404,L]',
    ...sent('br', 'br'),
    ...sent('gz', 'gzip'),
  ];
}
