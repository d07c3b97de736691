import { fileURLToPath } from 'node:url';

/** The folder of the generator itself, wherever the command is run. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
