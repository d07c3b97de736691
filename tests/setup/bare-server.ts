import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServedSite } from '../../src/release/serve-site.ts';

/**
 * Serves a folder as the barest of servers does: bytes without any header, not even their type.
 * @param headersOf the headers of a file after all, by its path
 */
export async function serveBare(folder: string, headersOf: (file: string) => Record<string, string> = () => ({})): Promise<ServedSite> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://host').pathname));
    const contents = await readFile(file).catch(() => null);
    response.sendDate = false;
    response.writeHead(contents ? 200 : 404, headersOf(file)).end(contents);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
