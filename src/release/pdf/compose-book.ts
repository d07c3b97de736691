/** A page that becomes a part of the book, with its HTML and what the part takes of its content. */
export interface BookPage {
  file: string;
  html: string;
  selector: string;
}

/** What composing gives: the title, the places that the contents list, in order, and the title of every part by the id of its section. */
export interface Book {
  title: string;
  entries: string[];
  parts: { id: string; title: string }[];
}

/**
 * Runs in the browser, on the page of the whole report: makes it a book. The other pages become parts after the areas, links
 * between pages lead to places of the book, and its contents list all parts and measures. What a link leads to outside of the
 * book is below the site's canonical address; where it has none, the link is taken off and its words stay.
 */
export function composeBook(pages: BookPage[]): Book {
  const report = document.querySelector('.whole-report') as HTMLElement;
  document.body.classList.add('book');
  document.title = document.querySelector('.title-page h1')?.textContent ?? '';
  for (const page of pages) report.append(partOf(page));
  report.lastElementChild?.append(...document.querySelectorAll('.site-footer'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) redirect(link);
  const ofAreas = ':scope > .area > h2, :scope > .area[id^="a"] > h3[id], section.measure > h3';
  const entries = [...report.querySelectorAll<HTMLElement>(`:scope > h2, ${ofAreas}, section.exchange > h3`)];
  const toc = report.querySelector<HTMLElement>('.toc') ?? element('nav', 'toc');
  // A report without areas has no contents on its page.
  if (!toc.isConnected) report.prepend(toc);
  const title = element('p', 'contents-title', document.querySelector('.site-header nav')?.ariaLabel ?? '');
  const list = element('ol', '');
  list.append(...entries.map(entryOf));
  toc.replaceChildren(title, list);
  const parts = [...report.querySelectorAll(':scope > .area')].map(({ id, children }) => ({
    id,
    title: [...children].find(({ tagName }) => tagName === 'H2')?.textContent?.trim() ?? '',
  }));
  return { title: document.title, entries: entries.map(placeOf), parts };

  function partOf({ file, html, selector }: BookPage): HTMLElement {
    const source = new DOMParser().parseFromString(html, 'text/html');
    const part = element('section', `area ${source.querySelector('main > [class]')?.className ?? ''}`);
    part.id = `part-${file.replace('.html', '')}`;
    for (const heading of source.querySelectorAll('main h3')) lower(heading, 'h4');
    for (const heading of source.querySelectorAll('main h2')) lower(heading, 'h3');
    for (const heading of source.querySelectorAll('main h1')) part.append(lower(heading, 'h2'));
    part.append(...source.querySelectorAll(selector));
    return part;
  }

  function lower(heading: Element, tag: string): HTMLElement {
    const other = element(tag, heading.className);
    other.id = heading.id;
    other.append(...heading.childNodes);
    heading.replaceWith(other);
    return other;
  }

  function redirect(link: HTMLAnchorElement): void {
    const href = link.getAttribute('href') ?? '';
    if (/^[a-z]+:/.test(href)) return;
    const [file = '', anchor = ''] = href.split('#').map(decodeURIComponent);
    const area = /^(\d+)-[^/]*\.html$/.exec(file)?.[1];
    const place = anchor || (area ? `a${Number(area)}` : `part-${file.replace('.html', '')}`);
    const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (document.getElementById(place)) link.setAttribute('href', `#${place}`);
    else if (site) link.href = new URL(href, site.href).href;
    else link.removeAttribute('href');
  }

  function placeOf(heading: Element): string {
    return heading.id || (heading.closest('section')?.id ?? '');
  }

  function entryOf(heading: HTMLElement): HTMLElement {
    const item = element('li', heading.tagName === 'H2' ? 'part' : '');
    const link = Object.assign(document.createElement('a'), { href: `#${placeOf(heading)}` });
    const name = element('span', '');
    name.append(...[...heading.childNodes].map((node) => node.cloneNode(true)));
    for (const inner of name.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
    link.append(name, element('span', 'folio', '000'));
    item.append(link);
    return item;
  }

  function element(tag: string, className: string, text = ''): HTMLElement {
    const made = document.createElement(tag);
    if (className) made.className = className.trim();
    made.textContent = text;
    return made;
  }
}
