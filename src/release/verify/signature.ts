import { createPublicKey, getHashes, type KeyObject, verify as verifySignature } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { hash, type ReadableFiles } from './files.ts';
import type { Tell } from './findings.ts';
import { manifestName, signatureName } from './sealed.ts';
import { isSm2Key, isSm2Signature } from './sm2.ts';
import { Unusable } from './unusable.ts';
import type { VerifyWords } from './words.ts';

/** A public key with which signatures are checked. */
export interface PublicKey {
  /** The SHA-256 of the key (SPKI, DER): a name by which keys are compared. */
  sha256: string;
  isValid: (message: Uint8Array, signature: Uint8Array) => boolean;
}

/**
 * Reads a public key of Ed25519 or SM2 (PEM).
 * @throws Unusable where the file is missing or none of these, or Node.js cannot check signatures of its kind
 */
export function readPublicKey(path: string, words: VerifyWords): PublicKey {
  if (!existsSync(path)) throw new Unusable(words.absent(path));
  const key = statSync(path).isFile() ? parsed(readFileSync(path)) : null;
  const spki = key?.export({ type: 'spki', format: 'der' });
  if (!key || !spki || (key.asymmetricKeyType !== 'ed25519' && !isSm2Key(spki))) throw new Unusable(words.badKey(path));
  const sha256 = hash(spki);
  if (key.asymmetricKeyType === 'ed25519')
    return { sha256, isValid: (message, signature) => verifySignature(null, message, key, signature) };
  if (!getHashes().includes('sm3')) throw new Unusable(words.noSm3);
  return { sha256, isValid: (message, signature) => isSm2Signature(message, signature, spki) };
}

function parsed(pem: Buffer): KeyObject | null {
  try {
    return createPublicKey(pem);
  } catch {
    return null;
  }
}

/** Checks the signature of a release or bag; returns what is to be told of one that is not found wrong, null where there is nothing. */
export function checkSignature(files: ReadableFiles, key: PublicKey | null, tell: Tell): 'signed' | 'unchecked' | null {
  const at = [manifestName, `data/${manifestName}`].find((path) => files.has(path)) ?? manifestName;
  const [manifest, signature] = [files.get(at)?.(), files.get(`${at}.sig`)?.()];
  if (!key) return signature ? 'unchecked' : null;
  if (!signature || !manifest) {
    tell('unsigned', signatureName);
    return null;
  }
  if (key.isValid(manifest, signature)) return 'signed';
  const stated = /"publicKeySha256": "([0-9a-f]{64})"/.exec(Buffer.from(manifest).toString())?.[1];
  tell(stated === key.sha256 ? 'stale' : 'otherKey', signatureName);
  return null;
}
