import type { Page } from 'playwright';

/** A built site as a reader meets it. */
export interface VisitedSite {
  folder: string;
  /** The address of a page, relative to the site's root, by the name it has in ours. */
  addressOf: (page: string) => string;
  openSearch: (page: Page) => Promise<void>;
  /** Selects a result of the search. */
  result: string;
  /**
   * The folder of the search, and its files that are a box or an engine rather than an index (ours packs half of its engine,
   * Pagefind's program, with the index).
   */
  search: string;
  programs: RegExp;
}

/** A site of ours. */
export function xunliSite(folder: string): VisitedSite {
  return {
    folder,
    addressOf: (page) => `${page}.html`,
    openSearch: (page) => page.keyboard.press('/'),
    result: '.search-popup [role="option"]',
    search: 'search',
    programs: /^engine\.js$/,
  };
}

/** A site as Starlight makes it. */
export function starlightSite(folder: string): VisitedSite {
  return {
    folder,
    addressOf: (page) => (page === 'index' ? 'index.html' : `${page}/index.html`),
    openSearch: async (page) => {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').waitFor();
    },
    result: '.pagefind-ui__result-link',
    search: 'pagefind',
    programs: /^(?:pagefind(?:-[\w-]+)?\.(?:js|css)|wasm\..*)$/,
  };
}
