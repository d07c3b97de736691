import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAssets } from '../../../src/integration/assets.ts';

/** What Chromium 86, Firefox 91 and Safari 14 do not all have; esbuild writes newer syntax down, but knows no interfaces. */
const newer = new RegExp(
  [
    // A method, and no call that is spread out: minified names may be these too.
    '(?<!\\.)\\.(?:at|findLast|toSorted|toReversed|toSpliced|with|checkVisibility|hasOwn|groupBy)\\(',
    'replaceChildren|structuredClone|:has\\(|:focus-visible|Promise\\.any|WeakRef',
  ].join('|'),
);

test('the scripts of charts and comparisons use nothing that browsers lack which the site promises to work in', async () => {
  const scripts = (await loadAssets()).filter(({ name }) => /^(?:chart|chart-picture|compare|comparison)\.js$/.test(name));
  assert.equal(scripts.length, 4);
  for (const { name, contents } of scripts) assert.equal(newer.exec(contents)?.[0], undefined, name);
});
