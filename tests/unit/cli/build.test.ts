import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from '../../../src/cli/build.ts';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import type { MakeSite } from '../../../src/cli/make-site.ts';
import { processName } from '../../../src/cli/process-name.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { verifyOutput } from '../../../src/integration/verification.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { contents, emptyFolder, nothingFound, soundReport, write } from './folders.ts';

const makes =
  (text: string, verify: typeof verifyOutput | null = null): MakeSite =>
  async ({ report, files }, staging, onPhase) => {
    for (const phase of ['pages', 'search', 'auditing'] as const) onPhase(phase);
    const folder = join(staging, 'site');
    write(folder, { 'index.html': text, [marker]: markerText(['index.html']) });
    return { folder, verification: report && verify ? verify(report, files, folder, new Map()) : nothingFound() };
  };

test('a build tells its phases, then pages, figures, seconds, the heaviest page and what the number audit read', async (context) => {
  const { out, lines, run } = setUp(context);
  assert.equal(await run(makes('新')), exitCodes.ok);
  const { phases } = commandWords('zh-CN');
  assert.deepEqual(
    lines.slice(0, 5),
    Object.values(phases).map((phase, index) => `[${index + 1}/5] ${phase}`),
  );
  assert.match(lines[5] ?? '', /^完成：1 个页面，\d+ 项数据，用时 \d+\.\d 秒$/);
  assert.match(lines[6] ?? '', /index\.html.* 3 字节/);
  assert.match(lines[7] ?? '', /^数字核对：讲话中 \d+ 处/);
  assert.deepEqual(Object.keys(contents(out)), [marker, 'index.html']);
});

test('a build with warnings only tells them after its phases and puts the site in its place', async (context) => {
  const { folder, out, lines, run } = setUp(context);
  cpSync(join(soundReport, '../numbering-gap'), join(folder, 'content'), { recursive: true });
  for (const name of ['message.txt', 'message.en.txt']) rmSync(join(folder, 'content', name));
  assert.equal(await run(makes('新')), exitCodes.ok);
  assert.match(lines[5] ?? '', /提醒 X210 [\s\S]*没有错误；有 1 处提醒/);
  assert.match(lines[6] ?? '', /^完成：/);
  assert.deepEqual(Object.keys(contents(out)), [marker, 'index.html']);
});

test('a draft is refused before anything is made, and the call may ask for its site', async (context) => {
  const { folder, out, lines, run } = setUp(context);
  await run(makes('good'));
  const file = join(folder, 'content/documents.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n', '\n  status: draft\n'));
  lines.length = 0;
  assert.equal(await run(() => assert.fail('made the pages of a draft')), exitCodes.contentMistakes);
  assert.match(lines.join('\n'), /documents\.yaml:2:11 .*X171 .*1 处没有人读过[\s\S]*build --draft[\s\S]*原样未动/);
  assert.equal(contents(out)['index.html'], 'good');
  assert.equal(await run(makes('draft'), true), exitCodes.ok);
  assert.equal(contents(out)['index.html'], 'draft');
});

test('a build that throws leaves the former site whole and nothing beside it', async (context) => {
  const { folder, out, run } = setUp(context);
  await run(makes('good'));
  const broken: MakeSite = async (_, staging) => {
    write(join(staging, 'site'), { 'index.html': 'half' });
    throw new Error('a page failed');
  };
  await assert.rejects(run(broken), /a page failed/);
  await assert.rejects(
    run(async (_, staging) => ({ folder: staging, verification: nothingFound() })),
    /index\.html/,
  );
  assert.equal(contents(out)['index.html'], 'good');
  assert.deepEqual(readdirSync(folder), ['content', 'dist']);
  assert.equal(existsSync(join(process.cwd(), '.xunli', processName(process.pid))), false);
});

