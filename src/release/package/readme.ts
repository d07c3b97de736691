import { publishedAt } from '../../report/schema/report.ts';
import { unpublishedAddress } from '../wacz/archived-site.ts';
import type { About } from './about.ts';
import { type Files, textFiles } from './files.ts';
import type { SignatureFacts } from './signer.ts';

/** What `readmes` explains: the folder with the site in it, or the folder with everything that was made. */
export type Explained = 'copy' | 'release';

/**
 * What a folder is, how it is opened and how it is checked, in Chinese and English. The texts begin with a byte order mark and end their
 * lines as Windows does: editors of any age then show them.
 */
export function readmes(about: About, explained: Explained, hasPdf = false): Files {
  const file = (lines: string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;
  return textFiles({
    'README.zh-CN.txt': file(chinese(about, explained, hasPdf)),
    'README.en.txt': file(english(about, explained, hasPdf)),
  });
}

function chinese({ meta, name, signer, toolchain }: About, explained: Explained, hasPdf: boolean): string[] {
  const parts = {
    copy: [
      '怎么看：双击 index.html，用浏览器打开。不用联网，不用安装任何东西。',
      '',
      '里面有什么：',
      '  index.html 等        网站的全部页面',
      ...(hasPdf ? ['  report.pdf           整份报告，供打印'] : []),
      '  data/                开放数据（CSV、JSON、数据包说明），数字核对结果 audit.json',
      '  content/             生成网站的内容文件；content/transcript.txt 是讲话原文，一字未改',
      '  licences/            所用软件的许可证',
      '  sbom.cdx.json        所用软件的清单（CycloneDX）',
    ],
    release: [
      '里面有什么：',
      '  site/                网站，连同压缩好的副本，放到网站主机上',
      '  hosting/             各种主机的配置和说明',
      `  ${name}.zip   离线副本：解压后双击 index.html 就能看，另有原文、内容文件和许可证`,
      `  ${name}-bag.zip   归档包（BagIt 1.0），交给档案部门`,
      `  ${name}.wacz   网页存档（WACZ 1.1.1），可在 replayweb.page 一类的程序里重放`,
      ...(meta.hosting.address ? [] : [`                       还没有公开的网址，其中的网址都以 ${unpublishedAddress} 开头`]),
    ],
  };
  return [
    meta.title,
    `${meta.publisher}，${meta.event.date}`,
    `版本 ${meta.edition.version}，${publishedAt(meta.edition)} 发布；由 xunli ${toolchain.xunli} 生成`,
    '',
    ...parts[explained],
    '',
    '怎么核对有没有缺损、改动：',
    '  有 Node.js（18 以上）：       node verify.mjs',
    '  只有 sha256sum：              sha256sum -c SHA256SUMS',
    '  Windows，逐个文件：           certutil -hashfile 文件名 SHA256，与 SHA256SUMS 里的比较',
    ...(signer
      ? [
          `  签名（${signer.algorithm}），公钥请向发布单位索取：`,
          '                                node verify.mjs --key 公钥文件',
          `    或  ${opensslCheck(signer, '公钥文件')}`,
        ]
      : []),
  ];
}

function english({ meta, name, signer, toolchain }: About, explained: Explained, hasPdf: boolean): string[] {
  const parts = {
    copy: [
      'To read it: double-click index.html, which opens in a browser. It needs no network and nothing to be installed.',
      '',
      'What is in it:',
      '  index.html and so on all pages of the site',
      ...(hasPdf ? ['  report.pdf           the whole report, for print'] : []),
      '  data/                open data (CSV, JSON, the data package), and audit.json, what the audit of the numbers found',
      '  content/             the files from which the site was made; content/transcript.txt is the speech, letter by letter',
      '  licences/            the licences of the software',
      '  sbom.cdx.json        the list of the software (CycloneDX)',
    ],
    release: [
      'What is in it:',
      '  site/                the site with compressed copies, for the web host',
      '  hosting/             configurations for hosts of each kind, and how to use them',
      `  ${name}.zip   the offline copy: unpack it and double-click index.html; it also has the source, the content and the licences`,
      `  ${name}-bag.zip   the archive package (BagIt 1.0), for the archive`,
      `  ${name}.wacz   the web archive (WACZ 1.1.1), which programs such as replayweb.page replay`,
      ...(meta.hosting.address
        ? []
        : [`                       no public address is known yet; every address in it begins with ${unpublishedAddress}`]),
    ],
  };
  return [
    meta.title,
    `${meta.publisher}, ${meta.event.date}`,
    `Edition ${meta.edition.version}, published ${publishedAt(meta.edition)}; made by xunli ${toolchain.xunli}`,
    '',
    ...parts[explained],
    '',
    'To check that nothing is missing, damaged or changed:',
    '  with Node.js (18 or newer):     node verify.mjs',
    '  with sha256sum alone:           sha256sum -c SHA256SUMS',
    '  on Windows, file by file:       certutil -hashfile FILE SHA256, and compare with SHA256SUMS',
    ...(signer
      ? [
          `  the signature (${signer.algorithm}); ask the publisher for the public key:`,
          '                                  node verify.mjs --key PUBLIC-KEY',
          `    or  ${opensslCheck(signer, 'PUBLIC-KEY')}`,
        ]
      : []),
  ];
}

/** The command by which OpenSSL alone checks a signature. */
function opensslCheck({ algorithm, identity }: SignatureFacts, key: string): string {
  const given = `-inkey ${key} -rawin -in manifest.json -sigfile manifest.json.sig`;
  return `openssl pkeyutl -verify -pubin ${given}${algorithm === 'SM2' ? ` -digest sm3 -pkeyopt distid:${identity}` : ''}`;
}
