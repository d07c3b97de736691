/**
 * Wraps each measure of a rendered narrative, from its heading to the next, in a section that bears its id, so
 * that links and search results lead to the whole measure. Content cannot hold HTML of its own, so a heading in
 * `html` is always one that MeasureHeading made.
 * @param searchable whether the sections are to be found by the search
 */
export function wrapMeasures(html: string, searchable: boolean): string {
  const [introduction = '', ...measures] = html.split(/(?=<h[23] class="measure")/);
  return introduction + measures.map((measure) => wrapMeasure(measure, searchable)).join('');
}

function wrapMeasure(html: string, searchable: boolean): string {
  const [, id = '', name = ''] = /data-measure="([^"]*)" data-name="([^"]*)"/.exec(html) ?? [];
  const search = searchable ? ` data-search-section="${name}"` : '';
  return `<section class="measure" id="m${id}" data-source="${id}"${search}>${html}</section>`;
}
