// JavaScript, so that the cache is there before Node loads what takes the types out of TypeScript.
import { enableCompileCache } from 'node:module';

// A machine of CI is new each time: there a cache costs more than it saves.
if (!process.env.CI) enableCompileCache();
await import('./xunli.ts');
