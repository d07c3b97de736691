import { relative } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import type { Remains } from './former-site.ts';
import type { Recovered } from './swap.ts';
import type { Terminal } from './terminal.ts';

/** Says where a person's files of a former site went, and which folders have to be removed by hand. */
export function tellRemains({ kept, stuck }: Remains, words: CommandWords, terminal: Terminal): void {
  for (const folder of kept) terminal.print(words.filesKept(displayed(folder)));
  for (const folder of stuck) terminal.print(words.formerStuck(displayed(folder)));
}

/** Says what was put right that a killed command had left at a place. */
export function tellRecovered({ restored, ...remains }: Recovered, place: string, words: CommandWords, terminal: Terminal): void {
  if (restored) terminal.print(words.restored(displayed(place)));
  tellRemains(remains, words, terminal);
}

/** A folder as a person would name it from where they stand. */
export function displayed(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') ? folder : path;
}

/** The option by which a next command takes the same content folder, as it is typed; nothing where that is the one taken without it. */
export function contentOption(folder: string): string {
  const shown = displayed(folder);
  return shown === 'content' ? '' : ` --content ${asTyped(shown)}`;
}

/** A path as a person types it into any shell. */
export function asTyped(path: string): string {
  return /[\s'"()&;|<>*?$`!#]/.test(path) ? `"${path}"` : path;
}

/** Tells each phase as it begins, with its place among all, in whose order they are given. */
export function phaseTeller<Phase extends string>(phases: Readonly<Partial<Record<Phase, string>>>, terminal: Terminal) {
  const names = Object.keys(phases);
  return (phase: Phase) => terminal.print(`[${names.indexOf(phase) + 1}/${names.length}] ${phases[phase]}`);
}
