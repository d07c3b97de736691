/** What every page has before it is needed: the doors to settings, search and citing, and the light between numbers and their words. */
import './settings/toggle.ts';
import './search/header.ts';
import './notes/notes.ts';
import './cite/door.ts';
