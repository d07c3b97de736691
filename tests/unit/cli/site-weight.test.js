import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { weighSite } from '../../../src/cli/site-weight.js';
import { emptyFolder, write } from './folders.js';
test('a page weighs what it loads at once: itself, its style sheets and scripts, each once, but not what it links to', (context) => {
    const folder = emptyFolder(context);
    const page = '<link rel="stylesheet" href="assets/a.css"><script src="assets/b.js" defer></script><script src="assets/b.js"></script>';
    const links = '<a href="data/big.csv">CSV</a><link rel="alternate" href="data/big.csv"><script type="application/ld+json">{}</script>';
    write(folder, {
        'index.html': page + links,
        'long.html': 'x'.repeat(300),
        'assets/a.css': 'a'.repeat(200),
        'assets/b.js': 'b'.repeat(100),
        'data/big.csv': 'c'.repeat(5000),
    });
    const gzipped = [page + links, 'a'.repeat(200), 'b'.repeat(100)].reduce((sum, text) => sum + gzipSync(text).length, 0);
    const raw = page.length + links.length + 300;
    assert.deepEqual(weighSite(folder), { pages: 2, heaviest: { page: 'index.html', raw, gzipped } });
});
