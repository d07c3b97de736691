import { settingsWords } from '../../i18n/settings.ts';
import { copyText } from '../chart/saving.ts';
import { button, element } from '../element.ts';
import { aloudOffer } from '../read-aloud/settings.ts';
import { createChoices } from './choices.ts';

const door = document.querySelector<HTMLElement>('.settings-door:not([aria-controls])');
if (door) openDoor(door);

/** Makes the panel of the reading settings behind its door, and opens it; from then on the door opens and closes it. */
function openDoor(door: HTMLElement): void {
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
    door.setAttribute('aria-expanded', 'false');
    door.focus();
  };
  const tools = element(
    'p',
    {},
    aloudOffer(door, words, status),
    button(words.print, () => print()),
    button(words.copy, () => void copy()),
    button(words.reset, choices.reset),
    button(words.close, close),
    status,
  );
  const panel = element('section', { id: 'settings', class: 'settings', 'aria-label': words.door }, ...choices.groups, tools);

  const toggle = () => {
    if (!panel.hidden) return close();
    choices.show();
    status.replaceChildren();
    panel.hidden = false;
    door.setAttribute('aria-expanded', 'true');
  };
  panel.hidden = true;
  for (const part of [panel, door]) part.addEventListener('keydown', ({ key }) => key === 'Escape' && !panel.hidden && close());
  for (const type of ['pageshow', 'storage']) addEventListener(type, choices.show);
  door.textContent = words.door;
  door.setAttribute('aria-controls', panel.id);
  door.after(panel);
  door.addEventListener('click', toggle);
  toggle();
}
