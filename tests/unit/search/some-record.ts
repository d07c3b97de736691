import type { SearchRecord } from '../../../src/search/shared/section.ts';

/** A section for tests: a paragraph without area or value, but for what is given. */
export function someRecord(given: Partial<SearchRecord>): SearchRecord {
  return {
    url: 'a.html#a',
    title: '页',
    section: '',
    text: '',
    area: '',
    value: '',
    signs: '',
    supplied: '',
    weight: 0,
    kind: 'text',
    ...given,
  };
}
