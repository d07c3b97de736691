import { applySettings, receiveSettings } from './stored-settings.ts';

/**
 * Runs before the page is painted, so that no wrong setting is ever seen. Pages in the back-forward cache and those open in
 * other tabs follow a change.
 */
receiveSettings();
applySettings();
addEventListener('pageshow', applySettings);
addEventListener('storage', applySettings);
document.documentElement.classList.add('scripts');
