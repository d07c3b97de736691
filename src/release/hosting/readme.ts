import type { Place } from './place.ts';

/** How to use a kit, in Chinese and English, by the name of the file. */
export function readmes(place: Place): Record<string, string> {
  return { 'README.zh-CN.txt': chinese(place), 'README.txt': english(place) };
}

function chinese({ path, folder }: Place): string {
  return `怎样把网站放上主机

site/ 是网站，连同压缩好的副本（.gz、.br）。把它放到主机的 ${folder}，网址路径是 ${path}。
放在别处，只改配置里的这两个路径。

nginx       nginx.conf 的内容写进 server { … }；装有 Brotli 模块的，去掉 brotli_static 前的 #
Apache      apache.conf 写进主机配置；改不了主机配置的，把 .htaccess 放在 index.html 旁边
Caddy       Caddyfile 写进网站的 { … } 里
IIS         web.config 放在 index.html 旁边；HSTS 在 IIS 管理器里打开
静态托管    _headers 放在发布文件夹的最上层
只能拷文件  拷贝 site/ 即可，网站照样完整；没有响应头时，少的是安全策略、长期缓存和压缩，.gz、.br 可以不拷

Strict-Transport-Security 只在 HTTPS 下发送，管的是整个域名：浏览器一年内只用 HTTPS 访问它。
域名下还有只用 HTTP 的网站时，请先删去这一行。

更新：npx xunli deploy ${folder} --from site   一步换上，原来的网站留着
退回：npx xunli deploy ${folder} --rollback
`;
}

function english({ path, folder }: Place): string {
  return `Putting the site on a host

site/ is the site with its compressed twins (.gz, .br). Put it in ${folder} on the host; its address path is ${path}.
Elsewhere, change these two paths in the configuration and nothing else.

nginx             put nginx.conf into server { … }; with the Brotli module, remove the # before brotli_static
Apache            put apache.conf into the configuration of the host or, if that is out of reach, .htaccess beside index.html
Caddy             put Caddyfile into the { … } of the site
IIS               put web.config beside index.html; switch on HSTS in IIS Manager
static hosting    put _headers at the top of the folder that is published
copying only      copy site/: the site is complete. Without headers it lacks the security policy, long caching and
                  compression; the .gz and .br files may be left out

Strict-Transport-Security is sent over HTTPS only and binds the whole host name: for a year browsers visit it over HTTPS alone.
If another site of that name has no HTTPS, remove the line first.

Update:    npx xunli deploy ${folder} --from site    swaps it in with one step and keeps the former site
Go back:   npx xunli deploy ${folder} --rollback
`;
}
