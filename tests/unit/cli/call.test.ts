import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { commandNames, readCall } from '../../../src/cli/call.ts';
import { UsageError } from '../../../src/cli/exit-codes.ts';
import { commandWords, terminalLanguage } from '../../../src/i18n/commands.ts';

const words = commandWords('en');

test('a command alone works on content and dist below the working folder', () => {
  const call = {
    command: 'build',
    content: resolve('content'),
    out: resolve('dist'),
    format: 'text',
    changes: 'text',
    editions: [],
    draft: false,
    apply: false,
    watch: false,
    propose: '',
    port: 4321,
    base: '/',
    file: resolve('report.pdf'),
    input: '-',
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
  assert.deepEqual(call, {
    ...{ ...given, format: 'text', changes: 'text', editions: [], draft: false, apply: false },
    ...{ watch: false, propose: '', input: '-' },
  });
  const check = readCall(['check', '--watch', '--format', 'json'], words);
  assert.ok('watch' in check && check.watch && check.format === 'json');
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
    [['biuld'], /biuld.*dev check build preview pdf read/],
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
