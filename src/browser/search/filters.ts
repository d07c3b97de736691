import type { SearchHit } from '../../search/shared/answer.ts';
import { type Choice, chosenBy, type Facet, facetCounts, facets } from '../../search/shared/facets.ts';
import { type SearchRecord, searchKinds } from '../../search/shared/section.ts';
import { piece } from './hit.ts';
import type { SearchWords } from './words.ts';

/** The choices above the results: kind and policy area, each with the number of hits it leaves. */
export interface SearchFilters {
  choice: Choice;
  /** Shows what the hits have to choose from; a choice they do not have is open again. */
  offer(hits: SearchHit[]): void;
  /** Gives the hits the reader's choices leave. */
  chosen(hits: SearchHit[]): SearchHit[];
}

/** Takes the element that holds the choices, the words, the areas in their order, the first choice and what to do when the reader chooses. */
export function createFilters(
  holder: HTMLElement,
  words: SearchWords,
  areas: string[],
  choice: Choice,
  onChoice: () => void,
): SearchFilters {
  const orders: Record<Facet, readonly string[]> = { kind: searchKinds, area: areas };
  const nameOf = (facet: Facet, value: string) => (facet === 'kind' ? words.kinds[value as keyof SearchWords['kinds']] : value);

  function offer(hits: SearchHit[]): void {
    const records = hits.map(({ record }) => record);
    for (const facet of facets) if (!records.some((record) => record[facet] === choice[facet])) delete choice[facet];
    const focused = document.activeElement?.id;
    holder.replaceChildren(...facets.flatMap((facet) => group(facet, records)));
    holder.hidden = holder.childElementCount === 0;
    if (focused) holder.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
  }

  /** One facet; none where there is nothing to choose. */
  function group(facet: Facet, records: SearchRecord[]): HTMLElement[] {
    const known = new Set(records.map((record) => record[facet]));
    const values = orders[facet].filter((value) => known.has(value as never));
    if (values.length < 2) return [];
    const counts = facetCounts(records, facet, choice);
    const open = chosenBy(records, { ...choice, [facet]: undefined }).length;
    const options = values.map((value) => option(facet, value, nameOf(facet, value), counts.get(value) ?? 0));
    return [piece('fieldset', '', [piece('legend', '', [words.facets[facet]]), option(facet, '', words.all, open), ...options])];
  }

  function option(facet: Facet, value: string, name: string, count: number): HTMLElement {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: facet, value, id: `search-${facet}-${value}`, checked: (choice[facet] ?? '') === value });
    input.disabled = count === 0 && !input.checked;
    input.addEventListener('change', () => {
      if (value === '') delete choice[facet];
      else choice[facet] = value;
      onChoice();
    });
    return piece('label', '', [input, ` ${name} `, piece('span', 'search-count', [String(count)])]);
  }

  function chosen(hits: SearchHit[]): SearchHit[] {
    const left = new Set(
      chosenBy(
        hits.map(({ record }) => record),
        choice,
      ),
    );
    return hits.filter(({ record }) => left.has(record));
  }

  return { choice, offer, chosen };
}
