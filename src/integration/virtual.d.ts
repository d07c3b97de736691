declare module 'virtual:xunli/report' {
  const report: import('../report/report.ts').Report;
  export default report;
}

declare module 'virtual:xunli/narrative' {
  type Content = import('astro').AstroComponentFactory;
  export const overview: Content;
  /** By area slug. */
  export const areas: Record<string, Content>;
}

declare module 'virtual:xunli/assets' {
  const assets: import('./assets.ts').Asset[];
  export default assets;
}
