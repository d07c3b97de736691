import type { Readable, Writable } from 'node:stream';
import { selectKey, text } from '@clack/prompts';

/** One key that may be pressed, and what it does in words. */
export interface Choice {
  key: string;
  label: string;
}

/** Asks a person: for one key, or for words. */
export interface Asker {
  /** The key that was pressed, Enter being the first; null where the person leaves. */
  choose(message: string, choices: readonly Choice[]): Promise<string | null>;
  /** The words that were typed; null where the person goes back. `problem` says what is wrong with them. */
  type(message: string, initial: string, problem: (typed: string) => string | undefined): Promise<string | null>;
}

/** Asks at a terminal. */
export function terminalAsker(streams: { input?: Readable; output?: Writable } = {}): Asker {
  return {
    async choose(message, choices) {
      const options = choices.map(({ key, label }) => ({ value: key, label }));
      // Enter alone submits without a value.
      const pressed: string | symbol | undefined = await selectKey({ message, options, ...streams });
      if (typeof pressed === 'symbol') return null;
      return pressed ?? choices[0]?.key ?? null;
    },
    async type(message, initialValue, problem) {
      const typed = await text({ message, initialValue, validate: (value = '') => problem(value), ...streams });
      return typeof typed === 'symbol' ? null : typed;
    },
  };
}
