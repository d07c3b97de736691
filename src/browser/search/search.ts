import { startCombobox } from './combobox.ts';
import { startResultsPage } from './results-page.ts';

/** On the search page the results are below the field; elsewhere the box opens a list of the first ones. */
const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form && results) startResultsPage(form, results);
else if (form) startCombobox(form);
