import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfiguration } from '../../src/release/hosting/nginx.ts';
import { twinsOf } from '../../src/release/hosting/twins.ts';
import { contentSecurityPolicy } from '../../src/release/policy.ts';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { pathsIn } from '../../src/verify/paths-in.ts';

/** What a host may do beside what the configuration says at first. */
export interface Additions {
  /** What the policy allows besides, such as `; connect-src 'self'`. */
  policy?: string;
  /** The module for Brotli: it is used too, as the kit says. */
  brotliModule?: string | undefined;
  /** The program openssl: the site has HTTPS and HTTP/2, with a certificate made for this run. */
  openssl?: string | undefined;
}

/**
 * Serves a copy of a site with nginx as the host kit says, with its twins, under a path (`/` at both ends). nginx cannot
 * choose a free port itself: it listens on a socket of the file system, and a port that the system chose leads there.
 * @returns the site with the folder of the copy, which is removed when the site is closed
 */
export async function serveWithNginx(
  program: string,
  built: string,
  path: string,
  { policy = '', brotliModule, openssl }: Additions = {},
): Promise<ServedSite & { copy: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'xunli-nginx-'));
  await chmod(folder, 0o755);
  const [socket, configuration, copy] = [join(folder, 'socket'), join(folder, 'nginx.conf'), join(folder, 'site')];
  await cp(built, copy, { recursive: true });
  for (const [name, bytes] of twinsOf(filesIn(built), brotliModule ? ['gz', 'br'] : ['gz'])) await writeFile(join(copy, name), bytes);
  const example = nginxConfiguration({ path, folder: `${copy}/` });
  const placed = brotliModule ? example.replace('# brotli_static', 'brotli_static') : example;
  const listening = openssl ? `${socket} ssl http2;\n${certified(openssl, folder)}` : `${socket};`;
  const loaded = brotliModule ? `load_module ${brotliModule};\n` : '';
  await writeFile(
    configuration,
    loaded + whole(folder, listening, placed.replaceAll(contentSecurityPolicy, contentSecurityPolicy + policy)),
  );
  const nginx = (...args: string[]) => execFileSync(program, ['-p', folder, '-c', configuration, ...args], { stdio: 'pipe' });
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) await mkdir(join(folder, name));
  nginx();
  const door = createServer((reader) => {
    const host = connect(socket);
    for (const end of [reader, host]) end.on('error', () => end.destroy());
    reader.pipe(host).pipe(reader);
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  return {
    copy,
    address: new URL(path, `${openssl ? 'https' : 'http'}://127.0.0.1:${(door.address() as AddressInfo).port}`).href,
    close: async () => {
      door.close();
      nginx('-s', 'stop');
      await rm(folder, { recursive: true });
    },
  };
}

/** What names a certificate for 127.0.0.1 and its key, both new and good for a day. */
function certified(openssl: string, folder: string): string {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync(openssl, ['req', ...kind, ...subject, '-out', certificate, '-keyout', key], { stdio: 'pipe' });
  return `ssl_certificate ${certificate};\nssl_certificate_key ${key};`;
}

function whole(folder: string, listening: string, server: string): string {
  const paths = [
    'client_body_temp_path body',
    'proxy_temp_path proxy',
    'fastcgi_temp_path fastcgi',
    'uwsgi_temp_path uwsgi',
    'scgi_temp_path scgi',
  ];
  return [
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${folder}/pid;\nerror_log ${folder}/error.log;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;`,
    ...paths.map((line) => `${line};`),
    `server {\nlisten unix:${listening}\n${server}\n}\n}\n`,
  ].join('\n');
}

function filesIn(folder: string): Map<string, Uint8Array> {
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
