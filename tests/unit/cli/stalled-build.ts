/**
 * A build that stops for ever at the place its third argument names, and says so: `pages` (some pages are written) or
 * `swap` (the former site is away, the new one not yet in place). The test kills it there.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../../src/cli/build.ts';
import { removeFolder } from '../../../src/cli/removal.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { nothingFound, write } from './folders.ts';

const [content = '', out = '', place] = process.argv.slice(2);
const never = new Int32Array(new SharedArrayBuffer(4));

await build({ content, out, draft: false }, commandWords('en'), {
  terminal: processTerminal,
  pid: process.pid,
  makeSite: async (_, staging) => {
    write(join(staging, 'site'), { 'index.html': 'half', [marker]: markerText(['index.html']) });
    if (place === 'pages') {
      process.stdout.write('stalled\n');
      await new Promise((done) => setTimeout(done, 2 ** 31 - 1));
    }
    return { folder: join(staging, 'site'), verification: nothingFound() };
  },
  moves: { rename: moveOnce, exchange: () => false, remove: removeFolder },
});

function moveOnce(from: string, to: string): void {
  renameSync(from, to);
  process.stdout.write('stalled\n', () => {});
  Atomics.wait(never, 0, 0);
}
