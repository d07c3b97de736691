const [basis, prime] = [0x811c9dc5, 0x01000193];

/**
 * The FNV-1a checksum of bytes, 32 bits in hexadecimal digits. It differs wherever one byte is another; it proves no origin.
 * Source: Fowler, Noll, Vo, “The FNV Non-Cryptographic Hash Algorithm” (RFC 9923).
 */
export function checksum(bytes: Uint8Array): string {
  let sum = basis;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, prime);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
