import { createHash } from 'node:crypto';

/** A point of the curve in affine coordinates; null is the point at infinity. */
type Point = { x: bigint; y: bigint } | null;

/** The curve that GB/T 32918.5 recommends: y² = x³ + ax + b over the integers modulo p, with a base point of the prime order n. */
const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const a = p - 3n;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const n = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const base = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

/** The beginning of every public key on this curve in SPKI (RFC 5480; the curve is 1.2.156.10197.1.301); its point follows. */
const keyPrefix = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex');

/** The identity to which signatures are bound where people agree on no other (GM/T 0009). */
export const defaultIdentity = '1234567812345678';

/** Whether a public key (SPKI, DER) is one of SM2. */
export function isSm2Key(spki: Uint8Array): boolean {
  return spki.length === keyPrefix.length + 64 && keyPrefix.equals(spki.subarray(0, keyPrefix.length));
}

/**
 * Whether a signature by SM2 with SM3 is valid (GB/T 32918.2, 7.1). Node.js cannot state the identity that is signed along.
 * @param spki the public key (SPKI, DER) of `isSm2Key`
 * @param signature as GM/T 0009 and OpenSSL write it: a DER sequence of r and s
 * @throws where the OpenSSL in Node.js has no SM3
 */
export function isSm2Signature(message: Uint8Array, signature: Uint8Array, spki: Uint8Array, identity = defaultIdentity): boolean {
  const point = spki.subarray(keyPrefix.length);
  const key = { x: number(point.subarray(0, 32)), y: number(point.subarray(32)) };
  const [r, s] = integersOf(signature) ?? [0n, 0n];
  if (!isOnCurve(key) || r < 1n || r >= n || s < 1n || s >= n || (r + s) % n === 0n) return false;
  const e = number(sm3(identityHash(point, identity), message));
  const sum = add(multiply(s, base), multiply((r + s) % n, key));
  return sum !== null && (e + sum.x) % n === r;
}

/** What stands for signer and curve before the message (GB/T 32918.2, 5.5). */
function identityHash(point: Uint8Array, identity: string): Uint8Array {
  const name = Buffer.from(identity);
  return sm3(Uint8Array.of(name.length >> 5, (name.length * 8) & 0xff), name, ...[a, b, base.x, base.y].map(bytesOf), point);
}

function sm3(...parts: Uint8Array[]): Uint8Array {
  return createHash('sm3').update(Buffer.concat(parts)).digest();
}

/** The two integers of a DER sequence, each as briefly as it can be written (X.690, 8.3.2); null for anything else. */
function integersOf(der: Uint8Array): [bigint, bigint] | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const integers: bigint[] = [];
  for (let at = 2; at < der.length; ) {
    const end = at + 2 + (der[at + 1] ?? 0);
    const digits = der.subarray(at + 2, end);
    if (der[at] !== 2 || end > der.length || !isMinimal(digits)) return null;
    integers.push(number(digits));
    at = end;
  }
  const [r, s] = integers;
  return integers.length === 2 && r !== undefined && s !== undefined ? [r, s] : null;
}

function isMinimal([first = 0, second = 0]: Uint8Array): boolean {
  return first < 0x80 && (first > 0 || second >= 0x80);
}

function isOnCurve({ x, y }: { x: bigint; y: bigint }): boolean {
  return x < p && y < p && modulo(y * y - (x * x * x + a * x + b)) === 0n;
}

function add(one: Point, other: Point): Point {
  if (!one || !other) return one ?? other;
  if (one.x === other.x && modulo(one.y + other.y) === 0n) return null;
  const slope =
    one.x === other.x ? modulo((3n * one.x * one.x + a) * inverse(2n * one.y)) : modulo((other.y - one.y) * inverse(other.x - one.x));
  const x = modulo(slope * slope - one.x - other.x);
  return { x, y: modulo(slope * (one.x - x) - one.y) };
}

function multiply(times: bigint, point: Point): Point {
  let [product, power, rest]: [Point, Point, bigint] = [null, point, times];
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) product = add(product, power);
    power = add(power, power);
  }
  return product;
}

/** The inverse modulo p, by Euclid's algorithm. */
function inverse(value: bigint): bigint {
  let [r, next, t, following] = [p, modulo(value), 0n, 1n];
  while (next !== 0n) [r, next, t, following] = [next, r % next, following, t - (r / next) * following];
  return modulo(t);
}

function modulo(value: bigint): bigint {
  return ((value % p) + p) % p;
}

function number(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function bytesOf(value: bigint): Uint8Array {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
}
