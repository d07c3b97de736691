import type { Selector, SelectorComponent } from 'lightningcss';

/**
 * A selector without `:is()`, `:where()` and lists in `:not()`, which Chromium knows only since 88: one selector for each way through
 * its lists. Each of these has the weight of what it names, not that of the heaviest in its list. Throws where a type would stand
 * behind something else of its compound.
 */
export function plainSelectors(selector: Selector): Selector[] {
  const at = selector.findIndex(isList);
  const list = selector[at];
  if (!list || !('selectors' in list) || !list.selectors) return [selector];
  if (list.kind === 'not') {
    const inner = (list.selectors as Selector[]).flatMap(plainSelectors);
    const each = inner.map((one): SelectorComponent => ({ type: 'pseudo-class', kind: 'not', selectors: [one] }));
    const rest = plainSelectors(selector.slice(at + 1));
    return rest.map((end) => [...selector.slice(0, at), ...each, ...end]);
  }
  return (list.selectors as Selector[]).flatMap((one) =>
    plainSelectors([...joined(selector.slice(0, at), one), ...selector.slice(at + 1)]),
  );
}

/** Whether a part of a selector is a list that older browsers do not read. A `:not()` of one simple selector they do. */
function isList(part: SelectorComponent): boolean {
  if (part.type !== 'pseudo-class') return false;
  if (part.kind === 'is' || part.kind === 'where') return true;
  return part.kind === 'not' && (part.selectors.length > 1 || part.selectors.some((one) => one.some(isList)));
}

function joined(before: Selector, added: Selector): Selector {
  const last = before[before.length - 1];
  const startsType = added[0]?.type === 'type' || added[0]?.type === 'universal';
  if (startsType && last && last.type !== 'combinator') throw new Error(`A type stands first in its compound: ${JSON.stringify(added)}`);
  return [...before, ...added];
}
