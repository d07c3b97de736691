/**
 * A check of the folder its argument names that watches, and says when an audit of the pages would begin and stop: all on one side,
 * so that the order of what is said is known.
 */
import { check } from '../../../src/cli/check.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';

const [content = ''] = process.argv.slice(2);
let audits = 0;

const ended = check({ content, format: 'text', watch: true, propose: '' }, commandWords('zh-CN'), {
  terminal: { print: processTerminal.print, complain: processTerminal.print },
  making: () => Promise.reject(new Error('makes no pages here')),
  checkApart: () => {
    const audit = ++audits;
    processTerminal.print(`audit ${audit} begins`);
    return () => processTerminal.print(`audit ${audit} stops`);
  },
});
processTerminal.print('watching');
process.exitCode = await ended;
