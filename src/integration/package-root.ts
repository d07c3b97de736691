import { fileURLToPath } from 'node:url';

/** The folder of this package, wherever it is run or installed. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
