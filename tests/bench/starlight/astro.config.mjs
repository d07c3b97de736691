import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: '讲话', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
