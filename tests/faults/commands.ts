import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { deploy } from '../../src/cli/deploy.ts';
import { release } from '../../src/cli/release.ts';
import { commandWords } from '../../src/i18n/commands.ts';
import { verifyRelease } from '../../src/release/verify/verify.ts';
import { makeSite } from './made-quickly.ts';
import { saidBy, writeSite } from './sites.ts';

const words = commandWords('en');
const terminal = { print() {}, complain() {} };
const effects = { terminal, pid: process.pid, makeSite, findPrinter: async () => ({ lacks: 'browser' as const }) };

/** A command that puts a site in its place, as the tests of faults call it in a folder that has `content/`. */
export interface Command {
  /** What it replaces, below the folder. */
  out: string;
  args: readonly string[];
  /** What is in the folder of `out` when nothing half-made is left. */
  beside: readonly string[];
  /** Does what has to be done before the command: the site will say the text or, where that is empty, the command will fail. */
  prepare(folder: string, text: string): void;
  /** Does it in this process. */
  run(folder: string): unknown;
  /** What the whole site says that lies there; otherwise what is wrong with it. */
  says(out: string): string;
  /** Where it keeps what it replaced, below the folder. */
  kept?: string;
  /** Whether it puts that back. */
  goesBack?: boolean;
}

const at = (folder: string) =>
  ({ content: join(folder, 'content'), sign: '', pdf: '', noPdf: true, sm3: false, warc: '1.1', draft: false }) as const;

export const commands: Record<'build' | 'release' | 'deploy' | 'deployOther' | 'rollback', Command> = {
  build: {
    out: 'out/dist',
    args: ['build', '--out', 'out/dist'],
    beside: ['dist'],
    prepare: willSay,
    run: (folder) => build({ ...at(folder), out: join(folder, 'out/dist') }, words, effects),
    says: saidBy,
  },
  release: {
    out: 'out/release',
    args: ['release', '--no-pdf', '--out', 'out/release'],
    beside: ['release'],
    prepare: willSay,
    run: (folder) => release({ ...at(folder), out: join(folder, 'out/release') }, words, effects),
    says: saidByRelease,
  },
  deploy: deploying(['deploy', 'out/report', '--from', 'made'], 'made'),
  deployOther: deploying(['deploy', 'out/report', '--from', 'other'], 'other'),
  rollback: { ...deploying(['deploy', 'out/report', '--rollback'], 'made'), goesBack: true },
};

function deploying(args: readonly string[], from: string): Command {
  return {
    out: 'out/report',
    args,
    beside: ['.report.last', 'report'],
    kept: 'out/.report.last',
    prepare: (folder, text) => {
      const site = writeSite(join(folder, from), text);
      if (text === '') rmSync(join(site, 'about.html'));
    },
    run: (folder) => deploy({ input: join(folder, 'out/report'), from: join(folder, from), rollback: false }, terminal, words),
    says: saidBy,
  };
}

function willSay(_: string, text: string): void {
  process.env.XUNLI_TEXT = text;
}

function saidByRelease(out: string): string {
  const { isWhole, lines } = verifyRelease(out);
  return isWhole ? saidBy(join(out, 'site')) : lines.join('\n');
}
