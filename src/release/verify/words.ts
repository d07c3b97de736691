import type { Fault } from './findings.ts';
import { manifestName, signatureName } from './sealed.ts';

/** What `verify` says in one language. */
export interface VerifyWords {
  faults: Record<Fault, (path: string, other: string) => string>;
  whole: (path: string, count: number) => string;
  failed: (path: string, count: number) => string;
  signed: string;
  unchecked: string;
  usage: string;
  absent: (path: string) => string;
  foreign: (path: string) => string;
  badKey: (path: string) => string;
  noSm3: string;
  unsignable: (path: string) => string;
  unreadable: (path: string, code: string) => string;
}

const words: Record<'zh' | 'en', VerifyWords> = {
  zh: {
    faults: {
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
    },
    whole: (path, count) => `完好：${path}，核对了 ${count} 个文件`,
    failed: (path, count) => `不完好：${path}，有 ${count} 处问题`,
    signed: '签名有效',
    unchecked: '有签名，没有核对；加 --key 公钥文件 可以核对',
    usage: '用法：verify [路径] [--key 公钥文件]',
    absent: (path) => `没有 ${path}`,
    foreign: (path) => `${path} 不是发布件：里面没有 ${manifestName}，也没有 bagit.txt`,
    badKey: (path) => `${path} 不是 Ed25519 或 SM2 公钥（PEM 格式）`,
    noSm3: '本机的 Node.js 算不出 SM3，核对不了 SM2 签名；请换一个带 SM3 的 Node.js，或用 openssl 核对',
    unsignable: (path) =>
      `${path} 与自己的清单相符，但网页存档（WACZ）本身不带签名，--key 证明不了它；` +
      `请用 --key 核对它所在的发布件：签过名的 ${manifestName} 记着这个文件的 SHA-256`,
    unreadable: (path, code) => `读不了 ${path}（${code}），没法核对`,
  },
  en: {
    faults: {
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
    },
    whole: (path, count) => `Whole: ${path}, ${count} files checked`,
    failed: (path, count) => `Not whole: ${path}, problems: ${count}`,
    signed: 'The signature is valid',
    unchecked: 'There is a signature, which was not checked; --key PUBLIC-KEY checks it',
    usage: 'Usage: verify [PATH] [--key PUBLIC-KEY]',
    absent: (path) => `There is no ${path}`,
    foreign: (path) => `${path} is no release: it has neither ${manifestName} nor bagit.txt`,
    badKey: (path) => `${path} is not a public key of Ed25519 or SM2 (PEM)`,
    noSm3: 'This Node.js cannot compute SM3, so it cannot check a signature by SM2; use another Node.js, or check it with openssl',
    unsignable: (path) =>
      `${path} agrees with its own digests, but a web archive (WACZ) carries no signature, so --key proves nothing of it; ` +
      `check the release that it came with by --key: the signed ${manifestName} names the SHA-256 of this file`,
    unreadable: (path, code) => `${path} cannot be read (${code}), so nothing was checked`,
  },
};

/** The words of a language tag or locale: Chinese for every kind of Chinese, else English. */
export function wordsFor(language: string): VerifyWords {
  return words[/^zh/i.test(language) ? 'zh' : 'en'];
}
