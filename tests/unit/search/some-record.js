/** A section for tests: a paragraph without area or value, but for what is given. */
export function someRecord(given) {
    return { url: 'a.html#a', title: '页', section: '', text: '', area: '', value: '', kind: 'text', ...given };
}
