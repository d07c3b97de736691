import type { Plugin } from 'vite';
import { questionsFile } from '../../report/questions.ts';
import type { Report } from '../../report/report.ts';
import { englishFile } from '../../report/schema/registers.ts';

const prefix = 'virtual:xunli/narrative';

/**
 * What the compiled MDX is called. Astro looks for its declaration in the whole text of the compiled module, and takes words of an author
 * that read alike for it; so theirs bear a sign of private use until Astro is done.
 */
const entry = 'MDXContent';
const kept = `\ue000${entry}`;

/**
 * Gives pages the narrative of a report as modules: `virtual:xunli/narrative` imports one for what leads the overview, one
 * for the rest of it, one for the questions, one for the page in English and one for each area, whose MDX Astro compiles.
 * @param report the report as checked last; null while the content has mistakes
 */
export function narrativeModules(report: () => Report | null): Plugin {
  return {
    name: 'xunli:narrative',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:xunli\/narrative/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:xunli\/narrative/ },
      handler(id) {
        const checked = report();
        if (!checked) throw new Error('The content has mistakes');
        const name = id.slice(prefix.length + 2);
        return name === '' ? importsOf(checked) : narrativeOf(checked, name)?.replaceAll(entry, kept);
      },
    },
    transform: {
      order: 'post',
      filter: { id: /^\0virtual:xunli\/narrative/, code: kept },
      handler: (code) => ({ code: code.replaceAll(kept, entry), map: null }),
    },
  };
}

/** A module that imports the narrative of each page. */
function importsOf({ areas }: Report): string {
  const path = (page: string) => JSON.stringify(`${prefix}/${page}.mdx`);
  return [
    `export { Content as lead } from ${path('overview-lead')};`,
    `export { Content as overview, getHeadings as overviewHeadings } from ${path('overview')};`,
    `export { Content as answers } from ${path('questions')};`,
    `export { Content as english } from ${path('english')};`,
    ...areas.map(({ slug }, index) => `import * as area${index} from ${path(`areas/${slug}`)};`),
    `export const areas = { ${areas.map(({ slug }, index) => `${JSON.stringify(slug)}: area${index}.Content`).join(', ')} };`,
    `export const headings = { ${areas.map(({ slug }, index) => `${JSON.stringify(slug)}: area${index}.getHeadings()`).join(', ')} };`,
  ].join('\n');
}

/**
 * The MDX that Astro compiles: what was checked, from memory, with an empty front matter. Astro reads front matter by rules of
 * its own and lets some of it name code (`layout`), so it never sees that of an author.
 */
export function narrativeOf(report: Pick<Report, 'overview' | 'answers' | 'areas' | 'english'>, name: string): string | undefined {
  const fixed = new Map([
    ['overview-lead.mdx', report.overview.lead],
    ['overview.mdx', report.overview.body],
    [questionsFile, report.answers.body],
    [englishFile, report.english?.body ?? ''],
  ]);
  const body = fixed.get(name) ?? report.areas.find(({ slug }) => name === `areas/${slug}.mdx`)?.body;
  return body === undefined ? undefined : `---\n---\n${body}`;
}
