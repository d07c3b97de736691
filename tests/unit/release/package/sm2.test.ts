import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { copyOf } from '../../../../src/release/package/release.ts';
import { readSigner } from '../../../../src/release/package/signer.ts';
import { isSm2Key, isSm2Signature } from '../../../../src/release/verify/sm2.ts';
import { verifyRelease } from '../../../../src/release/verify/verify.ts';
import { folderWith, publicKey, smallMaterial } from './made-release.ts';

/** The example of GM/T 0003.5-2012, annex A: the private key, the point of the public one, and the signature of a message. */
const example = {
  secret: '3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8',
  point: '09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
  message: Buffer.from('message digest'),
  r: 'F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3',
  s: 'B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA',
};
const n = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const bytes = (digits: string) => Buffer.from(digits, 'hex');
const spki = bytes(`3059301306072a8648ce3d020106082a811ccf5501822d03420004${example.point}`);
const signature = bytes(`3046022100${example.r}022100${example.s}`);
const pem = (kind: string, der: Buffer) => `-----BEGIN ${kind} KEY-----\n${der.toString('base64')}\n-----END ${kind} KEY-----\n`;
const key = pem(
  'PRIVATE',
  bytes(`308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420${example.secret}a14403420004${example.point}`),
);
/** Each takes the curve some milliseconds. */
const few = { numRuns: 25 };
const lacksOpenssl = spawnSync('openssl', ['version']).error !== undefined && process.env.CI !== 'true' && 'openssl is not here';

test('the example of the standard is a valid signature by SM2', () => {
  assert.ok(isSm2Key(spki));
  assert.ok(isSm2Signature(example.message, signature, spki));
});

test('another message, identity, key or signature is not', () => {
  assert.ok(!isSm2Signature(Buffer.from('message digesT'), signature, spki));
  assert.ok(!isSm2Signature(example.message, signature, spki, 'ALICE123@YAHOO.COM'));
  const added = (r: bigint, s: bigint) => bytes(`3046022100${r.toString(16).padStart(64, '0')}022100${s.toString(16).padStart(64, '0')}`);
  const [r, s] = [BigInt(`0x${example.r}`), BigInt(`0x${example.s}`)];
  // The message and the key would bear these out, if what must not be were not looked at.
  for (const [one, other] of [
    [r + n, s],
    [r, s + n],
    [0n, s],
    [r, 0n],
    [r, n - r],
  ] as const)
    assert.ok(!isSm2Signature(example.message, added(one, other), spki));
  fc.assert(
    fc.property(fc.nat(signature.length * 8 - 1), (bit) => {
      const flipped = Buffer.from(signature);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      assert.ok(!isSm2Signature(example.message, flipped, spki));
    }),
    few,
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (other) => void assert.ok(!isSm2Signature(example.message, other, spki))),
    few,
  );
  // Not a point of the curve.
  const beside = Buffer.from(spki);
  beside.writeUInt8(beside.readUInt8(90) ^ 1, 90);
  assert.ok(!isSm2Signature(example.message, signature, beside));
});

test('a release that is signed by SM2 is proved by verify and by OpenSSL', { skip: lacksOpenssl }, (context) => {
  const keys = folderWith(new Map(), context);
  const [secret, open, other] = ['key.pem', 'public.pem', 'other.pem'].map((name) => join(keys, name)) as [string, string, string];
  writeFileSync(secret, key);
  writeFileSync(open, pem('PUBLIC', spki));
  writeFileSync(other, publicKey);
  const copy = copyOf(smallMaterial({ signer: readSigner(secret) }));
  const folder = folderWith(copy, context);
  const program = spawnSync(process.execPath, [join(folder, 'verify.mjs'), '--key', open], {
    env: { LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  assert.match(program.stdout, /\n签名有效\n$/);
  assert.match(verifyRelease(folder, { key: other }).lines[0] ?? '', /was not made with the private key/);
  const readme = Buffer.from(copy.get('README.en.txt') ?? []).toString();
  const [command = ''] = /openssl pkeyutl .*distid:1234567812345678/.exec(readme) ?? [];
  const check = (file: string) => spawnSync('openssl', command.replace('PUBLIC-KEY', file).split(' ').slice(1), { cwd: folder }).status;
  assert.equal(check(open), 0);
  writeFileSync(join(folder, 'manifest.json'), `${Buffer.from(copy.get('manifest.json') ?? [])} `);
  assert.notEqual(check(open), 0);
  assert.match(verifyRelease(folder, { key: open }).lines.join('\n'), /does not match manifest\.json; something changed/);
});
