/** Makes an element a result of its own, under this name. */
export const sectionMark = 'data-search-section';
/** Names the section from within, on a line of its own. */
export const nameMark = 'data-search-name';
/** Leaves an element out of the search. */
export const ignoreMark = 'data-search-ignore';

/** Elements whose text no reader sees. */
export const silentElements = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Nodes that stand inside a line; every other element begins and ends one. */
export const inlineElements = new Set(
  '#comment a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
