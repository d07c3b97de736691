import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sha256 } from '../../report/transcript/read.ts';
import { defaultIdentity, isSm2Key } from '../verify/sm2.ts';

/** What a manifest says of its signature. */
export interface SignatureFacts {
  algorithm: 'Ed25519' | 'SM2';
  /** The identity to which a signature by SM2 is bound. */
  identity?: string;
  /** The SHA-256 of the public key (SPKI, DER): a name by which people compare keys. */
  publicKeySha256: string;
}

/** Signs with a private key. */
export interface Signer extends SignatureFacts {
  sign: (message: Uint8Array) => Uint8Array;
}

/** The OpenSSL of this machine does not sign by SM2. */
export class NoSm2 extends Error {}

/**
 * Reads a private key of Ed25519 (RFC 8032) or SM2 (GB/T 32918), as PEM and without a password; null for a file that is none.
 * @throws what the file system throws
 */
export function readSigner(file: string): Signer | null {
  const key = parsed(readFileSync(file));
  if (!key) return null;
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const publicKeySha256 = sha256(spki);
  if (key.asymmetricKeyType === 'ed25519') return { algorithm: 'Ed25519', publicKeySha256, sign: (message) => sign(null, message, key) };
  if (!isSm2Key(spki)) return null;
  return { algorithm: 'SM2', identity: defaultIdentity, publicKeySha256, sign: (message) => sm2Signature(message, file) };
}

function parsed(pem: Buffer): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/**
 * A signature by SM2 with SM3, by the program `openssl`: Node.js cannot state the identity, and a signature without it is none to others.
 * It is another each time, as the algorithm wants it.
 * @throws NoSm2 where there is no such program, or it cannot sign so
 */
function sm2Signature(message: Uint8Array, keyFile: string): Uint8Array {
  const args = ['dgst', '-sm3', '-sign', keyFile, '-sigopt', `distid:${defaultIdentity}`];
  const { status, stdout, stderr, error } = spawnSync('openssl', args, { input: message });
  if (status !== 0) throw new NoSm2(error?.message ?? String(stderr).trim());
  return stdout;
}
