import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { deploy } from '../../../src/cli/deploy.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { contents, emptyFolder, write } from './folders.ts';

const words = commandWords('en');

/** A page that says something, to its end. */
export const page = (text: string) => `<html>${text}</html>\n`;

/** A script, under a name that fits it. */
export const script = 'const a = 1;\n';
export const scriptName = `assets/page-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;

/** A site as a build leaves it, in which every page says the same. */
export function writeSite(folder: string, text: string): string {
  const files = { 'index.html': page(text), '404.html': page(text), 'data/a.txt': text, [scriptName]: script };
  write(folder, { ...files, [marker]: markerText(Object.keys(files)) });
  return folder;
}

/** The folder of a host and two sites for it; what a deployment says is kept. */
export function host(context: TestContext) {
  const folder = emptyFolder(context);
  const [one, two] = [writeSite(join(folder, 'made/one'), 'one'), writeSite(join(folder, 'made/two'), 'two')];
  const served = join(folder, 'srv/report');
  const said: string[] = [];
  const terminal = { print: (text: string) => void said.push(text), complain: (text: string) => void said.push(text) };
  const put = (from: string) => deploy({ input: served, from, rollback: false }, terminal, words);
  const back = () => deploy({ input: served, from: join(folder, 'dist'), rollback: true }, terminal, words);
  return { folder, one, two, served, said, put, back };
}

/** What the pages of a folder say, each different text once. */
export function saysOf(folder: string): string[] {
  const pages = Object.entries(contents(folder)).filter(([path]) => /^(?:index|404)\.html$|^data/.test(path));
  assert.equal(pages.length, 3);
  return [...new Set(pages.map(([, text]) => text.replace(/<[^>]*>|\n/g, '')))];
}
