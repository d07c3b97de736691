#!/usr/bin/env node
/**
 * Proves a release whole: a release folder, an unpacked offline copy, a bag, or one of these as a ZIP, or a WACZ. It lies in every
 * release and needs Node.js 18 or newer and no other file: `node verify.mjs [PATH] [--key PUBLIC-KEY.pem]`.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const [manifestName, sumsName, signatureName] = ['manifest.json', 'SHA256SUMS', 'manifest.json.sig'];
const algorithms = ['sha256', 'sha512'];

const words = {
  zh: {
    changed: (path) => `${path}：内容与清单不符，被改过或损坏`,
    truncated: (path) => `${path}：不完整，后面缺了一截`,
    longer: (path) => `${path}：比清单上的长，后面多了东西`,
    missing: (path) => `${path}：缺少这个文件`,
    added: (path) => `${path}：多出这个文件，清单上没有`,
    renamed: (path, other) => `${path}：改了名字，现在叫 ${other}`,
    disagree: (path, other) => `${path} 与 ${other} 对不上，其中之一被改过或损坏`,
    unsealed: (path) => `${path}：末尾没有完好的封记，被改过、损坏或重新打包过`,
    broken: (path, what) => `${path}：不是完好的 ZIP（${what}）`,
    unsigned: () => `没有签名：缺少 ${signatureName}`,
    stale: () => `${signatureName}：签名与 ${manifestName} 不符，签名之后内容又变过，或签名是伪造的`,
    otherKey: () => `${signatureName}：不是用所给的公钥对应的私钥签的`,
    whole: (path, count) => `完好：${path}，核对了 ${count} 个文件`,
    signed: '签名有效',
    unchecked: '有签名，没有核对；加 --key 公钥文件 可以核对',
    failed: (path, count) => `不完好：${path}，有 ${count} 处问题`,
    usage: '用法：verify [路径] [--key 公钥文件]',
    absent: (path) => `没有 ${path}`,
    foreign: (path) => `${path} 不是发布件：里面没有 ${manifestName}，也没有 bagit.txt`,
    badKey: (path) => `${path} 不是 Ed25519 公钥（PEM 格式）`,
  },
  en: {
    changed: (path) => `${path}: differs from the manifest; it was changed or damaged`,
    truncated: (path) => `${path}: truncated, its end is missing`,
    longer: (path) => `${path}: longer than the manifest says, something was added at its end`,
    missing: (path) => `${path}: this file is missing`,
    added: (path) => `${path}: this file was added; the manifest does not have it`,
    renamed: (path, other) => `${path}: was renamed, it is now ${other}`,
    disagree: (path, other) => `${path} and ${other} do not agree; one of them was changed or damaged`,
    unsealed: (path) => `${path}: its seal at the end is not whole; it was changed, damaged or packed anew`,
    broken: (path, what) => `${path}: not a sound ZIP (${what})`,
    unsigned: () => `Not signed: there is no ${signatureName}`,
    stale: () => `${signatureName}: does not match ${manifestName}; something changed after signing, or the signature is forged`,
    otherKey: () => `${signatureName}: was not made with the private key that belongs to this public key`,
    whole: (path, count) => `Whole: ${path}, ${count} files checked`,
    signed: 'The signature is valid',
    unchecked: 'There is a signature, which was not checked; --key PUBLIC-KEY checks it',
    failed: (path, count) => `Not whole: ${path}, problems: ${count}`,
    usage: 'Usage: verify [PATH] [--key PUBLIC-KEY]',
    absent: (path) => `There is no ${path}`,
    foreign: (path) => `${path} is no release: it has neither ${manifestName} nor bagit.txt`,
    badKey: (path) => `${path} is not an Ed25519 public key (PEM)`,
  },
};

/** A path or key that cannot be used. */
export class Unusable extends Error {}

/** What is found wrong; each thing is told once, and a file that is missing here and added there is one that was renamed. */
class Findings {
  #found = new Map();

  tell(kind, path, { other = '', sha256 = '' } = {}) {
    this.#found.set(`${kind} ${path} ${other}`, { kind, path, other, sha256 });
  }

  list() {
    const added = new Map([...this.#found.values()].filter(({ kind }) => kind === 'added').map((each) => [each.sha256, each]));
    const renamed = new Set();
    const list = [...this.#found.values()].map((each) => {
      const twin = each.kind === 'missing' && each.sha256 !== '' ? added.get(each.sha256) : undefined;
      if (!twin) return each;
      added.delete(each.sha256);
      renamed.add(twin);
      return { ...each, kind: 'renamed', other: twin.path };
    });
    return list.filter((each) => !renamed.has(each));
  }
}

/** Files by path, each with a function that reads it; folder by folder, since Node.js 18 loses paths where it is asked for all at once. */
function filesIn(folder, path = '') {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry) => {
      const inner = `${path}${entry.name}`;
      if (entry.isDirectory()) return [...filesIn(folder, `${inner}/`)];
      // What a link leads to is no part of the folder.
      return [[inner, () => (entry.isFile() ? readFileSync(join(folder, inner)) : Buffer.from('link'))]];
    }),
  );
}

