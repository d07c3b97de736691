import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { UsageError } from '../../../src/cli/exit-codes.ts';
import { pdf } from '../../../src/cli/pdf.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { emptyFolder, write } from './folders.ts';

const never = () => assert.fail('looked for a browser');
const terminal = { print: () => {}, complain: () => {} };

for (const language of ['zh-CN', 'en'] as const) {
  const words = commandWords(language);

  test(`what a PDF lacks is named and nothing is written (${language})`, async (context) => {
    const out = emptyFolder(context);
    const file = join(out, 'report.pdf');
    const says = (message: string) => (error: unknown) => error instanceof UsageError && error.message === message;
    await assert.rejects(pdf({ out, file }, terminal, words, never), says(words.noSite(out)));
    write(out, { 'report.html': '<!doctype html>' });
    await assert.rejects(pdf({ out, file: join(out, 'no/report.pdf') }, terminal, words, never), says(words.noFolder(join(out, 'no'))));
    for (const lacks of ['playwright', 'browser'] as const)
      await assert.rejects(
        pdf({ out, file }, terminal, words, async () => ({ lacks })),
        says(words.printLacks[lacks]),
      );
    assert.equal(existsSync(file), false);
  });
}
