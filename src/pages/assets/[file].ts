import assets from 'virtual:xunli/assets';
import type { APIRoute } from 'astro';

export function getStaticPaths() {
  return assets.map(({ file, contents }) => ({ params: { file }, props: { contents } }));
}

export const GET: APIRoute = ({ props, params }) => {
  const type = params.file?.endsWith('.css') ? 'text/css' : 'text/javascript';
  return new Response(props.contents, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
