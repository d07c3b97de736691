import { sha256 } from '../../report/transcript/read.ts';
import type { Lock, LockedPackage } from './toolchain.ts';

/** A component of CycloneDX 1.6, as far as a lock file knows it. */
interface Component {
  type: 'library';
  'bom-ref': string;
  group?: string;
  name: string;
  version: string;
  purl: string;
  scope?: 'optional';
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: [{ expression: string }];
}

/**
 * The bill of materials of what makes a site (CycloneDX 1.6, JSON): every package of npm's lock file that is not for development alone.
 * Those of one platform or another are optional in it, so that it is the same on each. Its serial number is derived of the components.
 */
export function sbomOf(lock: Lock): string {
  const found = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const byRef = new Map(found.map(([path, locked]) => componentOf(path, locked)).map((each) => [each['bom-ref'], each]));
  const components = [...byRef.values()].sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const version = lock.packages['']?.version ?? '';
  const main = { type: 'application', 'bom-ref': `xunli@${version}`, name: 'xunli', version, purl: `pkg:npm/xunli@${version}` };
  const node = { type: 'platform', 'bom-ref': 'node', name: 'Node.js', version: process.versions.node };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([main, node, components]))}`,
    version: 1,
    metadata: { component: main },
    components: [node, ...components],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function componentOf(path: string, { version, integrity = '', license, optional }: LockedPackage): Component {
  const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  const purl = `pkg:npm/${full.replace('@', '%40')}@${version}`;
  const [, digest] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name: name ?? '',
    version,
    purl,
    ...(optional && { scope: 'optional' }),
    ...(digest !== undefined && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
  };
}

/** A UUID (RFC 9562, version 8: made of data of one's own) of a text. */
function uuidOf(text: string): string {
  const digits = [...sha256(text).slice(0, 32)];
  digits[12] = '8';
  digits[16] = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4] ?? '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
