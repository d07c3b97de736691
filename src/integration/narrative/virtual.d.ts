declare module 'virtual:xunli/narrative' {
  type Content = import('astro').AstroComponentFactory;
  export const overview: Content;
  /** Of the page of questions; empty where the editor tells of none. */
  export const answers: Content;
  export const overviewHeadings: () => import('astro').MarkdownHeading[];
  /** By area slug, in the order of the areas. */
  export const areas: Record<string, Content>;
  /** The headings in the narrative of each area, by its slug. */
  export const headings: Record<string, import('astro').MarkdownHeading[]>;
}
