import type { FoundHit } from '../../search/browser/found-hit.ts';
import { type SearchRecord, searchKinds } from '../../search/shared/section.ts';
import { element } from '../element.ts';
import type { SearchWords } from './words.ts';

/** So many choices of a facet stand side by side. */
const mostShown = 10;

/** What results can be filtered by. */
export const facets = ['kind', 'area'] as const;
export type Facet = (typeof facets)[number];

/** The values that the reader chose; a facet without one lets all records pass. */
export type Choice = Partial<Record<Facet, string>>;

/** What can be filtered. */
type Filtered = Pick<SearchRecord, Facet>;

/** Returns what matches a choice. */
export function filtered<Item extends Filtered>(items: Item[], choice: Choice): Item[] {
  return items.filter((item) => facets.every((facet) => choice[facet] === undefined || item[facet] === choice[facet]));
}

/**
 * Returns how many items each value of a facet would leave, given what was chosen in the other facets. A value that
 * leaves none is absent; items without a value count for none.
 */
export function facetCounts(items: Filtered[], facet: Facet, choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of filtered(items, { ...choice, [facet]: undefined })) {
    const value = item[facet];
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filters above the results, kind and policy area, each value with the number of hits it leaves. */
export interface SearchFilters {
  /** Shows the values that occur in the hits; a choice that does not occur is dropped. */
  offer(hits: FoundHit[]): void;
  /** Returns the hits that match the reader's choice. */
  filter(hits: FoundHit[]): FoundHit[];
}

/**
 * Creates the filters inside an element.
 * @param areas the policy areas and the other parts, in the report's order
 * @param choice the first choice; kept up to date
 * @param onChoice called when the reader chooses
 */
export function createFilters(
  holder: HTMLElement,
  words: SearchWords,
  areas: string[],
  choice: Choice,
  onChoice: () => void,
): SearchFilters {
  const orders: Record<Facet, readonly string[]> = { kind: searchKinds, area: areas };
  const nameOf = (facet: Facet, value: string) => (facet === 'kind' ? words.kinds[value as keyof SearchWords['kinds']] : value);

  function offer(hits: FoundHit[]): void {
    for (const facet of facets) if (!hits.some((hit) => hit[facet] === choice[facet])) delete choice[facet];
    const focused = document.activeElement?.id;
    holder.replaceChildren(...facets.flatMap((facet) => group(facet, hits)));
    holder.hidden = holder.childElementCount === 0;
    if (focused) holder.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
  }

  /** One facet; none where there is nothing to choose between. */
  function group(facet: Facet, hits: FoundHit[]): HTMLElement[] {
    const known = new Set<string>(hits.map((hit) => hit[facet]));
    const values = orders[facet].filter((value) => known.has(value));
    if (values.length < 2) return [];
    const counts = facetCounts(hits, facet, choice);
    const all = filtered(hits, { ...choice, [facet]: undefined }).length;
    if (values.length > mostShown) return [list(facet, values, counts, all)];
    const options = values.map((value) => option(facet, value, nameOf(facet, value), counts.get(value) ?? 0));
    return [element('fieldset', {}, element('legend', {}, words.facets[facet]), option(facet, '', words.all, all), ...options)];
  }

  /** Many choices as a list to open, so that the results stay in sight. */
  function list(facet: Facet, values: string[], counts: Map<string, number>, all: number): HTMLElement {
    const item = (value: string, name: string, count: number) => {
      const made = element('option', { value }, `${name} ${count}`);
      made.selected = (choice[facet] ?? '') === value;
      made.disabled = count === 0 && !made.selected;
      return made;
    };
    const select = element('select', { id: `search-${facet}` }, item('', words.all, all));
    select.append(...values.map((value) => item(value, nameOf(facet, value), counts.get(value) ?? 0)));
    select.addEventListener('change', () => choose(facet, select.value));
    return element('label', { class: 'search-choice' }, element('span', {}, words.facets[facet]), select);
  }

  function choose(facet: Facet, value: string): void {
    if (value === '') delete choice[facet];
    else choice[facet] = value;
    onChoice();
  }

  function option(facet: Facet, value: string, name: string, count: number): HTMLElement {
    const input = element('input', { type: 'radio', name: facet, value, id: `search-${facet}-${value}` });
    input.checked = (choice[facet] ?? '') === value;
    input.disabled = count === 0 && !input.checked;
    input.addEventListener('change', () => choose(facet, value));
    return element('label', {}, input, ` ${name} `, element('span', { class: 'search-count' }, String(count)));
  }

  return { offer, filter: (hits) => filtered(hits, choice) };
}
