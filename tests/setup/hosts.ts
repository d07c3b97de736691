import { existsSync } from 'node:fs';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { brotliForTests, nginxForTests, opensslForTests } from './nginx.ts';
import { foundOrInstalled } from './programs.ts';

/** Where Debian keeps the modules of Apache. */
export const apacheModules = '/usr/lib/apache2/modules';

/** What hosts need that are tested, a program each and a certificate for all; undefined is what cannot be had. */
export type HostPrograms = Record<'nginx' | 'brotliModule' | 'apache' | 'caddy' | 'openssl', string | undefined>;

/** The programs of nginx, Apache and Caddy, installed or Debian's, fetched as root. */
export function hostsForTests(): HostPrograms {
  const nginx = nginxForTests();
  const apache = () => (existsSync(apacheModules) ? installedProgram(['apache2'], ['/usr/sbin/apache2']) : undefined);
  return {
    nginx,
    brotliModule: nginx && brotliForTests(),
    apache: foundOrInstalled(apache, ['apache2']),
    caddy: foundOrInstalled(() => installedProgram(['caddy']), ['caddy']),
    openssl: opensslForTests(),
  };
}
