import { join } from 'node:path';

/** Where Node keeps what it compiled, types already stripped: hundreds of processes in a test run load the same few hundred modules. */
export const compileCache = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compiled') };
