import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { type TestContext } from 'node:test';
import { check } from '../../../src/cli/check.ts';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import { siteDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Format } from '../../../src/diagnostics/formats.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import type { Verification } from '../../../src/integration/verification.ts';
import { contents, emptyFolder, nothingFound, soundReport, write } from './folders.ts';

/** Checks that found a number in the pages which no sentence says. */
const oneFound = (): Verification => ({
  diagnostics: [
    siteDiagnostic(
      'site-no-source',
      { file: 'index.html', line: 7, column: 9 },
      { page: 'index.html', numeral: '37', context: '另有37人' },
    ),
  ],
  audit: { ...nothingFound().audit, pages: 1, files: 1, filesRead: 1, numerals: 3, accounted: 2 },
});

test('a check makes the pages, audits them, says how much it looked at, and keeps no file', async (context) => {
  const { folder, printed, complained, run } = setUp(context);
  const before = contents(folder);
  assert.equal(await run('text', nothingFound), exitCodes.ok);
  assert.match(
    printed.join('\n'),
    /^核对无误：\d+ 句讲话.*\n数字核对：讲话中 (\d+) 处，\1 处有去处；网站上 0 处，0 处有依据（0 个页面，读了 0 个文件中的 0 个）$/,
  );
  assert.deepEqual(complained, []);
  assert.deepEqual(contents(folder), before);
  assert.equal(existsSync(join(process.cwd(), '.xunli', String(process.pid))), false);
});

test('a number in the pages without a sentence is a mistake, and the share accounted for is told', async (context) => {
  const { printed, complained, run } = setUp(context);
  assert.equal(await run('text', oneFound), exitCodes.contentMistakes);
  assert.deepEqual(printed, []);
  assert.match(complained.join('\n'), /index\.html:7:9 .*X614[\s\S]*网站上 3 处，2 处有依据（1 个页面，读了 1 个文件中的 1 个）/);
});

test('programs read one list of all mistakes, of content or pages, and an empty one where there is none', async (context) => {
  const { folder, printed, run } = setUp(context);
  assert.equal(await run('json', nothingFound), exitCodes.ok);
  assert.equal(await run('json', oneFound), exitCodes.contentMistakes);
  write(folder, { 'content/documents.yaml': '- idd: x\n' });
  assert.equal(await run('json', () => assert.fail('audited the pages of a faulty report')), exitCodes.contentMistakes);
  const lists = printed.map((text) => (JSON.parse(text) as { code: string }[])[0]?.code);
  assert.deepEqual(lists, [undefined, 'X614', 'X109']);
});

test('annotations for GitHub point at no made page, which the repository lacks, and a clean report has none', async (context) => {
  const { printed, run } = setUp(context);
  assert.equal(await run('github', nothingFound), exitCodes.ok);
  assert.deepEqual(printed, []);
  await run('github', oneFound);
  assert.match(printed.join('\n'), /^::error title=X614::index\.html:7:9 /);
});

/** Makes the sound report one whose numbering has a gap. */
const withNumberingGap = (folder: string) => cpSync(join(soundReport, '../numbering-gap'), join(folder, 'content'), { recursive: true });

test('what is told only stops no check: it stands in the list of programs too, behind what is found in the pages', async (context) => {
  const { folder, printed, complained, run } = setUp(context);
  withNumberingGap(folder);
  for (const name of ['message.txt', 'message.en.txt']) rmSync(join(folder, 'content', name));
  assert.equal(await run('text', nothingFound), exitCodes.ok);
  assert.match(complained.join('\n'), /^transcript\.txt:11:1 {2}提醒 X210 .*[\s\S]*\n没有错误；有 1 处提醒/);
  assert.match(printed.join('\n'), /^核对无误：/);
  printed.length = 0;
  assert.equal(await run('json', nothingFound), exitCodes.ok);
  assert.equal(await run('json', oneFound), exitCodes.contentMistakes);
  const lists = printed.map((text) => (JSON.parse(text) as { code: string }[]).map(({ code }) => code));
  assert.deepEqual(lists, [['X210'], ['X614', 'X210']]);
});

test('what of a draft is unread is counted for each area and listed, and changes no outcome', async (context) => {
  const { folder, printed, complained, run } = setUp(context);
  const file = join(folder, 'content/figures/1-library.yaml');
  write(folder, { 'content/figures/1-library.yaml': readFileSync(file, 'utf8').replace('id: visits\n', '$&  status: draft\n') });
  assert.equal(await run('text', nothingFound), exitCodes.ok);
  assert.deepEqual(complained, []);
  const text = printed.join('\n');
  // Read: report.yaml and the overview; of the area all but one of ten figures, a document, a milestone, an emendation and its text.
  assert.match(
    text,
    /16 项内容，1 项还没有人读过（草稿 1，猜的读法 0，待填 0）\n {2}█{20} 2\/2 {2}领域之外\n {2}█{18}░░ 13\/14 {2}镇图书馆\n/,
  );
  assert.match(text, /figures\/1-library\.yaml:27:11 {2}待办 X168 {2}数据“接待读者”还是草稿\n[\s\S]*xunli review/);
  printed.length = 0;
  assert.equal(await run('json', nothingFound), exitCodes.ok);
  assert.equal(await run('json', oneFound), exitCodes.contentMistakes);
  const lists = printed.map((list) => (JSON.parse(list) as { code: string }[]).map(({ code }) => code));
  assert.deepEqual(lists, [['X168'], ['X614', 'X168']]);
});

