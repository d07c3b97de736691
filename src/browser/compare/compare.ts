import type { ComparisonWords } from '../../charts/page-words.ts';
import type { Comparison } from './comparison.ts';
import { byAnyId, type RegisterFigure, registerFigures } from './figures.ts';
import { createPicks } from './picks.ts';
import { addressFor, askedFor } from './selection.ts';

let addBundle: ((url: string) => Promise<void>) | undefined;

const table = document.querySelector<HTMLTableElement>('table.register[data-comparison]');
if (table) startComparing(table);

/** Lets readers of the register choose figures of one unit and see them drawn. The address says which are chosen. */
function startComparing(table: HTMLTableElement): void {
  const words = JSON.parse(table.dataset.words ?? '') as ComparisonWords;
  const figures = registerFigures(table);
  const picks = createPicks(table, figures, words, { choose: (chosen) => change(chosen), clear: () => change([]) });
  const above = document.querySelector('[data-register-filter]') ?? table;
  let chosen: RegisterFigure[] = [];
  let turn = 0;

  function change(wanted: RegisterFigure[]): void {
    const address = addressFor(
      location.href,
      wanted.map(({ id }) => id),
    );
    // A page from disk may not be allowed to change its address; the comparison is shown all the same.
    try {
      history.pushState(null, '', address);
    } catch (error) {
      console.warn(error);
    }
    show(wanted);
  }

  function show(wanted: RegisterFigure[], told = ''): void {
    chosen = wanted;
    picks.show(chosen, told);
    void draw(chosen);
  }

  async function draw(wanted: readonly RegisterFigure[]): Promise<void> {
    const mine = ++turn;
    const shown = document.querySelector('.comparison');
    if (wanted.length < 2) return keepingPlace(() => shown?.remove());
    try {
      const made = (await comparison(table))(wanted, words);
      if (mine !== turn) return;
      keepingPlace(() => (shown ? shown.replaceWith(made) : above.before(made)));
    } catch (error) {
      console.error(error);
      picks.tell((error as Error).name === 'NetworkError' ? words.unread : words.noDrawing);
    }
  }

  function readAddress(saved = ''): void {
    const {
      chosen: asked,
      unknown,
      unfit,
    } = askedFor(saved === '' ? location.href : addressFor(location.href, saved.split(',')), byAnyId(figures));
    if (asked.map(({ id }) => id).join() === chosen.map(({ id }) => id).join() && unknown + unfit === 0) return;
    const told = [
      unknown > 0 ? words.unknown.replace('{n}', String(unknown)) : '',
      unfit > 0 ? words.unfit.replace('{n}', String(unfit)) : '',
    ];
    show(asked, told.join(''));
  }

  addEventListener('popstate', () => readAddress());
  picks.show([], '');
  const { compared } = document.querySelector<HTMLElement>('.comparison')?.dataset ?? {};
  readAddress(compared);
}

/** What draws comparisons, loaded at the first call. Rejects where it cannot be read. */
async function comparison(table: HTMLTableElement): Promise<Comparison> {
  const address = new URL(table.dataset.comparison ?? '', document.baseURI).href;
  addBundle ??= globalThis.xunliScriptAdder('xunli-comparison', (url) => url === address);
  if (!globalThis.xunliComparison) await addBundle(address);
  if (!globalThis.xunliComparison) throw new Error('The script of comparisons did not start');
  return globalThis.xunliComparison;
}

/** Changes what stands above the reader's row so that the row stays where it is, and with it the box that was ticked. */
function keepingPlace(change: () => unknown): void {
  const row = document.activeElement?.closest('tr.figure');
  // The same in browsers that hold their place by themselves and in those that do not.
  document.documentElement.style.setProperty('overflow-anchor', 'none');
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row) scrollBy(0, row.getBoundingClientRect().top - before);
}
