import { gzipSync, strToU8 } from 'fflate';
import { type ArchivedSite, recordDate } from './archived-site.ts';
import { labelledDigest } from './digest.ts';
import { type IndexedResponse, warcName } from './warc.ts';

/** How many lines a block of the index has: what a reader loads to find one address. */
const linesOfBlock = 1024;

/** The name of the compressed index. */
const indexName = 'index.cdx.gz';

/**
 * The index of the records (CDXJ), sorted by key and compressed in blocks of their own, and the index of those blocks: the form that
 * readers and validators of WACZ look for.
 */
export function indexFiles(responses: readonly IndexedResponse[], site: ArchivedSite): { name: string; contents: Uint8Array }[] {
  const lines = responses.map((response) => indexLine(response, site)).sort();
  const blocks: Uint8Array[] = [];
  const keys = [`!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename: indexName })}\n`];
  let offset = 0;
  for (let first = 0; first < lines.length; first += linesOfBlock) {
    const block = gzipSync(strToU8(lines.slice(first, first + linesOfBlock).join('')), { level: 9, mtime: 0 });
    const key = lines[first]?.split(' ', 2).join(' ');
    keys.push(`${key} ${JSON.stringify({ offset, length: block.length, digest: labelledDigest(block), filename: indexName })}\n`);
    blocks.push(block);
    offset += block.length;
  }
  return [
    { name: indexName, contents: new Uint8Array(Buffer.concat(blocks)) },
    { name: 'index.idx', contents: strToU8(keys.join('')) },
  ];
}

function indexLine({ address, mediaType, payloadDigest, recordDigest, offset, length }: IndexedResponse, site: ArchivedSite): string {
  const timestamp = recordDate(site).replace(/\D/g, '');
  const [mime] = mediaType.split(';', 1);
  const where = { digest: payloadDigest, length: String(length), offset: String(offset), filename: warcName, recordDigest };
  return `${sortKey(address)} ${timestamp} ${JSON.stringify({ url: address, mime, status: '200', ...where })}\n`;
}

/** The key by which readers look an address up (SURT): its host from the right, without `www`, all in small letters. */
function sortKey(address: string): string {
  const { hostname, port, pathname } = new URL(address.replace(/^(https?:\/\/)www\d*\./, '$1').toLowerCase());
  return `${hostname.split('.').reverse().join(',')}${port && `:${port}`})${pathname}`;
}
