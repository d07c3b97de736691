import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import test from 'node:test';
import { systemRefusal } from '../../../src/cli/system-refusal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';

const words = commandWords('zh-CN');

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

test('what the system refuses is told in words with the file, without a stack', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write', path: '/srv/a' });
  assert.equal(systemRefusal(full, words), '没有做成：/srv/a　磁盘满了；请腾出空间再试（ENOSPC）');
  const long = thrownBy(() => mkdirSync('x'.repeat(300)));
  assert.match(systemRefusal(long, words) ?? '', /^没有做成：x{300}　名字太长；请改短（ENAMETOOLONG）$/);
  const folder = thrownBy(() => readFileSync('/'));
  assert.equal(systemRefusal(folder, words), '没有做成：系统拒绝了这一步（EISDIR）');
});

test('it is found where a tool wraps it or is written in Rust, and an error of another kind is not taken for one', () => {
  const refused = Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'open', path: '/srv/a' });
  assert.match(systemRefusal(new Error('vite failed', { cause: refused }), words) ?? '', /只读/);
  assert.match(systemRefusal(new AggregateError([new Error('a'), refused]), words) ?? '', /只读/);
  const rust =
    'Something went wrong inside.\nFailed to write file in /srv/a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)\n';
  const { ENOSPC } = constants.errno;
  assert.equal(
    systemRefusal(new Error('Build failed', { cause: new Error(rust.replace('28', String(ENOSPC))) }), words),
    '没有做成：/srv/a/b.mjs　磁盘满了；请腾出空间再试（ENOSPC）',
  );
  assert.equal(systemRefusal(new TypeError('x is not a function'), words), null);
  assert.equal(systemRefusal(Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' }), words), null);
});
