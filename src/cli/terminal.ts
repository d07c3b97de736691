import { harmless } from '../diagnostics/shown.ts';

/** Where a command writes: results on one side, mistakes on the other. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

/** The terminal that a person sits at, or the log of a machine; nothing that is printed commands either. */
export const processTerminal: Terminal = {
  print: (line) => void process.stdout.write(`${harmless(line)}\n`),
  complain: (line) => void process.stderr.write(`${harmless(line)}\n`),
};
