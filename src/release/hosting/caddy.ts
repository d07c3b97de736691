import { types } from '../media-types.ts';
import { caching, everywhere, hashedEnding, hashedFolder, strictTransport } from './headers.ts';
import { literally, type Place, quoted, sentPath } from './place.ts';

/** What Caddy reads inside the block of a site. */
export function caddyConfiguration(place: Place): string {
  const { path, folder } = place;
  const bare = path.slice(0, -1);
  const below = (pattern: string) => `path_regexp "^${literally(path)}${pattern}$"`;
  const header = (name: string, value: string) => `header @xunli ${name} ${quoted(value)}`;
  const lines = [
    `@xunli path ${bare === '' ? '' : `${quoted(bare)} `}${quoted(`${path}*`)}`,
    ...Object.entries(everywhere).map(([name, value]) => header(name, value)),
    header('Cache-Control', caching.others),
    `@xunliSecure {\n  path ${bare === '' ? '' : `${quoted(bare)} `}${quoted(`${path}*`)}\n  protocol https\n}`,
    `header @xunliSecure ${strictTransport.name} ${quoted(strictTransport.value)}`,
    `@xunliHashed ${below(`${hashedFolder}[^/]+${hashedEnding}`)}`,
    `header @xunliHashed Cache-Control ${quoted(caching.hashed)}`,
    ...Object.entries(types).flatMap(([ending, type]) => [
      `@xunli-${ending} ${below(`.*\\.${ending}`)}`,
      `header @xunli-${ending} Content-Type ${quoted(type)}`,
    ]),
    ...(bare === '' ? [] : [`@xunliBare path ${quoted(bare)}`, `redir @xunliBare ${quoted(sentPath(place))} permanent`]),
    `handle ${quoted(`${path}*`)} {`,
    // Only as browsers send it is a prefix in Chinese known here.
    ...(bare === '' ? [] : [`  uri strip_prefix ${quoted(sentPath(place).slice(0, -1))}`]),
    `  root * ${quoted(folder)}`,
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '}',
    'handle_errors {',
    `  @xunliMissing path ${quoted(`${path}*`)}`,
    '  handle @xunliMissing {',
    `    header Cache-Control ${quoted(caching.others)}`,
    `    header Content-Type ${quoted(types.html ?? '')}`,
    `    root * ${quoted(folder)}`,
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ];
  return `# inside the block of the site: example.gov.cn { … }\n${lines.join('\n')}\n`;
}
