declare module 'virtual:xunli/narrative' {
  type Content = import('astro').AstroComponentFactory;
  /** What leads the overview, before its first heading; empty where it begins with one. */
  export const lead: Content;
  export const overview: Content;
  /** Of the page of questions; empty where the editor tells of none. */
  export const answers: Content;
  /** The page in English; empty where there is none. */
  export const english: Content;
  export const overviewHeadings: () => import('astro').MarkdownHeading[];
  /** By area slug, in the order of the areas. */
  export const areas: Record<string, Content>;
  /** The headings in the narrative of each area, by its slug. */
  export const headings: Record<string, import('astro').MarkdownHeading[]>;
}
