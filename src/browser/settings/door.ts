import { scriptAdder } from '../add-script.ts';
import { carryAlong } from './carry.ts';

/** The panel of the reading settings comes when a reader first asks for it. */
const addScript = scriptAdder('xunli-settings', (url) => url.includes('/assets/settings-'));

document.addEventListener('click', ({ target }) => {
  carryAlong(target as Element);
  const door = (target as Element).closest<HTMLElement>('.settings-door:not([aria-controls])');
  if (!door) return;
  addScript(new URL(door.dataset.settings ?? '', document.baseURI).href).catch(() => {
    door.textContent = door.dataset.failed ?? '';
  });
});
