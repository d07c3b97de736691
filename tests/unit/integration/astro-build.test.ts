import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { safeOutput } from '../../../src/cli/output-folder.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { xunli } from '../../../src/integration/integration.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { marker } from '../../../src/verify/marker.ts';
import { governmentLabels } from '../../setup/government-labels.ts';
import { emptyFolder, soundReport, write } from '../cli/folders.ts';

/** An office's folder, in which `astro build` alone is run, as build services do. */
function astroBuild(folder: string) {
  const config = pathToFileURL(join(packageRoot, 'src/integration/config.ts')).href;
  write(folder, {
    'astro.config.mjs': `import { siteConfig } from '${config}';\nexport default siteConfig({ content: 'content' });\n`,
    'package.json': '{ "type": "module" }\n',
  });
  const astro = join(packageRoot, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
}

function officeFolder(context: TestContext): string {
  const folder = emptyFolder(context);
  cpSync(soundReport, join(folder, 'content'), { recursive: true });
  return folder;
}

test('astro build alone makes the whole site, which a later build knows, without identifiers that the report lacks', (context) => {
  const folder = officeFolder(context);
  const { status, stdout, stderr } = astroBuild(folder);
  assert.equal(status, 0, stdout + stderr);
  const out = join(folder, 'dist');
  for (const file of ['index.html', 'search/engine.js', 'data/figures.csv', 'share/index.png', marker])
    assert.ok(existsSync(join(out, file)), file);
  assert.equal(safeOutput(out, join(folder, 'content'), commandWords('en')), out);
  saysNoIdentifiers(readFileSync(join(out, 'figures.html'), 'utf8'));
});

/** Labels of government sites stand only where the report gives what they say. */
function saysNoIdentifiers(page: string): void {
  assert.deepEqual(governmentLabels(page), ['SiteName', 'ColumnName', 'ColumnDescription', 'ColumnKeywords']);
  assert.doesNotMatch(page, /备案|备0|标识码|党政机关|undefined/);
}

test('astro build alone refuses a number that nobody said, with its place, and makes nothing', (context) => {
  const folder = officeFolder(context);
  const page = join(folder, 'content/areas/1-library.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('镇图书馆有', '镇图书馆有 987654 张床位，'));
  const { status, stdout, stderr } = astroBuild(folder);
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /areas\/1-library\.mdx:9:\d+ .*X604/);
  assert.equal(existsSync(join(folder, 'dist')), false);
});

test('a site with a file that says what nobody said is removed, and the build fails', async (context) => {
  const out = join(emptyFolder(context), 'dist');
  write(out, {
    'index.html': '<p>987654 beds</p>',
    'claims.html~': '<p>987654 beds</p>',
    '.git/HEAD': 'ref: refs/heads/pages',
    '.htaccess': 'Redirect / https://example.org/',
  });
  const { hooks } = xunli({ content: soundReport });
  const given = { command: 'build', updateConfig: () => {}, dir: pathToFileURL(`${out}/`) } as never;
  await (hooks['astro:config:setup'] as (options: never) => Promise<void>)(given);
  const done = hooks['astro:build:done'] as NonNullable<AstroIntegration['hooks']['astro:build:done']>;
  await assert.rejects(
    async () => done(given),
    /index\.html[\s\S]*X61[\s\S]*claims\.html~|\.htaccess[\s\S]*claims\.html~[\s\S]*index\.html/,
  );
  assert.deepEqual(readdirSync(out), ['.git']);
});
