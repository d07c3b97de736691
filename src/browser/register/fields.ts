import type { Asked } from './asked.ts';

/** What the fields of the filter ask for. */
export type Wanted = Omit<Asked, 'sort'>;

/** The filter above the register. */
export interface Fields {
  read(): Wanted;
  /** Fills the fields; a choice that a list does not have is none. */
  fill(wanted: Wanted): void;
  /** The choices of a list but the first, which is none: what an address has, and what readers see. */
  optionsOf(name: keyof Wanted): Map<string, string>;
  /** Says something below the fields. */
  tell(text: string): void;
}

const names: readonly (keyof Wanted)[] = ['text', 'area', 'unit', 'basis'];

/**
 * Starts the fields.
 * @param change called when one of them changes, with whether it was typed into
 * @param copy called when the address is to be copied
 */
export function createFields(form: HTMLFormElement, change: (typed: boolean) => void, copy: () => void): Fields {
  const fieldOf = (name: keyof Wanted) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const output = form.querySelector('output');
  // While an input method is composing, the letters in the field are not yet those that are looked for.
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) change(event.target === fieldOf('text'));
  });
  form.addEventListener('compositionend', () => change(true));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(change, 0, false));
  form.querySelector('[data-copy]')?.addEventListener('click', copy);

  return {
    read: () => Object.fromEntries(names.map((name) => [name, fieldOf(name).value])) as Wanted,
    fill(wanted) {
      for (const name of names) {
        const field = fieldOf(name);
        field.value = wanted[name];
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
      }
    },
    optionsOf(name) {
      const options = [...(fieldOf(name) as HTMLSelectElement).options];
      return new Map(options.slice(1).map(({ value, text }) => [value, text]));
    },
    tell(text) {
      if (output) output.value = text;
    },
  };
}
