import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { commandNames, readCall } from '../../../src/cli/call.ts';
import { UsageError } from '../../../src/cli/exit-codes.ts';
import { commandWords, terminalLanguage } from '../../../src/i18n/commands.ts';

const words = commandWords('en');

/** What other commands are told. */
const unsaid = {
  changes: 'text',
  editions: [],
  draft: false,
  apply: false,
  watch: false,
  sign: '',
  pdf: '',
  noPdf: false,
  sm3: false,
  warc: '1.1',
  key: '',
  from: resolve('dist'),
  rollback: false,
};

test('a command alone works on content and dist below the working folder', () => {
  const call = {
    command: 'build',
    content: resolve('content'),
    out: resolve('dist'),
    format: 'text',
    propose: '',
    port: 4321,
    base: '/',
    file: resolve('report.pdf'),
    input: '-',
    ...unsaid,
  };
  assert.deepEqual(readCall(['build'], words), call);
});

test('options name other folders, a port and a path', () => {
  const call = readCall(['preview', '--out=site', '--port', '0', '--base', '/政务 公开/'], words);
  const given = {
    command: 'preview',
    content: resolve('content'),
    out: resolve('site'),
    port: 0,
    base: '/政务 公开/',
    file: resolve('report.pdf'),
  };
  assert.deepEqual(call, { ...given, format: 'text', propose: '', input: '-', ...unsaid });
  const check = readCall(['check', '--watch', '--format', 'json'], words);
  assert.ok('watch' in check && check.watch && check.format === 'json');
});

test('a release goes into its own folder, with what it is signed with, and is what verify checks', () => {
  const release = readCall(['release', '--sign', 'key.pem', '--pdf', 'a.pdf', '--sm3'], words);
  assert.ok('sign' in release);
  const { out, sign, pdf, sm3 } = release;
  assert.deepEqual({ out, sign, pdf, sm3 }, { out: resolve('release'), sign: resolve('key.pem'), pdf: resolve('a.pdf'), sm3: true });
  const inputs = [['verify'], ['verify', 'copy.zip', '--key', 'public.pem']].map((args) => readCall(args, words));
  assert.deepEqual(
    inputs.map((call) => 'input' in call && call.input),
    [resolve('release'), resolve('copy.zip')],
  );
  assert.throws(() => readCall(['verify', 'a.zip', 'b.zip'], words), UsageError);
});

test('every command, and no command, gives help', () => {
  assert.deepEqual(readCall([], words), { help: 'all' });
  assert.deepEqual(readCall(['--help'], words), { help: 'all' });
  for (const name of commandNames) assert.deepEqual(readCall([name, '-h'], words), { help: name });
});

test('a text to read is a file, or the standard input where none is named', () => {
  const inputOf = (args: string[]) => {
    const call = readCall(args, words);
    return 'input' in call ? call.input : assert.fail('help');
  };
  assert.equal(inputOf(['read', '讲话.txt', '--format', 'json']), resolve('讲话.txt'));
  assert.equal(inputOf(['read']), '-');
  assert.equal(inputOf(['read', '-']), '-');
});

test('what makes no sense is a usage error that names it', () => {
  const wrong: [string[], RegExp][] = [
    [['biuld'], /biuld.*new review dev check build preview pdf read diff release verify deploy/],
    [['build', 'content'], /“content”/],
    [['build', '--contnet', 'x'], /--contnet/],
    [['build', '--content'], /--content/],
    [['check', '--out', 'x'], /check.*--out/],
    [['dev', '--port', '70000'], /70000/],
    [['dev', '--port', '80a'], /80a/],
    [['preview', '--base', 'reports'], /reports/],
    [['check', '--format', 'xml'], /xml.*text json github/],
    [['read', 'a.txt', 'b.txt'], /b\.txt/],
    [['read', '--format', 'github'], /github.*text json/],
    [['read', '--content', 'x'], /read.*--content/],
    [['build', '--propose', 'a.yaml'], /build.*--propose/],
    [['check', '--watch', '--propose', 'a.yaml'], /--propose/],
    [['build', '--watch'], /build.*--watch/],
    [['pdf', '--file', 'report.doc'], /report\.doc/],
    [['build', '--file', 'a.pdf'], /build.*--file/],
    [['release', '--pdf', 'a.pdf', '--no-pdf'], /release --no-pdf.*--pdf/],
    [['new'], /speech\.docx/],
    [['release', '--warc', '0.9'], /0\.9.*1\.1 1\.0/],
    [['deploy', 'www', 'dist'], /dist/],
    [['deploy', 'www', '--rollback', '--from', 'dist'], /--rollback.*--from/],
  ];
  for (const [args, message] of wrong) {
    assert.throws(
      () => readCall(args, words),
      (error) => error instanceof UsageError && message.test(error.message),
      args.join(' '),
    );
  }
});

test('help is in Chinese where the terminal is', () => {
  assert.equal(terminalLanguage({ LANG: 'zh_CN.UTF-8' }), 'zh-CN');
  assert.equal(terminalLanguage({ LC_ALL: '', LANG: 'zh_TW.UTF-8' }), 'zh-Hant');
  assert.equal(terminalLanguage({ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }), 'en');
});
