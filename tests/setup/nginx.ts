import { installedProgram } from '../../src/packaging/installed-browser.ts';
import { installDebian } from './programs.ts';

/** nginx's program: XUNLI_NGINX, one that is installed, or Debian's, fetched as root. Undefined where none can be had. */
export function nginxForTests(): string | undefined {
  const installed = () => installedProgram([], [process.env.XUNLI_NGINX ?? '']) ?? installedProgram(['nginx'], ['/usr/sbin/nginx']);
  const found = installed();
  if (found) return found;
  installDebian(['nginx']);
  return installed();
}
