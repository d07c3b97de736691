/** Where a command writes: results on one side, mistakes on the other. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}

/** The terminal that a person sits at. */
export const processTerminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};
