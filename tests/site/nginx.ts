import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedSite } from '../../src/packaging/serve-site.ts';

/** The example for nginx that hosts are told to use. */
const example = /```nginx\n(.*?)```/s.exec(readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8'))?.[1] ?? '';

/**
 * Serves a folder with nginx as docs/hosting.md says, under a path (`/` at both ends). nginx cannot choose a free port
 * itself: it listens on a socket of the file system, and a port that the system chose leads there.
 */
export async function serveWithNginx(program: string, site: string, path: string): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'xunli-nginx-'));
  await chmod(folder, 0o755);
  const [socket, configuration] = [join(folder, 'socket'), join(folder, 'nginx.conf')];
  await writeFile(configuration, whole(folder, socket, example.replaceAll('/report/', path).replaceAll(`/srv${path}`, `${site}/`)));
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
    address: new URL(path, `http://127.0.0.1:${(door.address() as AddressInfo).port}`).href,
    close: async () => {
      door.close();
      nginx('-s', 'stop');
      await rm(folder, { recursive: true });
    },
  };
}

function whole(folder: string, socket: string, server: string): string {
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
    `server {\nlisten unix:${socket};\n${server}\n}\n}\n`,
  ].join('\n');
}
