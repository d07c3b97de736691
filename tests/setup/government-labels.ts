/** The names of a page's labels of a government site (国办发〔2017〕47号), in order. */
export function governmentLabels(html: string): string[] {
  return [...html.matchAll(/<meta name="((?:Site|Column|Article|Pub|Content)\w*)"/g)].map(([, name = '']) => name);
}
