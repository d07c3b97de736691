import type { RegisterWords } from '../../components/Register/page-words.ts';
import { copyText } from '../copy-text.ts';
import { type Asked, addressFor, askedIn, nothing } from './asked.ts';
import { createFields } from './fields.ts';
import { createHeads } from './heads.ts';
import { arrange, type Sort } from './order.ts';
import { matches, rowsOf } from './rows.ts';

const table = document.querySelector<HTMLTableElement>('table.register');
const form = document.querySelector<HTMLFormElement>('form[data-register-filter]');
if (table && form) startRegister(table, form);

/** Filters and sorts the rows that the page already has. The address always says what is asked for. */
function startRegister(table: HTMLTableElement, form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words ?? '') as RegisterWords;
  const rows = rowsOf(table);
  const fields = createFields(form, (typed) => ask({ ...fields.read(), sort: asked.sort }, typed), copy);
  const heads = createHeads(table, (sort) => ask({ ...asked, sort }, false));
  const units = new Map([...fields.optionsOf('unit')].map(([unit, name]) => [unit, words.unit.replace('{unit}', name)]));
  let asked = nothing;
  /** Whether the last change was typed: what is typed on is no step of its own on the way back. */
  let isTyping = false;

  function ask(wanted: Asked, typed: boolean): void {
    show(wanted);
    const address = addressFor(location.href, asked);
    if (address !== location.href) remember(address, typed && isTyping);
    isTyping = typed;
  }

  function show(wanted: Asked): void {
    asked = wanted;
    const sort = heads.sortOf(asked.sort);
    const column = heads.show(sort);
    arrange(table, rows, sort, units);
    for (const row of rows) row.row.hidden = !matches(row, asked);
    for (const group of table.tBodies) group.hidden = !group.querySelector('tr.figure:not([hidden])');
    fields.tell(toldOf(rows.filter(({ row }) => !row.hidden).length, sort, column));
  }

  function toldOf(shown: number, sort: Sort, column: string): string {
    if (shown === 0) return words.none;
    const told = [words.shown.replace('{shown}', String(shown)).replace('{total}', String(rows.length))];
    if (sort) told.push((sort.isDown ? words.descending : words.ascending).replace('{column}', column));
    if (sort?.column === 'value') told.push(words.byUnit);
    return told.join(words.list);
  }

  /** Shows what the address asks for; what it leads to is shown in any case. */
  function readAddress(): void {
    const given = askedIn(location.href);
    isTyping = false;
    fields.fill(given);
    // A former id of a figure stands in its row.
    const arrived = document.getElementById(location.hash.slice(1))?.closest('tr');
    const target = rows.find(({ row }) => row === arrived);
    const isLeftOut = target && !matches(target, { ...nothing, ...fields.read() });
    if (isLeftOut) fields.fill(nothing);
    show({ ...fields.read(), sort: given.sort });
    if (isLeftOut) remember(addressFor(location.href, asked) + location.hash, true);
    if (target && addressFor(location.href, nothing) !== addressFor(location.href, given)) target.row.scrollIntoView();
  }

  /** Of a copy on disk the public address is copied, where there is one. */
  function copy(): void {
    const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const address = new URL(location.protocol === 'file:' ? published : location.href);
    address.search = location.search;
    copyText(address.href).then(
      () => fields.tell(words.copied),
      () => fields.tell(words.refused),
    );
  }

  addEventListener('popstate', readAddress);
  readAddress();
}

/** A page from disk may not be allowed to change its address; what was asked for is shown all the same. */
function remember(address: string, inPlace: boolean): void {
  try {
    if (inPlace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch (error) {
    console.warn(error);
  }
}
