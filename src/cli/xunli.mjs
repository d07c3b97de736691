#!/usr/bin/env node
// JavaScript of old, so that a Node that is too old can read it and say so.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const source = new URL('./xunli.ts', import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
  const found = process.versions.node;
  const isChinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
  console.error(
    isChinese
      ? `Xunli 要用 Node.js 22.12 以上的版本，这里是 ${found}；请到 https://nodejs.org/ 安装新版`
      : `Xunli needs Node.js 22.12 or newer, and this is ${found}; install a newer one from https://nodejs.org/`,
  );
  process.exitCode = 2;
} else {
  // In the repository Node runs the source as it is; below node_modules it does not strip types, so that packages hold it compiled.
  await import(existsSync(source) ? source.href : new URL('../../compiled/cli/xunli.js', import.meta.url).href);
}
