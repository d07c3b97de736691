import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sha256 } from '../../report/transcript/read.ts';

/**
 * A private key for signing; null for a file that is none. Only Ed25519: a signature by SM2 (GB/T 32918) is bound to an identity that
 * Node.js cannot state, so other programs would refuse what it makes, and it is another each time.
 * @throws what the file system throws
 */
export function readSigningKey(file: string): KeyObject | null {
  const text = readFileSync(file);
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The SHA-256 of the public key (SPKI, DER) that belongs to a private key: a name by which people compare keys. */
export function fingerprint(key: KeyObject): string {
  return sha256(createPublicKey(key).export({ type: 'spki', format: 'der' }));
}
