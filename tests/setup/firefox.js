import { installedProgram } from '../../src/release/installed-browser.js';
import { foundOrInstalled } from './programs.js';
const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];
/** Firefox's program: XUNLI_FIREFOX, one that is installed, or Debian's, fetched as root. Undefined where none can be had. */
export function firefoxForTests() {
    const installed = () => installedProgram([], [process.env.XUNLI_FIREFOX ?? '']) ?? installedProgram(names, places);
    return foundOrInstalled(installed, ['firefox-esr']);
}
