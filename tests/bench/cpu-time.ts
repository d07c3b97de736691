import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const preload = pathToFileURL(join(import.meta.dirname, 'reap-children.mjs')).href;

/**
 * Runs a script with this Node and gives the CPU seconds, user and system, of it and of all processes it started, as the
 * shell's `times` (POSIX) counts them. Throws where the script fails.
 */
export function cpuSeconds(args: string[], folder: string): number {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$0" "$@" >/dev/null || exit; times', process.execPath, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${preload}` },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
  if (times.length !== 2) throw new Error(`Cannot read the shell's times: ${stdout}`);
  return times.reduce((sum, time) => sum + time, 0);
}
