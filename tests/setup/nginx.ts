import { existsSync } from 'node:fs';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { foundOrInstalled } from './programs.ts';

/** nginx's program: XUNLI_NGINX, one that is installed, or Debian's, fetched as root. Undefined where none can be had. */
export function nginxForTests(): string | undefined {
  const installed = () => installedProgram([], [process.env.XUNLI_NGINX ?? '']) ?? installedProgram(['nginx'], ['/usr/sbin/nginx']);
  return foundOrInstalled(installed, ['nginx']);
}

/**
 * nginx's module for Brotli: XUNLI_NGINX_BROTLI, or Debian's, fetched as root with the program that compresses. Undefined where
 * none can be had.
 */
export function brotliForTests(): string | undefined {
  const module = process.env.XUNLI_NGINX_BROTLI || '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const installed = () => (existsSync(module) && installedProgram(['brotli']) ? module : undefined);
  return foundOrInstalled(installed, ['libnginx-mod-http-brotli-static', 'brotli']);
}

/** The program that makes a certificate: one that is installed, or Debian's, fetched as root. Undefined where none can be had. */
export function opensslForTests(): string | undefined {
  return foundOrInstalled(() => installedProgram(['openssl']), ['openssl']);
}
