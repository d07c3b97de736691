import { takeCarried } from './carry.ts';
import { applySettings } from './kept.ts';

/**
 * Runs before the page is painted, so that no wrong setting is ever seen. Pages that a browser kept to go back to, and
 * those open beside this one, follow a change.
 */
takeCarried();
applySettings();
addEventListener('pageshow', applySettings);
addEventListener('storage', applySettings);
document.documentElement.classList.add('scripts');