function hash(bytes, algorithm = 'sha256') {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** The lines of a list as `sha256sum` writes it, by path; null where one is not exactly as it was written. */
function readSums(text, algorithm = 'sha256') {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const line = new RegExp(`^([0-9a-f]{${algorithm === 'sha256' ? 64 : 128}}) {2}(\\S.*)$`, 'u');
  const entries = lines.map((each) => line.exec(each));
  if (entries.some((entry) => entry === null)) return null;
  const sums = new Map(entries.map(([, sum, path]) => [path, sum]));
  return sums.size === lines.length ? sums : null;
}

/** Checks a folder by its `manifest.json` and `SHA256SUMS`, each of which also checks the other. */
function checkSealed(files, tell) {
  const found = new Map(
    [...files].map(([path, read]) => [path, read()]).map(([path, bytes]) => [path, { sha256: hash(bytes), size: bytes.length }]),
  );
  const manifest = readManifest(files, tell);
  const sums = files.has(sumsName) ? readSums(files.get(sumsName)().toString()) : null;
  if (!sums) tell(files.has(sumsName) ? 'changed' : 'missing', sumsName);
  const own = [manifestName, ...(manifest?.signature || (!manifest && sums?.has(signatureName)) ? [signatureName] : [])];
  for (const path of own) if (!files.has(path)) tell('missing', path, { sha256: sums?.get(path) });
  const listed = manifest ? new Map(manifest.files.map((file) => [file.path, file])) : listedIn(sums);
  if (manifest && sums) {
    const isSame = sums.size === listed.size + own.length && [...listed].every(([path, { sha256 }]) => sums.get(path) === sha256);
    if (!isSame) tell('disagree', sumsName, { other: manifestName });
    for (const path of own) if (found.has(path) && sums.get(path) !== found.get(path).sha256) tell('disagree', sumsName, { other: path });
  }
  const isKnown = (path) => listed.has(path) || own.includes(path) || path === sumsName;
  for (const [path, { sha256 }] of found) if (!isKnown(path)) tell('added', path, { sha256 });
  for (const [path, { sha256, size }] of listed) {
    const actual = found.get(path);
    if (!actual) tell('missing', path, { sha256 });
    else if (size !== undefined && actual.size < size) tell('truncated', path);
    else if (size !== undefined && actual.size > size) tell('longer', path);
    else if (actual.sha256 !== sha256 && actual.sha256 !== sums?.get(path)) tell('changed', path);
  }
}

/** The manifest, or null where it is missing or no longer one. */
function readManifest(files, tell) {
  if (!files.has(manifestName)) return null;
  try {
    const manifest = JSON.parse(files.get(manifestName)().toString());
    if (manifest.files.every(({ path, size, sha256 }) => typeof path + typeof size + typeof sha256 === 'stringnumberstring'))
      return manifest;
  } catch {
    // Told below.
  }
  tell('changed', manifestName);
  return null;
}

function listedIn(sums) {
  const own = [manifestName, signatureName];
  return new Map([...(sums ?? [])].filter(([path]) => !own.includes(path)).map(([path, sha256]) => [path, { sha256 }]));
}

/** Checks a bag (RFC 8493): its payload by two manifests, everything else but themselves by two tag manifests. */
function checkBag(files, tell) {
  const isPayload = (path) => path.startsWith('data/');
  checkLists(files, 'manifest', [...files.keys()].filter(isPayload), tell);
  const tags = [...files.keys()].filter((path) => !isPayload(path) && !path.startsWith('tagmanifest-'));
  checkLists(files, 'tagmanifest', tags, tell);
  const known = algorithms.map((algorithm) => `tagmanifest-${algorithm}.txt`);
  for (const path of files.keys()) if (path.startsWith('tagmanifest-') && !known.includes(path)) tell('added', path);
  checkSealed(
    new Map([...files].filter(([path]) => isPayload(path)).map(([path, read]) => [path.slice(5), read])),
    (kind, path, more = {}) => tell(kind, `data/${path}`, { ...more, ...(more.other && { other: `data/${more.other}` }) }),
  );
}

/** Holds files against two lists of them: where these do not agree, the one that is right of a file shows the other to be damaged. */
function checkLists(files, kind, paths, tell) {
  const lists = algorithms
    .map((algorithm) => ({ algorithm, name: `${kind}-${algorithm}.txt` }))
    .flatMap(({ algorithm, name }) => {
      const sums = files.has(name) ? readSums(files.get(name)().toString(), algorithm) : null;
      if (!sums) tell(files.has(name) ? 'changed' : 'missing', name);
      return sums ? [{ algorithm, name, sums: new Map([...sums].map(([path, sum]) => [decoded(path), sum])) }] : [];
    });
  for (const path of new Set([...paths, ...lists.flatMap(({ sums }) => [...sums.keys()])])) {
    const bytes = paths.includes(path) ? files.get(path)() : null;
    const verdicts = lists.map(({ algorithm, sums }) => {
      if (!sums.has(path)) return 'added';
      if (!bytes) return 'missing';
      return hash(bytes, algorithm) === sums.get(path) ? 'right' : 'changed';
    });
    const isAgreed = new Set(verdicts).size === 1;
    const sha256 = bytes ? hash(bytes) : (lists[0]?.sums.get(path) ?? '');
    if (isAgreed && verdicts[0] !== 'right') tell(verdicts[0], path, { sha256 });
    if (isAgreed) continue;
    for (const [index, { name }] of lists.entries()) if (verdicts[index] !== (bytes ? 'right' : 'added')) tell('changed', name);
    if (bytes && !verdicts.includes('right')) tell('changed', path);
  }
}

/** A path as it is, of one in a manifest of a bag (section 2.1.3 of the RFC). */
function decoded(path) {
  return path.replace(/%(?:25|0D|0A)/gi, decodeURIComponent);
}

/** Checks a WACZ by the hashes in its data package, and that by its digest. */
function checkWacz(files, tell) {
  const [packageName, digestName] = ['datapackage.json', 'datapackage-digest.json'];
  const parsed = (name) => {
    try {
      return JSON.parse(files.get(name)().toString());
    } catch {
      tell(files.has(name) ? 'changed' : 'missing', name);
      return null;
    }
  };
  const [digest, described] = [parsed(digestName), parsed(packageName)];
  if (digest && described && digest.hash !== `sha256:${hash(files.get(packageName)())}`)
    tell('disagree', digestName, { other: packageName });
  const listed = new Map((described?.resources ?? []).map((each) => [each.path, each.hash]));
  for (const [path, sum] of listed) {
    if (!files.has(path)) tell('missing', path, { sha256: String(sum).slice(7) });
    else if (sum !== `sha256:${hash(files.get(path)())}`) tell('changed', path);
  }
  if (!described) return;
  for (const path of files.keys())
    if (![...listed.keys(), packageName, digestName].includes(path)) tell('added', path, { sha256: hash(files.get(path)()) });
}

/**
 * The members of a ZIP. Its seal, the SHA-256 in the closing comment, covers every byte before the closing record, also those that no
 * member and no checksum covers; of that record every field but the comment follows from the rest.
 */
function readZip(bytes, name, tell) {
  const broken = (what) => void tell('broken', name, { other: what });
  const end = bytes.length - closing;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) {
    tell('unsealed', name);
    return new Map();
  }
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const comment = bytes.toString('latin1', end + 22);
  const isSealed = comment === `sha256:${hash(bytes.subarray(0, end))}` && bytes.readUInt16LE(end + 20) === comment.length;
  if (!isSealed) tell('unsealed', name);
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count || start + size !== end)
    broken('end of central directory');
  const files = new Map();
  let [entry, next] = [start, 0];
  for (let index = 0; index < count && entry + 46 <= end && next + 30 <= start; index++) {
    const [packed, full, length] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 24), bytes.readUInt16LE(entry + 28)];
    const path = bytes.toString('utf8', entry + 46, entry + 46 + length);
    const data = next + 30 + length;
    const isPlain =
      bytes.readUInt32LE(entry) === 0x02014b50 && bytes.readUInt32LE(entry + 30) === 0 && bytes.readUInt32LE(entry + 42) === next;
    const hasTwin =
      bytes.readUInt32LE(next) === 0x04034b50 &&
      bytes.subarray(next + 4, next + 30).equals(bytes.subarray(entry + 6, entry + 32)) &&
      bytes.subarray(next + 30, data).equals(bytes.subarray(entry + 46, entry + 46 + length));
    if (!isPlain || !hasTwin || data + packed > start || files.has(path) || !isSafe(path)) return broken(path) ?? files;
    const unpacked = unpack(bytes.subarray(data, data + packed), bytes.readUInt16LE(entry + 10), full);
    if (!unpacked || crc32(unpacked) !== bytes.readUInt32LE(entry + 16)) broken(path);
    files.set(path, () => unpacked ?? Buffer.alloc(0));
    [entry, next] = [entry + 46 + length, data + packed];
  }
  if (next !== start || entry !== end) broken('central directory');
  return files;
}

