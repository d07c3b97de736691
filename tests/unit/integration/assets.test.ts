import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transform } from 'lightningcss';
import { parseSync, Visitor } from 'rolldown/utils';
import { loadAssets, trustedCode } from '../../../src/integration/assets.ts';

/** Names that look like addresses and are never asked for: of XML namespaces, and the base on which Pagefind reads relative addresses. */
const names = /^(?:http:\/\/www\.w3\.org\/|https:\/\/example\.com$)/;

let loaded: ReturnType<typeof loadAssets> | undefined;
const assets = () => (loaded ??= loadAssets());

/** What would bind a script to one place, or keep it from running from a disk. Throws where it is no classic script. */
function offencesOfScript(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code, { sourceType: 'script' });
  assert.deepEqual(errors, [], file);
  const found: string[] = [];
  const read = (text: string) => {
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?\/\/\w/i.test(text) || /^\/[^\s/][^\s]*\.\w+$/.test(text);
    if (isAddress && !names.test(text)) found.push(text);
  };
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && read(value)),
    TemplateElement: ({ value }) => read(value.cooked ?? ''),
    ImportExpression: () => found.push('import()'),
  }).visit(program);
  return found;
}

/** The addresses that a style sheet asks for. Throws where it cannot be read. */
function addressesOfStyle(filename: string, code: string): string[] {
  const { dependencies } = transform({ filename, code: Buffer.from(code), analyzeDependencies: true });
  return (dependencies ?? []).flatMap((dependency) => ('url' in dependency ? [dependency.url] : []));
}

test('the generator’s own scripts are classic, and neither they nor its style sheet name another site or a place on this one', async () => {
  const code = trustedCode(await assets());
  const texts = [...code].map(([name, bytes]): [string, string] => [name, new TextDecoder().decode(bytes)]);
  const scripts = texts.filter(([name]) => name.endsWith('.js'));
  const styles = texts.filter(([name]) => name.endsWith('.css'));
  assert.ok(scripts.length > 5 && styles.length > 0 && scripts.length + styles.length === texts.length);
  for (const [name, text] of scripts) assert.deepEqual(offencesOfScript(name, text), [], name);
  for (const [name, text] of styles)
    assert.deepEqual(
      addressesOfStyle(name, text).filter((address) => !address.startsWith('data:')),
      [],
      name,
    );
});

test('code of every kind that would bind the site to one place is found', () => {
  for (const [code, found] of [
    ['location.href = "/report/figures.html"', '/report/figures.html'],
    ['location.href = `/data/a.csv`', '/data/a.csv'],
    ['element.src = "https://example.org/a.js"', 'https://example.org/a.js'],
    ['import("./b.js")', 'import()'],
  ] as const)
    assert.deepEqual(offencesOfScript('a.js', code), [found]);
  for (const code of ['export const a = 1', 'const = 1']) assert.throws(() => offencesOfScript('a.js', code));
  assert.deepEqual(addressesOfStyle('a.css', 'p { background: url(/favicon.svg) }'), ['/favicon.svg']);
  assert.deepEqual(addressesOfStyle('a.css', '@import url("//example.org/a.css");'), ['//example.org/a.css']);
  assert.throws(() => addressesOfStyle('a.css', 'p { color: red } }'));
});
