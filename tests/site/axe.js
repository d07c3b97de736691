import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe whose answer depends on colours, sizes and scrolling. All others read names, roles and structure. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
/**
 * What axe has to say against a page as it stands now, by WCAG 2.2 AA, its own good practices and `more` of its rules; by the
 * rules `only`, where they are given.
 */
export async function violations(page, { more = [], only } = {}) {
    if (!(await page.evaluate(() => 'axe' in window)))
        await page.evaluate(axe);
    const runOnly = only ? { type: 'rule', values: [...only, ...more] } : { type: 'tag', values: standards };
    // Without this, axe names the place of all that is right too, which takes longer than to find what is wrong.
    const resultTypes = ['violations'];
    const options = { resultTypes, runOnly, rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])) };
    const results = await page.evaluate((asked) => window.axe.run(asked), options);
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
