import { type SettingsWords, settingsWords } from '../../i18n/settings.ts';
import { copyText } from '../copy-text.ts';
import { button, element } from '../element.ts';
import { applySetting, type SettingName, settingNames, storeSettings } from './stored-settings.ts';

const toggle = document.querySelector<HTMLElement>('.settings-door');
if (toggle && !document.getElementById('settings')) openPanel(toggle);

/** Adds the panel of reading settings after its toggle and opens it; from then on the toggle opens and closes it. */
function openPanel(toggle: HTMLElement): void {
  const words = settingsWords(document.documentElement.lang);
  const choices = createChoices(words);
  const status = element('span', { role: 'status' });
  const copy = () =>
    copyText(location.href).then(
      () => status.replaceChildren(words.copied),
      () => status.replaceChildren(words.copyFailed),
    );
  const close = () => {
    panel.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    toggle.focus();
  };
  const tools = element(
    'p',
    {},
    button(words.print, () => print()),
    button(words.copy, () => void copy()),
    button(words.reset, choices.reset),
    button(words.close, close),
    status,
  );
  const panel = element(
    'section',
    { id: 'settings', class: 'settings', 'aria-label': words.toggle, 'data-added': '' },
    ...choices.groups,
    tools,
  );

  const openOrClose = () => {
    if (!panel.hidden) return close();
    choices.show();
    status.replaceChildren();
    panel.hidden = false;
    toggle.setAttribute('aria-expanded', 'true');
  };
  panel.hidden = true;
  for (const part of [panel, toggle]) part.addEventListener('keydown', ({ key }) => key === 'Escape' && !panel.hidden && close());
  for (const type of ['pageshow', 'storage']) addEventListener(type, choices.show);
  toggle.textContent = words.toggle;
  toggle.setAttribute('aria-controls', panel.id);
  (toggle.parentElement ?? toggle).after(panel);
  toggle.addEventListener('click', openOrClose);
  openOrClose();
}

/** The groups of choices; `show` checks those that apply to the page now. */
interface Choices {
  groups: HTMLElement[];
  show(): void;
  reset(): void;
}

/** Returns a group of radio buttons for each setting; a choice applies at once and is stored. */
function createChoices({ groups: names }: SettingsWords): Choices {
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
  for (const group of groups)
    group.addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      applySetting(group.dataset.setting as SettingName, value);
      storeSettings();
    });
  return {
    groups,
    show,
    reset() {
      for (const name of settingNames) applySetting(name, '');
      storeSettings();
      show();
    },
  };
}
