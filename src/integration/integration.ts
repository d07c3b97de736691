import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../components/site.ts';
import { mistakesIn } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import { picturesFolder } from '../report/attachments/attachment.ts';
import { draftRefusal } from '../report/drafts/notices.ts';
import { type Content, readContentFolder } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { readSearchRecords } from '../search/build/page-sections.ts';
import { buildSearchIndex } from '../search/build/search-index.ts';
import { marker, markerText } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';
import type { Asset } from './asset.ts';
import { assetsOfSite, loadAssets, trustedCode } from './assets.ts';
import { followContent, type Preview } from './dev-server.ts';
import { ContentMistakes, SiteMistakes } from './mistakes.ts';
import { nameFiles } from './named-files.ts';
import { narrativeModules } from './narrative/modules.ts';
import { withLocals } from './prerender.ts';
import { siteFiles } from './site-files.ts';
import { type Verification, verifyOutput } from './verification.ts';

/** The phases of making a site, told as they begin. */
export type Phase = 'pages' | 'search' | 'auditing';

export interface XunliOptions {
  /** The content folder, or what was read from it already. */
  content: string | Content;
  /** Whether a build may make the site of a draft, each page marked as such; left out, `XUNLI_DRAFT=1` in the environment says it. */
  draft?: boolean;
  /** Told of each phase of a build as it begins. */
  onPhase?: (phase: Phase) => void;
  /** Told of the content after each change while it is previewed. */
  onContent?: (content: Content) => void;
  /** Given the outcome of the checks on the site; without it a site with mistakes is removed and the build fails. */
  onVerified?: (verification: Verification) => void;
}

/**
 * Xunli as an Astro integration. It reads and checks the content, gives it to the pages as `Astro.locals`, adds all that is no
 * page (data, search, pictures for sharing) and checks every file of the output: a build that would break a promise fails,
 * however it is started.
 */
export function xunli(options: XunliOptions): AstroIntegration {
  const { content: given, draft = process.env.XUNLI_DRAFT === '1', onPhase = () => {}, onContent = () => {}, onVerified } = options;
  const folder = resolve(typeof given === 'string' ? given : given.folder);
  let content: Content;
  let assets: Asset[];
  let preview: Preview | undefined;
  return {
    name: 'xunli',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        content = typeof given === 'string' ? readContentFolder(folder) : given;
        if (command === 'build') refuseDraft(checkedReport(content), draft, content);
        assets = await loadAssets();
        updateConfig({
          vite: {
            // Pages are rendered by code that is written elsewhere first, where packages might not be found.
            environments: { prerender: { resolve: { noExternal: true } } },
            // Styles are bundled as assets; without this each build looks for a PostCSS configuration in every folder above.
            css: { postcss: {} },
            plugins: [narrativeModules(() => content.report)],
          },
        });
      },
      'astro:server:setup'({ server }) {
        followContent(
          server,
          folder,
          () => (preview ??= previewOf(content, assets)),
          () => {
            content = readContentFolder(folder);
            preview = undefined;
            onContent(content);
          },
        );
      },
      'astro:build:start'({ setPrerenderer }) {
        onPhase('pages');
        const report = checkedReport(content);
        setPrerenderer(withLocals(siteOf(report, addressesOf(assetsOfSite(assets, report)))));
      },
      async 'astro:build:generated'({ dir }) {
        onPhase('search');
        const report = checkedReport(content);
        await addFiles(report, assetsOfSite(assets, report), fileURLToPath(dir));
      },
      'astro:build:done'({ dir, logger }) {
        onPhase('auditing');
        const output = fileURLToPath(dir);
        const report = checkedReport(content);
        const verification = verifyOutput(report, content.files, output, trustedCode(assetsOfSite(assets, report)));
        if (onVerified) onVerified(verification);
        else if (mistakesIn(verification.diagnostics).length > 0) {
          removeSite(output);
          throw new SiteMistakes(verification.diagnostics, content);
        } else if (content.diagnostics.length > 0) logger.warn(formatDiagnostics(content.diagnostics, content.language));
        writeFileSync(join(output, marker), markerText(pathsIn(output)));
      },
    },
  };
}

/** The report of content without mistakes. Throws ContentMistakes where there are any. */
function checkedReport(content: Content): Report {
  if (!content.report) throw new ContentMistakes(content);
  return content.report;
}

/** Throws ContentMistakes where a report is a draft and no draft is wanted. */
function refuseDraft(report: Report, isWanted: boolean, { language, folder }: Content): void {
  const refusal = draftRefusal(report);
  if (refusal && !isWanted) throw new ContentMistakes({ diagnostics: [refusal], language, folder });
}

/** Removes a site from its folder, all but what Astro too leaves there: the history of a published branch. */
function removeSite(output: string): void {
  for (const name of readdirSync(output)) if (name !== '.git') rmSync(join(output, name), { recursive: true, force: true });
}

/** Adds to the pages in a folder all files that are no pages. */
async function addFiles(report: Report, assets: readonly Asset[], output: string): Promise<void> {
  const write = (path: string, contents: string | Uint8Array) => {
    const place = join(output, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, contents);
  };
  const files = siteFiles(report, assets);
  for (const { path, contents } of files) write(path, await contents());
  const search = await buildSearchIndex(readSearchRecords(output));
  for (const [name, script] of search) write(`search/${name}`, script);
  const pictures = files.filter(({ path }) => path.startsWith(picturesFolder));
  nameFiles(output, [...[...assets, ...pictures].map(({ path }) => path), ...[...search].map(([name]) => `search/${name}`)]);
}

function previewOf(content: Content, assets: readonly Asset[]): Preview {
  const { report } = content;
  if (!report) return { site: null, files: [], error: new ContentMistakes(content) };
  const own = assetsOfSite(assets, report);
  return { site: siteOf(report, addressesOf(own), true), files: siteFiles(report, own), error: null };
}

/** The address of each asset by the name that pages ask for. */
function addressesOf(assets: readonly Asset[]): Map<string, string> {
  return new Map(assets.map(({ name, path }) => [name, path]));
}
