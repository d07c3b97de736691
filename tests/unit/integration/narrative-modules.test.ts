import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrativeModules } from '../../../src/integration/narrative/modules.ts';
import { content } from '../components/rendered.ts';

test('words of an author that read like code of a compiled module are kept, whatever Astro does to the first of them', () => {
  const { report } = content;
  assert.ok(report);
  const words = 'The words export default function MDXContent stand here.';
  const plugin = narrativeModules(() => ({ ...report, overview: { ...report.overview, body: words } }));
  const { load, transform } = plugin as unknown as {
    load: { handler: (id: string) => string };
    transform: { order: string; filter: { id: RegExp; code: string }; handler: (code: string) => { code: string } };
  };
  const id = '\0virtual:xunli/narrative/overview.mdx';
  const compiled = load.handler(id).replace('export default function MDXContent', 'function MDXContent');
  assert.equal(transform.order, 'post');
  assert.match(id, transform.filter.id);
  assert.ok(compiled.includes(transform.filter.code));
  assert.equal(transform.handler(compiled).code, `---\n---\n${words}`);
});
