declare module 'virtual:xunli/narrative' {
  type Content = import('astro').AstroComponentFactory;
  export const overview: Content;
  /** By area slug, in the order of the areas. */
  export const areas: Record<string, Content>;
}
