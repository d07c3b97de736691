/**
 * What every page has before it is needed: the doors to settings, reading aloud, search and citing, and the light between numbers and
 * their words.
 */
import './saved-page.ts';
import './settings/toggle.ts';
import './read-aloud/door.ts';
import './search/header.ts';
import './notes/notes.ts';
import './cite/door.ts';
import { scriptAdder } from './add-script.ts';

globalThis.xunliScriptAdder = scriptAdder;