/** The length of the closing record with the seal: 22 bytes and `sha256:` with 64 digits. */
const closing = 22 + 71;

function isSafe(path) {
  return !/^\/|\\|^[a-z]:/i.test(path) && !path.split('/').some((part) => part === '..' || part === '.' || part === '');
}

function unpack(data, method, size) {
  try {
    const bytes = method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }) : method === 0 ? data : null;
    return bytes?.length === size ? bytes : null;
  } catch {
    return null;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ crcTable[(value ^ byte) & 0xff];
  return ~value >>> 0;
}

/** What stands in a folder that a ZIP holds alone, as one that was unpacked. */
function unwrapped(files) {
  const tops = new Set([...files.keys()].map((path) => path.split('/')[0]));
  const [top = ''] = tops;
  if (tops.size !== 1 || files.has(top)) return files;
  return new Map([...files].map(([path, read]) => [path.slice(top.length + 1), read]));
}

function checkSignature(files, key, tell) {
  const at = [...files.keys()].find((path) => path === manifestName || path === `data/${manifestName}`);
  const signature = at && files.get(`${at}.sig`)?.();
  if (!key) return signature ? 'unchecked' : '';
  if (!signature) return tell('unsigned', signatureName) ?? '';
  const bytes = files.get(at)();
  if (verifySignature(null, bytes, key, signature)) return 'signed';
  const stated = /"publicKeySha256": "([0-9a-f]{64})"/.exec(bytes.toString())?.[1];
  tell(stated === hash(key.export({ type: 'spki', format: 'der' })) ? 'stale' : 'otherKey', signatureName);
  return '';
}

