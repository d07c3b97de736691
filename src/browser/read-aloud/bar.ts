import type { SettingsWords } from '../../i18n/settings.ts';
import { button, element } from '../element.ts';
import type { PlayerState } from './player.ts';

/** What the bar's controls do. */
interface BarActions {
  toggle(): void;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  stop(): void;
}

/** The bar at the foot of the screen while a page is read aloud. */
export interface AloudBar {
  root: HTMLElement;
  focus(): void;
  show(state: PlayerState): void;
}

/** Makes the bar; Escape inside it stops the reading. */
export function createBar(words: SettingsWords['reader'], { toggle, step, setSpeed, stop }: BarActions): AloudBar {
  const play = button(words.pause, toggle, { class: 'aloud-play' });
  const options = Object.entries(words.speeds)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([value, text]) => element('option', value === '1' ? { value, selected: '' } : { value }, text));
  const speed = element('select', { 'aria-label': words.speed }, ...options);
  const status = element('span', { class: 'aloud-hint', role: 'status' }, words.hint);
  const root = element(
    'section',
    { class: 'aloud', 'aria-label': words.name },
    play,
    button(words.previous, () => step(-1)),
    button(words.next, () => step(1)),
    speed,
    button(words.stop, stop),
    status,
  );
  speed.addEventListener('change', () => setSpeed(Number(speed.value)));
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
  const names: Record<PlayerState, string> = { reading: words.pause, paused: words.resume, ended: words.restart, broken: words.resume };
  return {
    root,
    focus: () => play.focus({ preventScroll: true }),
    show(state) {
      play.textContent = names[state];
      status.textContent = state === 'broken' ? words.broken : words.hint;
    },
  };
}
