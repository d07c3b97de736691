import { scriptAdder } from '../add-script.ts';
import { applySetting, passSettings, storeSettings } from './stored-settings.ts';

/** The panel of reading settings is loaded when a reader first presses its toggle. */
const addScript = scriptAdder('xunli-settings', (url) => url.includes('/assets/settings-'));

document.addEventListener('click', ({ target }) => {
  passSettings(target as Element);
  if ((target as Element).closest('.elder-door')) changeLayout();
  const toggle = (target as Element).closest<HTMLElement>('.settings-door');
  if (!toggle || document.getElementById('settings')) return;
  addScript(new URL(toggle.dataset.settings ?? '', document.baseURI).href).catch(() => {
    toggle.textContent = toggle.dataset.failed ?? '';
  });
});

/** 长辈版 in the header: one press for the layout that older people read, another for the usual one. */
function changeLayout(): void {
  applySetting('layout', document.documentElement.dataset.layout === 'elder' ? '' : 'elder');
  storeSettings();
  showLayout();
}

/** Says whether the layout for older readers is on, also where the panel or another tab changed it. */
function showLayout(): void {
  const isElder = document.documentElement.dataset.layout === 'elder';
  document.querySelector('.elder-door')?.setAttribute('aria-pressed', String(isElder));
}
for (const type of ['pageshow', 'storage', 'change']) addEventListener(type, showLayout);
showLayout();
