import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { UsageError } from '../../../src/cli/exit-codes.js';
import { pdf } from '../../../src/cli/pdf.js';
import { commandWords } from '../../../src/i18n/commands.js';
import { emptyFolder, write } from './folders.js';
const terminal = { print: () => { }, complain: () => { } };
for (const language of ['zh-CN', 'en']) {
    const words = commandWords(language);
    test(`what a PDF lacks is named and nothing is written (${language})`, async (context) => {
        const out = emptyFolder(context);
        const file = join(out, 'report.pdf');
        const says = (message) => (error) => error instanceof UsageError && error.message === message;
        await assert.rejects(pdf({ out, file }, terminal, words, 'chromium'), says(words.noSite(out)));
        write(out, { 'report.html': '<!doctype html>' });
        await assert.rejects(pdf({ out, file: join(out, 'no/report.pdf') }, terminal, words, 'chromium'), says(words.noFolder(join(out, 'no'))));
        await assert.rejects(pdf({ out, file }, terminal, words, ''), says(words.noBrowser));
        assert.equal(existsSync(file), false);
    });
}
