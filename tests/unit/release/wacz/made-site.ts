import { strToU8 } from 'fflate';
import type { ArchivedSite } from '../../../../src/release/wacz/archived-site.ts';

const page = (title: string, body: string) =>
  strToU8(`<!doctype html><html><head><title>${title}</title></head><body><nav>目录</nav><main>${body}</main></body></html>`);

/**
 * A small site with what is awkward: folders, names that must be escaped, a page for what is not there, a file with nothing in it, one
 * that has more bytes than a block of deflate and hardly shrinks.
 */
export const madeFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['index.html', page('概览', '<h1>养老</h1>\n<p>床位<b>17</b>万张，\n <a href="b.html">增长</a>一成。</p><svg><text>17</text></svg>')],
  ['B.html', page(' 救助\n 标准 ', '<table><tr><td>710元</td></tr></table><script>let a = 1</script>')],
  ['404.html', page('没有这一页', '<p>没有</p>')],
  ['data/index.html', page('数据', '<p>表</p>')],
  ['data/figures.csv', strToU8('id,value\nelder-beds,17\n')],
  ['assets/page-0a1b.js', strToU8('"use strict";\n')],
  ['share/index.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255])],
  ['附件/第1号 (50%)#a?.pdf', strToU8('%PDF-1.7\n')],
  ['附件/空 表.CSV', new Uint8Array()],
  ['附件/现场.jpg', Uint8Array.from({ length: 150_000 }, (_, index) => (index * index * 31) >> 7)],
]);

export const madeSite: ArchivedSite = {
  address: 'https://www.example.org/政务/',
  title: '巡礼\n第二行：注入',
  description: '一份说明',
  date: '2026-03-08',
  software: 'xunli 0.1.0',
  warc: '1.1',
};

const folder = 'https://www.example.org/%E6%94%BF%E5%8A%A1/';

/** The addresses at which a host answers with a file of the site, and the type it says. */
export const madeAnswers: [address: string, path: string, type: string][] = [
  [folder, 'index.html', 'text/html; charset=utf-8'],
  [`${folder}404.html`, '404.html', 'text/html; charset=utf-8'],
  [`${folder}B.html`, 'B.html', 'text/html; charset=utf-8'],
  [`${folder}assets/page-0a1b.js`, 'assets/page-0a1b.js', 'text/javascript; charset=utf-8'],
  [`${folder}data/`, 'data/index.html', 'text/html; charset=utf-8'],
  [`${folder}data/figures.csv`, 'data/figures.csv', 'text/csv; charset=utf-8'],
  [`${folder}data/index.html`, 'data/index.html', 'text/html; charset=utf-8'],
  [`${folder}index.html`, 'index.html', 'text/html; charset=utf-8'],
  [`${folder}share/index.png`, 'share/index.png', 'image/png'],
  [`${folder}%E9%99%84%E4%BB%B6/%E7%AC%AC1%E5%8F%B7%20(50%25)%23a%3F.pdf`, '附件/第1号 (50%)#a?.pdf', 'application/pdf'],
  [`${folder}%E9%99%84%E4%BB%B6/%E7%A9%BA%20%E8%A1%A8.CSV`, '附件/空 表.CSV', 'text/csv; charset=utf-8'],
  [`${folder}%E9%99%84%E4%BB%B6/%E7%8E%B0%E5%9C%BA.jpg`, '附件/现场.jpg', 'image/jpeg'],
];
