import { siteConfig } from './src/integration/config.ts';

export default siteConfig({ content: 'content' });
