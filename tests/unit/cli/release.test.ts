import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { unzipSync } from 'fflate';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import type { MakeSite } from '../../../src/cli/make-site.ts';
import { release } from '../../../src/cli/release.ts';
import { verify } from '../../../src/cli/verify.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { verifyOutput } from '../../../src/integration/verification.ts';
import type { Printer } from '../../../src/release/pdf/printer.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { publicKey, signingKey } from '../release/package/made-release.ts';
import { contents, emptyFolder, nothingFound, soundReport, write } from './folders.ts';

const words = commandWords('en');

const makes =
  (files: Record<string, string>, verification: typeof verifyOutput | null = null): MakeSite =>
  async ({ report, files: content }, staging) => {
    const folder = join(staging, 'site');
    write(folder, { ...files, [marker]: markerText(Object.keys(files)) });
    return { folder, verification: report && verification ? verification(report, content, folder, new Map()) : nothingFound() };
  };

function setUp(context: TestContext) {
  const folder = emptyFolder(context);
  const [content, out, sign, pdf] = ['content', 'release', 'key.pem', 'report.pdf'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  cpSync(soundReport, content, { recursive: true });
  write(folder, {
    'key.pem': String(signingKey.export({ type: 'pkcs8', format: 'pem' })),
    'public.pem': publicKey,
    'report.pdf': '%PDF-1.7\n%%EOF\n',
    'cut.pdf': '%PDF-1.7\n',
  });
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const terminal = { print: tell, complain: tell };
  const run = (
    makeSite: MakeSite,
    { printer = { lacks: 'browser' }, ...options }: { sign?: string; pdf?: string; noPdf?: boolean; printer?: Printer } = {},
  ) =>
    release({ content, out, sign: '', pdf: '', noPdf: false, sm3: false, warc: '1.1', ...options }, words, {
      ...{ terminal, pid: process.pid },
      ...{ makeSite, findPrinter: async () => printer },
    });
  const check = (key = '') => verify({ input: out, key }, terminal, 'en');
  return { folder, content, out, sign, pdf, lines, run, check };
}

test('a release is made in six phases, signed, and whole', async (context) => {
  const { folder, out, sign, pdf, lines, run, check } = setUp(context);
  assert.equal(await run(makes({ 'index.html': '首页' }), { sign, pdf }), exitCodes.ok);
  const { release: own } = commandWords('zh-CN');
  assert.deepEqual(lines.slice(0, 3), ['[1/6] 读取与核对', `[5/6] ${own.packing}`, '[6/6] 检查与换上']);
  assert.match(lines.at(-2) ?? '', /^发布件在 .*release/);
  assert.equal(lines.at(-1), own.noAddress('https://site.invalid/'));
  assert.equal(readFileSync(join(out, 'site/index.html'), 'utf8'), '首页');
  assert.equal(check(join(folder, 'public.pem')), exitCodes.ok);
  writeFileSync(join(out, 'site/index.html'), '别的');
  assert.equal(check(), exitCodes.contentMistakes);
});

test('a release replaces the former one and leaves nothing beside it', async (context) => {
  const { folder, out, run, check } = setUp(context);
  await run(makes({ 'index.html': 'one', 'old.html': 'old' }));
  const before = readdirSync(folder);
  await run(makes({ 'index.html': 'two' }));
  assert.deepEqual(readdirSync(folder), before);
  assert.equal(existsSync(join(out, 'site/old.html')), false);
  assert.equal(check(), exitCodes.ok);
});

test('a site that the checks refuse, or a name that Windows cannot take, leaves the former release whole', async (context) => {
  const { out, lines, run } = setUp(context);
  await run(makes({ 'index.html': 'good' }));
  const former = contents(out);
  assert.equal(await run(makes({ 'index.html': '<a href="/figures.html">' }, verifyOutput)), exitCodes.contentMistakes);
  assert.match(lines.join('\n'), /X701/);
  assert.equal(await run(makes({ 'index.html': 'new', 'aux.html': 'new' })), exitCodes.contentMistakes);
  assert.match(lines.join('\n'), /aux\.html　这是 Windows 留给设备的名字/);
  assert.deepEqual(contents(out), former);
});

test('keys, files and folders that cannot be used are refused before anything is made', async (context) => {
  const { folder, out, pdf, sign, run } = setUp(context);
  const never: MakeSite = async () => assert.fail('made a site');
  const refused = (options: { sign?: string; pdf?: string }, message: string) =>
    assert.rejects(run(never, options), (error: unknown) => error instanceof UsageError && error.message === message);
  await refused({ sign: join(folder, 'no.pem') }, words.noFile(join(folder, 'no.pem')));
  await refused({ sign: join(folder, 'public.pem') }, words.release.badKey(join(folder, 'public.pem')));
  for (const pdf of [sign, join(folder, 'cut.pdf')]) await refused({ sign, pdf }, words.release.notPdf(pdf));
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  await refused({ sign, pdf }, words.outForeign(out));
  assert.deepEqual(readdirSync(out), ['mine.txt']);
});

test('the PDF is printed from the new site where none is given and one is wanted, and the manifest names the browser', async (context) => {
  const { out, pdf, lines, run, check } = setUp(context);
  const print = async (site: string) => ({
    pdf: Buffer.from(`%PDF-${readFileSync(join(site, 'index.html'))}`),
    pages: 1,
    browser: '150.0',
  });
  const site = makes({ 'index.html': 'new' });
  const packedPdf = () => {
    const zip = readdirSync(out).find((name) => /^report-[^/]*(?<!-bag)\.zip$/.test(name)) ?? '';
    const [, bytes] = Object.entries(unzipSync(readFileSync(join(out, zip)))).find(([path]) => path.endsWith('/report.pdf')) ?? [];
    return bytes ? Buffer.from(bytes).toString() : null;
  };
  const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  await run(site, { printer: { print } });
  assert.ok(lines.includes(`[5/7] ${commandWords('zh-CN').release.printing}`));
  assert.equal(manifest().toolchain.chromium, '150.0');
  assert.equal(packedPdf(), '%PDF-new');
  assert.equal(check(), exitCodes.ok);
  const never = async () => assert.fail('printed');
  await run(site, { pdf, printer: { print: never } });
  assert.equal(packedPdf(), '%PDF-1.7\n%%EOF\n');
  await run(site, { noPdf: true, printer: { print: never } });
  assert.equal(packedPdf(), null);
  assert.equal(manifest().toolchain.chromium, undefined);
});

test('a machine without a browser makes a release without a PDF and says so, and one whose browser fails makes none', async (context) => {
  const { out, lines, run } = setUp(context);
  const { release: own, printLacks } = commandWords('zh-CN');
  assert.equal(await run(makes({ 'index.html': 'one' })), exitCodes.ok);
  assert.equal(lines.at(-1), own.noPdf(printLacks.browser));
  const former = contents(out);
  await assert.rejects(run(makes({ 'index.html': 'two' }), { printer: { print: () => Promise.reject(new Error('crashed')) } }), /crashed/);
  assert.deepEqual(lines.slice(-2), [own.notPrinted, own.kept]);
  assert.deepEqual(contents(out), former);
});

test('what is no release is wrong usage', (context) => {
  const { folder, lines } = setUp(context);
  const terminal = { print: assert.fail, complain: assert.fail };
  assert.throws(() => verify({ input: join(folder, 'none'), key: '' }, terminal, 'zh-CN'), UsageError);
  assert.throws(() => verify({ input: join(folder, 'content'), key: '' }, terminal, 'zh-CN'), /不是发布件/);
  assert.deepEqual(lines, []);
});
