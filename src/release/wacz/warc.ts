import { gzipSync, strToU8 } from 'fflate';
import { type ArchivedSite, recordDate } from './archived-site.ts';
import { labelledDigest, uuidOf } from './digest.ts';
import type { Response } from './responses.ts';

/** The name of the file. */
export const warcName = 'data.warc.gz';

/** A response in the file: where its record stands, and what an index says of it. */
export interface IndexedResponse {
  address: string;
  mediaType: string;
  payloadDigest: string;
  recordDigest: string;
  offset: number;
  length: number;
}

type Field = readonly [name: string, value: string];

/**
 * A file of records (WARC, ISO 28500), each a gzip member of its own, so that a reader opens one without the others: what the file is, then
 * the responses. The addresses of 1.0 are written without `<` and `>`, as in its examples and in the files of all harvesters: its grammar
 * asks for them, 1.1 took that back as an error, and readers of that time find no page whose address has them.
 */
export function warcOf(responses: readonly Response[], site: ArchivedSite): { contents: Uint8Array; indexed: IndexedResponse[] } {
  const info = warcinfo(site);
  const members = [member(info)];
  const indexed: IndexedResponse[] = [];
  let offset = members[0]?.length ?? 0;
  for (const response of responses) {
    const { payloadDigest, ...record } = responseRecord(response, info.id, site);
    const bytes = member(record);
    const { address, mediaType } = response;
    indexed.push({ address, mediaType, payloadDigest, recordDigest: labelledDigest(bytes), offset, length: bytes.length });
    members.push(bytes);
    offset += bytes.length;
  }
  return { contents: joined(members), indexed };
}

interface WarcRecord {
  id: string;
  head: string;
  block: Uint8Array;
}

/** The first record: who made the file, and that nothing in it came over a network. */
function warcinfo(site: ArchivedSite): WarcRecord {
  const fields: Field[] = [
    ['software', site.software],
    ['format', `WARC File Format ${site.warc}`],
    ['conformsTo', `https://iipc.github.io/warc-specifications/specifications/warc-format/warc-${site.warc}/`],
    ['title', site.title],
    ...(site.description === undefined ? [] : [['description', site.description] as const]),
    ['source', site.address],
    ['provenance', 'Responses as a static host sends them, composed from the files of the edition; none was received over a network.'],
  ];
  const block = strToU8(fields.map(line).join(''));
  return recordOf('warcinfo', [['WARC-Filename', warcName]], ['application/warc-fields', block], site);
}

function responseRecord({ address, mediaType, body }: Response, warcinfoId: string, site: ArchivedSite) {
  const header = strToU8(`HTTP/1.1 200 OK\r\n${line(['Content-Type', mediaType])}${line(['Content-Length', String(body.length)])}\r\n`);
  const payloadDigest = labelledDigest(body);
  const fields: Field[] = [
    ['WARC-Target-URI', address],
    ['WARC-Warcinfo-ID', warcinfoId],
    ['WARC-Payload-Digest', payloadDigest],
  ];
  const block = joined([header, body]);
  return { ...recordOf('response', fields, ['application/http;msgtype=response', block], site), payloadDigest };
}

/** A record whose id is made of all else that it says: none of two records that differ in anything, the same in the same edition. */
function recordOf(type: string, fields: readonly Field[], [mediaType, block]: [string, Uint8Array], site: ArchivedSite): WarcRecord {
  const named: Field[] = [
    ['WARC-Type', type],
    ...fields,
    ['WARC-Date', recordDate(site)],
    ['WARC-Block-Digest', labelledDigest(block)],
    ['Content-Type', mediaType],
    ['Content-Length', String(block.length)],
  ];
  const said = `WARC/${site.warc}\r\n${named.map(line).join('')}`;
  const id = `<urn:uuid:${uuidOf(said)}>`;
  return { id, head: `${said}${line(['WARC-Record-ID', id])}\r\n`, block };
}

/** A named field on one line: a break in a title would begin another field. */
function line([name, value]: Field): string {
  return `${name}: ${value.replace(/\s+/g, ' ').trim()}\r\n`;
}

function member({ head, block }: WarcRecord): Uint8Array {
  return gzipSync(joined([strToU8(head), block, strToU8('\r\n\r\n')]), { level: 9, mtime: 0 });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
