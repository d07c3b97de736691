import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServedSite } from '../../src/packaging/serve-site.ts';

/** Serves a folder as the barest of servers does: bytes without any header, not even their type. */
export async function serveBare(folder: string): Promise<ServedSite> {
  const server = createServer(async ({ url = '/' }, response) => {
    const contents = await readFile(join(folder, decodeURIComponent(new URL(url, 'http://host').pathname))).catch(() => null);
    response.sendDate = false;
    response.writeHead(contents ? 200 : 404).end(contents);
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
