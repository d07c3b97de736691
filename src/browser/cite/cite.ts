import type { CitationWords } from '../../components/Cite/page-words.ts';
import { copyText } from '../copy-text.ts';
import { button, element } from '../element.ts';
import { type Cited, formats, oneLine } from './formats.ts';

/**
 * 引用: one press opens the words and copies them with address and day; further forms for lists of literature can be copied then.
 */
globalThis.xunliCite = (fold, words) => copy(fold, words, 0);

/** Copies in a form and says so; the forms stand under the words from the first time on. */
function copy(fold: HTMLDetailsElement, words: CitationWords, form: number): void {
  const status = fold.querySelector('output') ?? addForms(fold, words);
  copyText(formats[form]?.write(citedIn(fold), words) ?? '').then(
    () => (status.textContent = words.copied),
    () => (status.textContent = words.refused),
  );
}

function addForms(fold: HTMLDetailsElement, words: CitationWords): HTMLOutputElement {
  const status = element('output');
  const buttons = formats.map(({ name }, form) => button(name || words.copy, () => copy(fold, words, form)));
  fold.append(element('div', { class: 'citation-forms', 'data-added': '' }, ...buttons, status));
  return status;
}

function citedIn(fold: HTMLDetailsElement): Cited {
  const shown = fold.querySelector('p')?.cloneNode(true) as HTMLElement;
  // What is planned or computed is not cited as a result that was said; a doubt is told at the end in words.
  for (const sign of shown.querySelectorAll<HTMLElement>('.derived-sign')) sign.textContent = inBrackets(sign.title);
  for (const sign of shown.querySelectorAll('.doubt-sign')) sign.remove();
  const { citeHref = '', citeTitle = '' } = fold.dataset;
  const section = fold.parentElement?.closest('[id]');
  const href = citeHref || (section ? `#${section.id}` : '');
  return { text: oneLine(shown.textContent ?? ''), title: citeTitle, address: addressOf(href), today: today() };
}

/** A word behind a number, in the brackets of its own script. */
function inBrackets(word: string): string {
  return /\p{Script=Han}/u.test(word) ? `（${word}）` : ` (${word})`;
}

/** Where something stands: at the public address that the page names or, of a copy on disk without one, by the name of its file alone. */
function addressOf(href: string): string {
  const { protocol, href: here, pathname } = location;
  const own = pathname.slice(pathname.lastIndexOf('/') + 1) || 'index.html';
  const file = href.startsWith('#') || href === '' ? own + href : href;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) return new URL(file, canonical.href).href;
  return protocol === 'file:' ? file : new URL(file, here).href;
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