test('mistakes in the content are told and nothing is written', async (context) => {
  const { folder, lines, run } = setUp(context);
  write(folder, { 'content/documents.yaml': '- idd: x\n' });
  const never: MakeSite = async () => assert.fail('made a site of a faulty report');
  assert.equal(await run(never), exitCodes.contentMistakes);
  assert.match(lines.join('\n'), /documents\.yaml:1:3/);
  assert.deepEqual(readdirSync(folder), ['content']);
});

test('a site with an address that does not work everywhere is told by page, line and column and is not put in place', async (context) => {
  const { out, lines, run } = setUp(context);
  await run(makes('good'));
  assert.equal(await run(makes('<p>\n<a href="/figures.html">', verifyOutput)), exitCodes.contentMistakes);
  assert.match(lines.join('\n'), /^index\.html:2:4 .* X701 .*“\/figures\.html”/m);
  assert.equal(contents(out)['index.html'], 'good');
});

test('what the author put into the site folder while the pages were made is not destroyed', async (context) => {
  const { out, run } = setUp(context);
  const meanwhile: MakeSite = async (...given) => {
    write(out, { 'notes.txt': 'mine' });
    return makes('new')(...given);
  };
  await assert.rejects(run(meanwhile), UsageError);
  assert.deepEqual(contents(out), { 'notes.txt': 'mine' });
});

test('a build killed while it swaps leaves the former site after the next start, which says so', async (context) => {
  const { folder, out, lines, run, stall } = setUp(context);
  await run(makes('good'));
  lines.length = 0;
  const child = await stall('swap');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await assert.rejects(
    run(async () => Promise.reject(new Error('fails early'))),
    /fails early/,
  );
  assert.equal(lines[0], commandWords('en').restored(out));
  assert.equal(contents(out)['index.html'], 'good');
  assert.deepEqual(readdirSync(folder), ['content', 'dist']);
  assert.equal(existsSync(join(process.cwd(), '.xunli', processName(child.pid ?? 0))), false);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`a build stopped by ${signal} clears its traces and says that the former site is whole`, async (context) => {
    const { folder, out, run, stall } = setUp(context);
    await run(makes('good'));
    const child = await stall('pages');
    const complaint = child.stderr ? readAll(child.stderr) : Promise.resolve('');
    child.kill(signal);
    const [code] = await once(child, 'exit');
    assert.equal(code, exitCodes.interrupted);
    assert.equal((await complaint).trim(), commandWords('zh-CN').interrupted);
    assert.equal(contents(out)['index.html'], 'good');
    assert.deepEqual(readdirSync(folder), ['content', 'dist']);
    assert.equal(existsSync(join(process.cwd(), '.xunli', processName(child.pid ?? 0))), false);
  });
}

test('a build that runs beside another neither harms it nor is harmed', async (context) => {
  const { folder, out, run, stall } = setUp(context);
  const other = await stall('pages');
  await run(makes('good'));
  assert.equal(existsSync(join(process.cwd(), '.xunli', processName(other.pid ?? 0), 'site/index.html')), true);
  other.kill('SIGTERM');
  await once(other, 'exit');
  assert.equal(contents(out)['index.html'], 'good');
  assert.deepEqual(readdirSync(folder), ['content', 'dist']);
});

function setUp(context: TestContext) {
  const folder = emptyFolder(context);
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync(soundReport, content, { recursive: true });
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const terminal = { print: tell, complain: tell };
  const run = (makeSite: MakeSite, draft = false) =>
    build({ content, out, draft }, commandWords('en'), { terminal, pid: process.pid, makeSite });
  const stall = async (place: string): Promise<ChildProcess> => {
    const here = (name: string) => join(import.meta.dirname, name);
    const withoutAstro = pathToFileURL(here('without-astro.ts')).href;
    const child = spawn(process.execPath, ['--import', withoutAstro, here('stalled-build.ts'), content, out, place]);
    context.after(() => child.kill('SIGKILL'));
    for await (const chunk of child.stdout) if (String(chunk).includes('stalled')) return child;
    return assert.fail('the build ended before it stalled');
  };
  return { folder, out, lines, run, stall };
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
