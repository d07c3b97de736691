import type { SettingsWords } from '../settings.ts';

export const settings: SettingsWords = {
  door: 'Reading settings',
  doorFailed: 'Settings did not load; try again',
  groups: {
    layout: { name: 'Layout', choices: { '': 'Standard', elder: 'Simple and large' } },
    size: { name: 'Text size', choices: { small: 'Small', '': 'Medium', large: 'Large', largest: 'Largest' } },
    lines: { name: 'Line spacing', choices: { '': 'Standard', wide: 'Wide', widest: 'Wider' } },
    contrast: { name: 'High contrast', choices: { '': 'Off', dark: 'On black', light: 'On white' } },
    cursor: { name: 'Pointer', choices: { '': 'Standard', large: 'Large' } },
  },
  aloud: 'Read aloud',
  print: 'Print',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser does not let us copy; take the link from the address bar',
  reset: 'Reset',
  close: 'Close',
  reader: {
    name: 'Read aloud',
    hint: 'Choose a paragraph to read from there',
    pause: 'Pause',
    resume: 'Go on',
    restart: 'Start again',
    previous: 'Previous paragraph',
    next: 'Next paragraph',
    speed: 'Speed',
    speeds: { '0.75': 'Slow', '1': 'Normal', '1.25': 'Faster', '1.5': 'Fast' },
    stop: 'Stop',
    failed: 'Reading aloud did not load; try again',
    broken: 'The browser did not speak; try again',
  },
};
