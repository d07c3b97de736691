import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/report/content.ts';
import { readFiles } from '../setup/read-files.ts';

const root = join(import.meta.dirname, '../..');
const generator = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds the report with a copy of the generator in another folder and gives every file of the site.
 * @param change what to do to the text of its `report.yaml`
 * @param environment variables that differ there
 */
export async function buildElsewhere(change: (report: string) => string, environment: Record<string, string> = {}): Promise<ContentFiles> {
  const above = await mkdtemp(join(tmpdir(), 'xunli 别处 '));
  const folder = join(above, 'generator');
  try {
    await mkdir(folder);
    for (const name of generator) await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const content = join(above, '内容');
    await cp(join(root, 'content'), content, { recursive: true });
    const report = join(content, 'report.yaml');
    await writeFile(report, change(await readFile(report, 'utf8')));
    await run([join(folder, 'src/cli/xunli.mjs'), 'build', '--content', content, '--out', join(above, 'site')], above, environment);
    return readFiles(join(above, 'site'));
  } finally {
    await rm(above, { recursive: true });
  }
}

async function run(args: string[], cwd: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...environment } });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(told);
}
