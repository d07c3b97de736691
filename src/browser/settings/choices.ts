import type { SettingsWords } from '../../i18n/settings.ts';
import { element } from '../element.ts';
import { choose, keepSettings, settingNames } from './kept.ts';

/** The groups of choices; `show` marks what holds on the page now. */
export interface Choices {
  groups: HTMLElement[];
  show(): void;
  reset(): void;
}

/** Makes a group of radio buttons for each thing that can be set; choosing holds at once, and is kept. */
export function createChoices({ groups: names }: SettingsWords): Choices {
  const { dataset } = document.documentElement;
  const buttons: HTMLInputElement[] = [];

  const groups = settingNames.map((setting) => {
    const { name, choices } = names[setting];
    const labels = Object.entries(choices).map(([value, text]) => {
      const input = element('input', { type: 'radio', name: setting, value });
      buttons.push(input);
      return element('label', { 'data-choice': value }, input, element('span', {}, text));
    });
    return element('fieldset', { 'data-setting': setting }, element('legend', {}, name), element('div', {}, ...labels));
  });

  const show = () => {
    for (const input of buttons) input.checked = (dataset[input.name] ?? '') === input.value;
  };
  const keep = () =>
    keepSettings(String(new URLSearchParams(settingNames.map((name) => [name, dataset[name] ?? '']).filter(([, choice]) => choice))));

  for (const group of groups)
    group.addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      choose(group.dataset.setting as (typeof settingNames)[number], value);
      keep();
    });
  return {
    groups,
    show,
    reset() {
      for (const name of settingNames) choose(name, '');
      keep();
      show();
    },
  };
}
