import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { types } from './hosting/types.ts';
import { contentSecurityPolicy } from './policy.ts';

/** A site being served: its address with the base path, and how to stop. */
export interface ServedSite {
  address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Serves a folder as a strict host would: under a base path (`/` at both ends), with the content security policy and no
 * guessing of types. Only this machine can reach it. Rejects with the error of `listen`, such as a port that is taken.
 */
export async function serveSite(folder: string, { port, base }: { port: number; base: string }): Promise<ServedSite> {
  const server = createServer(async ({ url = '/', method }, response) => {
    const headers = { 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    const path = filePath(folder, base, url);
    const found = path ? await contentsOf(folder, path) : null;
    const contents = found ?? (await contentsOf(folder, join(folder, '404.html'))) ?? '404';
    const type = types[found && path ? extname(path).slice(1) : 'html'] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { ...headers, 'content-type': type }).end(contents);
  });
  await listening(server, port);
  return {
    address: new URL(base, `http://${host}:${(server.address() as AddressInfo).port}`).href,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address means, or null where it lies outside of the site. */
function filePath(folder: string, base: string, url: string): string | null {
  // Not as a URL: a request may ask for `//`, which is none.
  const asked = decoded(url.split(/[?#]/, 1)[0] ?? '');
  if (!asked?.startsWith(base) || asked.includes('\0')) return null;
  const rest = asked.slice(base.length);
  const path = resolve(folder, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest);
  return path.startsWith(`${resolve(folder)}${sep}`) ? path : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What the file system says of a name that no file of the site has, or none that may be read. */
const missing = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM'];

/** The contents of a file of the site; null for what is none (a pipe would never end), and where a link leads out of the site. */
async function contentsOf(folder: string, path: string): Promise<Buffer | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(`${await realpath(folder)}${sep}`) || !(await stat(real)).isFile()) return null;
    return await readFile(real);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (typeof code === 'string' && missing.includes(code)) return null;
    throw error;
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, refuse) => {
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      done();
    });
  });
}
