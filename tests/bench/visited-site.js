/** A site of ours. */
export function xunliSite(folder) {
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
export function starlightSite(folder) {
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