/** Takes the figure of complaints out of the sound report, and what the narrative says of it. */
function withGap(folder: string): void {
  const [figures, narrative] = [join(folder, 'content/figures/1-library.yaml'), join(folder, 'content/areas/1-library.mdx')];
  const without = (file: string, pattern: RegExp) => readFileSync(file, 'utf8').replace(pattern, '');
  write(folder, {
    'content/figures/1-library.yaml': without(figures, /- id: complaints\n(?: .*\n)+/),
    'content/areas/1-library.mdx': without(narrative, /，收到投诉<Value id="complaints" \/>/),
  });
}

test('numerals without a place are told on one line each, and entries to paste end the check', async (context) => {
  const { folder, printed, complained, run } = setUp(context);
  withGap(folder);
  const nothingMade = () => assert.fail('made pages of a faulty report');
  assert.equal(await run('text', nothingMade), exitCodes.contentMistakes);
  assert.deepEqual(printed, []);
  assert.match(complained.join('\n'), /X601 .*“0件?”/);
  assert.match(
    complained.join('\n'),
    /# 贴进 figures\/[^\n]*\n- \{ id: shoudao-tousu, label: 收到投诉, value: 0, unit: 件, asOf: 2023, quote: 0件 \}\n/,
  );
  assert.equal(await run('json', nothingMade), exitCodes.contentMistakes);
  assert.equal((JSON.parse(printed.join('')) as unknown[]).length, 1);
});

test('entries that are pasted make the report sound again', async (context) => {
  const { folder, complained, run } = setUp(context);
  withGap(folder);
  const file = join(folder, 'content/figures/2-new.yaml');
  await run('text', () => assert.fail('made pages of a faulty report'), file);
  assert.match(complained.at(-1) ?? '', /2-new\.yaml/);
  assert.deepEqual(readdirSync(join(folder, 'content/figures')).sort(), ['1-library.yaml', '2-new.yaml']);
  assert.equal(await run('text', nothingFound), exitCodes.ok);
});

test('a file that stands already is never written over, and nothing is written where nothing is missing', async (context) => {
  const { folder, complained, run } = setUp(context);
  const file = join(folder, 'new.yaml');
  assert.equal(await run('text', nothingFound, file), exitCodes.ok);
  assert.match(complained.join('\n'), /每个数字都有去处/);
  assert.equal(existsSync(file), false);
  write(folder, { 'new.yaml': 'mine' });
  await assert.rejects(run('text', nothingFound, file), (error) => error instanceof UsageError && /new\.yaml/.test(error.message));
  await assert.rejects(run('text', nothingFound, join(folder, 'no/new.yaml')), UsageError);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('entries are proposed also while other files have mistakes', async (context) => {
  const { folder, run } = setUp(context);
  withGap(folder);
  write(folder, { 'content/overview.mdx': '<Valu id="x" />' });
  const file = join(folder, 'new.yaml');
  assert.equal(await run('text', nothingFound, file), exitCodes.contentMistakes);
  assert.match(readFileSync(file, 'utf8'), /value: 0/);
});

test('while a check watches, the content answers each save at once, and a new audit of the pages each sound one', async (context) => {
  const { folder } = setUp(context);
  const figures = join(folder, 'content/figures/1-library.yaml');
  const sound = readFileSync(figures, 'utf8');
  const watching = spawn(process.execPath, [join(import.meta.dirname, 'watching-check.ts'), join(folder, 'content')]);
  context.after(() => watching.kill('SIGKILL'));
  const heard = linesOf(watching);
  for (const line of ['内容核对无误；正在核对网页……', 'audit 1 begins', 'watching']) assert.equal(await heard.next(/./), line);
  write(folder, { 'content/figures/1-library.yaml': sound.replace(/value: .*/, 'value: 987654') });
  assert.equal(await heard.next(/./), 'audit 1 stops');
  await heard.next(/X305/);
  write(folder, { 'content/figures/1-library.yaml': sound });
  await heard.next(/正在核对网页/);
  assert.equal(await heard.next(/./), 'audit 2 begins');
  watching.kill('SIGINT');
  assert.equal(await heard.next(/./), 'audit 2 stops');
  assert.deepEqual(await once(watching, 'exit'), [exitCodes.ok, null]);
});

test('a check that watches audits the pages in a process of its own, and ends well when it is stopped', async (context) => {
  const { folder } = setUp(context);
  const command = [join(packageRoot, 'src/cli/xunli.mjs'), 'check', '--watch', '--content', join(folder, 'content')];
  const watching = spawn(process.execPath, command);
  context.after(() => watching.kill('SIGKILL'));
  assert.match(await linesOf(watching).next(/数字核对/), /网站上 [\d,]+ 处/);
  watching.kill('SIGINT');
  assert.deepEqual(await once(watching, 'exit'), [exitCodes.ok, null]);
});

function setUp(context: TestContext) {
  const folder = emptyFolder(context);
  cpSync(soundReport, join(folder, 'content'), { recursive: true });
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = { print: (line: string) => void printed.push(line), complain: (line: string) => void complained.push(line) };
  const run = (format: Format, verify: () => Verification, propose = '') =>
    check({ content: join(folder, 'content'), format, watch: false, propose }, commandWords('en'), {
      terminal,
      making: async () => ({
        terminal,
        pid: process.pid,
        makeSite: async (_, staging) => {
          write(join(staging, 'site'), { 'index.html': '新' });
          return { folder: join(staging, 'site'), verification: verify() };
        },
      }),
      checkApart: () => assert.fail('a check that does not watch needs no second one'),
    });
  return { folder, printed, complained, run };
}

/** Reads what a process says, line by line; `next` gives the next line that matches. */
function linesOf(child: ChildProcess) {
  const lines: string[] = [];
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      wake();
    });
  }
  const next = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const at = lines.findIndex((line) => pattern.test(line));
      if (at >= 0) return lines.splice(0, at + 1).at(-1) ?? '';
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  };
  return { next };
}
