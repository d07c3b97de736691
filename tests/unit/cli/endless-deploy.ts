/** Deploys two sites in turn for ever, until it is killed; says so once the first is in place. */
import { deploy } from '../../../src/cli/deploy.ts';
import { commandWords } from '../../../src/i18n/commands.ts';

const [input = '', ...sites] = process.argv.slice(2);
const silent = { print() {}, complain() {} };
for (;;) {
  for (const from of sites) {
    deploy({ input, from, rollback: false }, silent, commandWords('en'));
    process.stdout.write('deployed\n');
  }
  deploy({ input, from: '', rollback: true }, silent, commandWords('en'));
}
