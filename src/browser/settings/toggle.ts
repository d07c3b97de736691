import { scriptAdder } from '../add-script.ts';
import { passSettings } from './stored-settings.ts';

/** The panel of reading settings is loaded when a reader first presses its toggle. */
const addScript = scriptAdder('xunli-settings', (url) => url.includes('/assets/settings-'));

document.addEventListener('click', ({ target }) => {
  passSettings(target as Element);
  const toggle = (target as Element).closest<HTMLElement>('.settings-door:not([aria-controls])');
  if (!toggle) return;
  addScript(new URL(toggle.dataset.settings ?? '', document.baseURI).href).catch(() => {
    toggle.textContent = toggle.dataset.failed ?? '';
  });
});
