import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurations } from '../../src/release/hosting/kit.ts';
import type { Place } from '../../src/release/hosting/place.ts';
import { apacheModules, type HostPrograms } from './hosts.ts';

/** A host that runs, at two addresses. */
export interface RunningHost {
  http: string;
  https: string;
  close(): Promise<void>;
}

/** What a host gets: its folder, the configuration, two ports and a certificate. */
interface Start {
  folder: string;
  configuration: string;
  ports: readonly [number, number];
  certificate: string;
  key: string;
}
/** Starts a host, which answers when the promise is kept; gives how it is stopped. */
type Starter = (program: string, start: Start, programs: HostPrograms) => Promise<() => Promise<void>>;

const isRoot = process.getuid?.() === 0;

const starters: Record<'nginx' | 'apache' | 'caddy', Starter> = {
  async nginx(program, { folder, configuration, ports, certificate, key }, { brotliModule }) {
    const said = brotliModule ? configuration.replace('# brotli_static', 'brotli_static') : configuration;
    const file = written(folder, 'nginx.conf', [
      brotliModule ? `load_module ${brotliModule};` : '',
      isRoot ? 'user root;' : '',
      `pid ${folder}/pid;\nerror_log ${folder}/error.log;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;`,
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`),
      `server {\nlisten 127.0.0.1:${ports[0]};\nlisten 127.0.0.1:${ports[1]} ssl;`,
      `ssl_certificate ${certificate};\nssl_certificate_key ${key};\n${said}}\n}`,
    ]);
    return foreground(program, ['-p', folder, '-c', file, '-g', 'daemon off;'], folder, ports);
  },
  async apache(program, { folder, configuration, ports, certificate, key }) {
    const modules = ['mpm_event', 'alias', 'authz_core', 'dir', 'headers', 'mime', 'rewrite', 'ssl', 'autoindex', 'negotiation'];
    const file = written(folder, 'apache.conf', [
      `ServerRoot ${folder}\nServerName 127.0.0.1\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nDefaultRuntimeDir ${folder}`,
      ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
      isRoot ? 'User www-data\nGroup www-data' : '',
      'TypesConfig /etc/mime.types\nAddLanguage br .br',
      ...ports.map((port) => `Listen 127.0.0.1:${port}`),
      configuration,
      `<VirtualHost 127.0.0.1:${ports[1]}>\nSSLEngine on\nSSLCertificateFile ${certificate}\nSSLCertificateKeyFile ${key}\n</VirtualHost>`,
    ]);
    return foreground(program, ['-f', file, '-D', 'FOREGROUND'], folder, ports);
  },
  async caddy(program, { folder, configuration, ports, certificate, key }) {
    const file = written(folder, 'Caddyfile', [
      '{\nadmin off\nauto_https off\n}',
      `http://127.0.0.1:${ports[0]} {\n${configuration}}`,
      `https://127.0.0.1:${ports[1]} {\ntls ${certificate} ${key}\n${configuration}}`,
    ]);
    return foreground(program, ['run', '--config', file, '--adapter', 'caddyfile'], folder, ports);
  },
};

/** Runs a host on a copy of a site with its configuration of the kit, in which only folder and ports are the test's. */
export async function runHost(
  name: keyof typeof starters,
  programs: HostPrograms,
  site: string,
  { path, named = name }: Pick<Place, 'path'> & { named?: keyof typeof starters | 'htaccess' },
): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-host-'));
  chmodSync(folder, 0o755);
  const place = { path, folder: `${folder}/site/` };
  cpSync(site, place.folder, { recursive: true });
  const made = configurations(place, []);
  const files = { nginx: made['nginx.conf'], apache: made['apache.conf'], caddy: made.Caddyfile, htaccess: overridable(place) };
  if (named === 'htaccess') writeFileSync(join(place.folder, '.htaccess'), made['.htaccess'] ?? '');
  const ports = await freePorts();
  const start = { folder, configuration: files[named] ?? '', ports, ...certified(programs.openssl ?? '', folder) };
  const stop = await starters[name](programs[name] ?? '', start, programs);
  const address = (port: number, scheme: string) => new URL(path, `${scheme}://127.0.0.1:${port}`).href;
  return {
    http: address(ports[0], 'http'),
    https: address(ports[1], 'https'),
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What an administrator says who lets the folder say the rest. */
function overridable({ path, folder }: Place): string {
  const alias = `Alias "${path.slice(0, -1)}" "${folder.slice(0, -1)}"`;
  return `${alias}\n<Directory "${folder}">\nRequire all granted\nAllowOverride All\n</Directory>\n`;
}

function written(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Two ports that nobody listens to. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  const [http = 0, https = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return [http, https];
}

/** Starts a program that stays in the foreground, and waits until both ports answer. */
async function foreground(program: string, args: string[], folder: string, ports: readonly number[]): Promise<() => Promise<void>> {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const schemes = ['http', 'https'];
  for (const [index, port] of ports.entries()) {
    while (!(await answers(`${schemes[index]}://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null) throw new Error(`${program} ended: ${told}${logged(folder)}`);
    }
  }
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

function logged(folder: string): string {
  try {
    return readFileSync(join(folder, 'error.log'), 'utf8');
  } catch {
    return '';
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await ask(address);
    return true;
  } catch {
    // The process that starts needs a turn.
    return new Promise((done) => setTimeout(() => done(false), 20));
  }
}

/** An answer of a host as it came over the line. */
export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks a host for an address; any certificate will do, and nothing is unpacked or followed. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(address);
  const options = { headers, agent: false as const, rejectUnauthorized: false };
  return new Promise((done, refuse) => {
    const asked = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', refuse);
      response.on('end', () => {
        const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        done({ status: response.statusCode ?? 0, headers: Object.fromEntries(given), body: Buffer.concat(parts) });
      });
    });
    asked.on('error', refuse);
    asked.end();
  });
}

/** A certificate for 127.0.0.1 and its key, both new and good for a day. */
function certified(openssl: string, folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync(openssl, ['req', ...kind, ...subject, '-out', certificate, '-keyout', key], { stdio: 'pipe' });
  return { certificate, key };
}
