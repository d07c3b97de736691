import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
/**
 * Serves a folder as the barest of servers does: bytes without any header, not even their type.
 * @param headersOf the headers of a file after all, by its path
 */
export async function serveBare(folder, headersOf = () => ({})) {
    const server = createServer(async ({ url = '/' }, response) => {
        const file = join(folder, decodeURIComponent(new URL(url, 'http://host').pathname));
        const contents = await readFile(file).catch(() => null);
        response.sendDate = false;
        response.writeHead(contents ? 200 : 404, headersOf(file)).end(contents);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return {
        address: `http://127.0.0.1:${server.address().port}/`,
        close: async () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