/**
 * Checks what lies at a path, with a public key (PEM) also its signature, and returns what is to be told of it.
 * @throws Unusable where there is nothing to check, or the key is none
 */
export function verifyRelease(path, { key = '', language = 'en' } = {}) {
  const say = wordsFor(language);
  if (!existsSync(path)) throw new Unusable(say.absent(path));
  const publicKey = key === '' ? null : readKey(key, say);
  const read = (tell) => (statSync(path).isDirectory() ? filesIn(path) : unwrapped(readZip(readFileSync(path), basename(path), tell)));
  return verdictOn(read, { path, publicKey, say });
}

/** As `verifyRelease`, of files in memory: by their paths, each with a function that reads it. */
export function verifyFiles(files, { language = 'en' } = {}) {
  return verdictOn(() => files, { path: '.', publicKey: null, say: wordsFor(language) });
}

function verdictOn(read, { path, publicKey, say }) {
  const findings = new Findings();
  const tell = findings.tell.bind(findings);
  const files = read(tell);
  const check = kindOf(files);
  if (!check && findings.list().length === 0) throw new Unusable(say.foreign(path));
  check?.(files, tell);
  const signed = check === checkWacz || !check ? '' : checkSignature(files, publicKey, tell);
  const lines = findings.list().map((each) => say[each.kind](each.path, each.other));
  if (lines.length > 0) return { isWhole: false, lines: [...lines, say.failed(path, lines.length)] };
  return { isWhole: true, lines: [say.whole(path, files.size), ...(signed ? [say[signed]] : [])] };
}

function wordsFor(language) {
  return words[/^zh/i.test(language) ? 'zh' : 'en'];
}

function kindOf(files) {
  if (['bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'].some((name) => files.has(name))) return checkBag;
  if ([manifestName, sumsName].some((name) => files.has(name))) return checkSealed;
  return ['datapackage-digest.json', 'datapackage.json'].some((name) => files.has(name)) ? checkWacz : null;
}

function readKey(path, say) {
  if (!existsSync(path)) throw new Unusable(say.absent(path));
  try {
    const key = createPublicKey(readFileSync(path));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below.
  }
  throw new Unusable(say.badKey(path));
}

/** Runs the check as a program: 0 whole, 1 not whole, 2 nothing to check. */
function run(args) {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  try {
    const at = args.indexOf('--key');
    const key = at < 0 ? '' : (args[at + 1] ?? '');
    const [path = dirname(fileURLToPath(import.meta.url)), ...more] =
      at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
    if (more.length > 0 || path.startsWith('-') || (at >= 0 && key === '')) throw new Unusable(wordsFor(language).usage);
    const { isWhole, lines } = verifyRelease(resolve(path), { key, language });
    for (const line of lines) (isWhole ? console.log : console.error)(line);
    return isWhole ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = run(process.argv.slice(2));
