import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Selector, type Visitor as StyleVisitor, transform } from 'lightningcss';
import { parseSync, Visitor } from 'rolldown/utils';
import { loadAssets } from '../../../src/integration/assets.ts';
import { newerGlobals, newerMembers, newerProperties, newerRules, newerSelectors } from '../../setup/newer-than-floor.ts';

/** What scripts ask for before they use it, or do without: a reader who lacks it loses that alone. */
const askedFor = new Set(
  'checkVisibility highlights Highlight ClipboardItem OffscreenCanvas FinalizationRegistry encodeInto captureStackTrace'.split(' '),
);
/** Names of members of our own objects, of Chart.js's and of the engine's. */
const own = new Set('loading number at side delay wait config resize notify role grow s'.split(' '));
/** What one script may need that the floor lacks: then it does not start, or fails, and its reader is told so. */
const needed: Record<string, string[]> = {
  // Reading aloud finds its numbers by looking behind, which Safari knows since 16.4.
  'aloud.js': ['(?<'],
  // Without it every text is searched in place of the index.
  'search.js': ['pipeThrough', 'DecompressionStream'],
};

/** What a script uses that a browser of the floor may lack. */
function newerInScript(name: string, code: string): string[] {
  const found = new Set<string>();
  const read = (text: string) => /:(?:is|where|has|focus-visible)\b/.test(text) && found.add(text);
  new Visitor({
    MemberExpression({ computed, property }) {
      if (!computed && property.type === 'Identifier' && newerMembers.has(property.name)) found.add(property.name);
    },
    Identifier: ({ name }) => void (/^[A-Z]\w\w/.test(name) && newerGlobals.has(name) && found.add(name)),
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && newerGlobals.has(callee.name)) found.add(callee.name);
    },
    Literal(literal) {
      if (typeof literal.value === 'string') read(literal.value);
      if ('regex' in literal && /\(\?<[=!]/.test(literal.regex.pattern)) found.add('(?<');
      if ('regex' in literal && /[dv]/.test(literal.regex.flags)) found.add(literal.regex.flags);
    },
    TemplateElement: ({ value }) => void read(value.cooked ?? ''),
  }).visit(parseSync(name, code, { sourceType: 'script' }).program);
  return [...found].filter((use) => !askedFor.has(use) && !own.has(use) && !needed[name]?.includes(use)).sort();
}

test('scripts are ASCII and use nothing that Chromium 86, Firefox 91 or Safari 14 lack, but what they ask for first', async () => {
  const scripts = (await loadAssets()).filter(({ name }) => name.endsWith('.js'));
  assert.ok(scripts.length > 10);
  for (const { name, contents } of scripts) {
    assert.doesNotMatch(contents, /[^\0-\x7f]/, name);
    assert.deepEqual(newerInScript(name, contents), [], name);
  }
});

test('newer interfaces, methods, patterns and selectors of scripts are found', () => {
  for (const [code, found] of [
    ['[1].toReversed()', 'toReversed'],
    ['a.b?.findLast(c)', 'findLast'],
    ['Object.hasOwn(a, b)', 'hasOwn'],
    ['structuredClone(a)', 'structuredClone'],
    ['new CloseWatcher()', 'CloseWatcher'],
    ['a.showPopover()', 'showPopover'],
    ['/(?<=a)b/', '(?<'],
    ['document.querySelector("a:has(b)")', 'a:has(b)'],
    ['[1].map(String).flat().includes("1")', []],
  ] as const)
    assert.deepEqual(newerInScript('a.js', code), [found].flat(), code);
});

/** Properties that only make better what is right without them. */
const better = new Set([
  ...['accent-color', 'color-scheme', 'forced-color-adjust', 'text-size-adjust', 'text-decoration-thickness', 'text-underline-offset'],
  ...['hanging-punctuation', 'text-spacing-trim', 'text-wrap', 'baseline-source', 'orphans', 'widows', 'scroll-padding-block-end'],
  // Where there are containers, their rules; where there are none, narrow windows stand for narrow ones.
  ...['container', 'container-type', 'content-visibility', '@container', '@page'],
]);
/** Selectors with which a rule of its own is lost, never others beside it. */
const alone = new Set(['has', 'focus-visible', 'details-content', '-webkit-search-cancel-button']);

/** What a style sheet uses that a browser of the floor may lack, and rules in which that takes others along. */
function newerInStyle(css: string): string[] {
  const found = new Set<string>();
  const newerIn = (selector: Selector): string[] =>
    selector.flatMap((part) => {
      if (part.type !== 'pseudo-class' && part.type !== 'pseudo-element') return [];
      const kind = part.kind === 'custom' && 'name' in part ? part.name : part.kind;
      return newerSelectors.has(kind) || kind === 'is' ? [kind] : [];
    });
  const visitor: StyleVisitor<never> = {
    Declaration({ property, value }) {
      const name = property === 'unparsed' ? value.propertyId.property : property === 'custom' ? value.name : property;
      if (newerProperties.has(name) && !better.has(name)) found.add(name);
    },
    Rule(rule) {
      // “layer-block”
      const name = rule.type.replace(/-(?:block|statement)$/, '');
      if (newerRules.has(name) && !better.has(`@${name}`)) found.add(`@${name}`);
      if (rule.type !== 'style') return;
      const newer = rule.value.selectors.map(newerIn);
      for (const kind of newer.flat()) if (!alone.has(kind)) found.add(`:${kind}`);
      if (newer.some((kinds) => kinds.length > 0) && newer.some((kinds) => kinds.length === 0))
        found.add(`:${newer.flat()[0]} beside others`);
    },
  };
  transform({ filename: 'a.css', code: Buffer.from(css), visitor });
  return [...found].sort();
}

test('the style sheet uses nothing that these browsers lack, but what they may do without', async () => {
  const style = (await loadAssets()).find(({ name }) => name === 'style.css');
  assert.deepEqual(newerInStyle(style?.contents ?? '@scope{}'), []);
});

test('newer properties, selectors and rules of style sheets are found, and what they would take along', () => {
  for (const [css, found] of [
    ['p { aspect-ratio: 1 }', 'aspect-ratio'],
    ['p { inset: 0 }', 'inset'],
    ['p { margin-inline: 1px }', 'margin-inline'],
    ['p { inset-inline-start: 0 }', 'inset-inline-start'],
    ['p:is(.a, .b) { color: red }', ':is'],
    ['p:where(.a) { color: red }', ':where'],
    ['p:has(a), b { color: red }', ':has beside others'],
    ['@layer a { p { color: red } }', '@layer'],
    ['p { margin: 0 1px } a:hover { color: red }', []],
  ] as const)
    assert.deepEqual(newerInStyle(css), [found].flat(), css);
});
