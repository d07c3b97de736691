import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { About } from '../../../../src/release/package/about.ts';
import { type Files, textFiles } from '../../../../src/release/package/files.ts';
import type { Material } from '../../../../src/release/package/release.ts';
import type { Signer } from '../../../../src/release/package/signer.ts';
import { verifierProgram } from '../../../../src/release/package/verifier.ts';
import type { ReportMeta } from '../../../../src/report/schema/report.ts';

/** The key of the first example in RFC 8032, section 7.1; `publicKey` is what the RFC gives for it. */
export const signingKey = keyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
export const publicKey = pem('PUBLIC', '302a300506032b6570032100', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
export const signer: Signer = {
  algorithm: 'Ed25519',
  publicKeySha256: createHash('sha256')
    .update(createPublicKey(publicKey).export({ type: 'spki', format: 'der' }))
    .digest('hex'),
  sign: (message) => sign(null, message, signingKey),
};
/** Of the second example. */
export const otherPublicKey = pem('PUBLIC', '302a300506032b6570032100', '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');

function keyOf(digits: string): KeyObject {
  return createPrivateKey(pem('PRIVATE', '302e020100300506032b657004220420', digits));
}

function pem(kind: 'PUBLIC' | 'PRIVATE', prefix: string, digits: string): string {
  return `-----BEGIN ${kind} KEY-----\n${Buffer.from(prefix + digits, 'hex').toString('base64')}\n-----END ${kind} KEY-----\n`;
}

const verifier = await verifierProgram();

export const meta: ReportMeta = {
  language: 'zh-CN',
  title: '某市“十三五”民政工作 <发布会>',
  subtitle: '新闻发布会实录',
  publisher: '某市民政局',
  event: { date: '2019-06-26', place: '市新闻发布厅' },
  period: '2016—2019年',
  summary: '为测试而写。',
  edition: { version: '1.0', date: '2019-07-01', time: '09:30' },
  transcript: { sha256: 'f'.repeat(64) },
  headline: [],
  hosting: {},
};

/** What a small release is made of: pages, a picture-like file that is stored, Chinese names, an empty file. */
export function smallMaterial({
  signer: signedBy = signer,
  built = null,
  sm3 = false,
}: Partial<Pick<About, 'signer' | 'built' | 'sm3'>> = {}): Material {
  const texts = {
    '.xunli': 'a marker\n',
    'index.html': '<!doctype html><title>首页</title><p>看第一页</p>'.repeat(9),
    '404.html': '<!doctype html>',
    'assets/empty.css': '',
    'data/datapackage.json': '{"name":"report","resources":[]}\n',
    'attachments/现场.txt': '照片说明\n',
    'attachments/100%25.txt': '名字里有百分号\n',
  };
  return {
    site: new Map([...textFiles(texts), ['share/index.png', Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256)]]),
    content: textFiles({ 'report.yaml': 'title: 报告\n', 'transcript.txt': '各位记者朋友，大家好。\n' }),
    pdf: Buffer.from('%PDF-1.7\n'),
    verifier,
    lock: {
      packages: {
        '': { version: '0.1.0', dependencies: { '@scope/maker': '2.0.0' } },
        'node_modules/@scope/maker': { version: '2.0.0', integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`, license: 'MIT' },
        'node_modules/@scope/maker/node_modules/inner': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
        'node_modules/inner': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
        'node_modules/only-for-tests': { version: '3.0.0', dev: true },
      },
    },
    about: { meta, toolchain: { xunli: '0.1.0' }, name: 'report-2019-06-26-1.0', built, signer: signedBy, sm3, warc: '1.1' },
  };
}

/** A new folder with these files, gone after the test. */
export function folderWith(files: Files, context: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xunli-release-')));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(files, folder);
  return folder;
}

/** Writes files below a folder. */
export function writeAll(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
