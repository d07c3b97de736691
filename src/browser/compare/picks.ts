import type { ComparisonWords } from '../../charts/page-words.ts';
import { button, element } from '../element.ts';
import type { RegisterFigure } from './figures.ts';
import { most, type Obstacle, obstacle } from './selection.ts';

/** The boxes of the register's rows, and the bar that says what is chosen. */
export interface Picks {
  /** Shows which figures are chosen and which cannot join them; `told` is said beside. */
  show(chosen: readonly RegisterFigure[], told: string): void;
  /** Says something in place of what is chosen. */
  tell(text: string): void;
}

/** Adds a box to every row, and the bar. What a saved page brought along gives way. */
export function createPicks(
  table: HTMLTableElement,
  figures: ReadonlyMap<string, RegisterFigure>,
  words: ComparisonWords,
  act: { choose: (chosen: RegisterFigure[]) => void; clear: () => void },
): Picks {
  for (const added of document.querySelectorAll('.compare-pick, .compare-bar')) added.remove();
  let chosen: readonly RegisterFigure[] = [];
  const status = element('span', { role: 'status' });
  const toDrawing = element('a', { href: '#comparison' }, words.show);
  const clear = button(words.clear, act.clear);
  const bar = element('div', { class: 'compare-bar' }, status, toDrawing, clear);
  table.after(bar);
  const boxes = [...figures.values()].map((figure) => {
    const box = element('input', { type: 'checkbox', autocomplete: 'off' });
    box.addEventListener('click', (event) => {
      const reason = reasonAgainst(figure);
      if (reason === '') return act.choose(toggled(figure));
      // Not disabled: who cannot see it greyed must be able to reach it and hear why.
      event.preventDefault();
      tell(reason);
    });
    figure.row.cells[0]?.prepend(element('label', { class: 'compare-pick' }, box));
    return { figure, box };
  });

  function toggled(figure: RegisterFigure): RegisterFigure[] {
    return chosen.includes(figure) ? chosen.filter((other) => other !== figure) : [...chosen, figure];
  }
  function reasonAgainst(figure: RegisterFigure): string {
    const reasons: Record<Obstacle, string> = {
      'no-length': words.noLength,
      negative: words.negative,
      'other-unit': words.otherUnit.replace('{unit}', unitNamed(chosen[0], words)),
      full: words.full.replace('{most}', String(most)),
    };
    const found = obstacle(figure, chosen);
    return found ? reasons[found] : '';
  }
  function tell(text: string): void {
    status.textContent = text;
    bar.classList.toggle('used', text !== '');
    // What gets the focus is not to lie under the bar.
    document.documentElement.style.setProperty('scroll-padding-bottom', `${bar.offsetHeight}px`);
  }

  return {
    tell,
    show(now, told) {
      chosen = now;
      for (const { figure, box } of boxes) {
        const reason = reasonAgainst(figure);
        box.checked = chosen.includes(figure);
        box.setAttribute('aria-disabled', String(reason !== ''));
        box.setAttribute('aria-label', `${words.name}${words.colon}${figure.label}${reason && words.list + reason}`);
        box.title = reason || words.name;
      }
      toDrawing.hidden = chosen.length < 2;
      clear.hidden = chosen.length === 0;
      const text = chosen.length === 0 ? '' : chosen.length === 1 ? words.one : words.chosen;
      tell(told + text.replace('{n}', String(chosen.length)).replace('{unit}', unitNamed(chosen[0], words)));
    },
  };
}

/** The unit of a figure, or the word for none. */
function unitNamed(figure: RegisterFigure | undefined, { noUnit }: ComparisonWords): string {
  return figure?.unit || noUnit;
}
