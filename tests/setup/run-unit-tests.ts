import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { compileCache } from './compile-cache.ts';

const root = join(import.meta.dirname, '../..');
/** Tests that start processes, make sites or install readers of others, which takes about as long as all the others take. */
const ofProcesses = /^tests\/unit\/(?:(?:cli|integration)\/|.*-readers\.test\.ts$)/;

const files = [...globSync('tests/unit/**/*.test.ts', { cwd: root }).sort(), 'tests/architecture.test.ts'].map((file) =>
  file.replaceAll('\\', '/'),
);
const halves = [files.filter((file) => !ofProcesses.test(file)), files.filter((file) => ofProcesses.test(file))] as const;
const codes = await Promise.all([shown(halves[0]), shownAtTheEnd(halves[1])]);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/**
 * Starts tests in one process, for loading the modules anew in each of the files takes longer than the tests do.
 * A file that is run alone has a process of its own, so that none can come to need what another leaves behind.
 */
function start(tests: readonly string[], stdout: 'inherit' | 'pipe') {
  const args = ['--import', './tests/setup/properties.ts', '--test-isolation=none', '--test', ...tests];
  return spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stdout, 'inherit'], env: { ...process.env, ...compileCache } });
}

async function shown(tests: readonly string[]): Promise<number | null> {
  const [code] = await once(start(tests, 'inherit'), 'close');
  return code;
}

/** The other half runs at the same time, and tells of itself when both are through. */
async function shownAtTheEnd(tests: readonly string[]): Promise<number | null> {
  const child = start(tests, 'pipe');
  const [told, [code]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'close')]);
  process.stdout.write(told);
  return code;
}
