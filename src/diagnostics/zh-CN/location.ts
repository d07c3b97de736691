import type { MessagesFor } from '../message.ts';

const anywhere = '同一份网站要能放在任何主机、任何路径之下，也能从光盘、U 盘直接打开';
const strict = '安全策略严格的主机会拒绝它';
const template = '这是页面模板的问题：请把这条消息交给维护网站的工程师';
const removePublic = '请给 public/ 里的这个文件改名；不在 public/ 里的，请交给维护网站的工程师';

/** 网站不依赖所在的位置。 */
export const location = {
  'location-absolute': {
    what: (d) => `${d.page} 里的地址“${d.what}”不是站内的相对地址`,
    why: anywhere,
    fix: '站内的地址直接写文件名，例如 figures.html；写在模板里的，请交给维护网站的工程师',
  },
  'location-dangling': {
    what: (d) => `${d.page} 里的地址“${d.what}”没有对应的文件`,
    why: '读者会遇到“找不到页面”',
    fix: '请对照网站地图里的页面名，连同 .html 一起写；写在模板里的，请交给维护网站的工程师',
  },
  'location-fragment': {
    what: (d) => `${d.page} 里的地址“${d.what}”指向的位置不在那一页上`,
    why: '读者会停在页首，找不到要看的内容',
    fix: '请打开那一页，点标题旁的“本条链接”，照抄地址里 # 后面的部分；写在模板里的，请交给维护网站的工程师',
  },
  'location-third-party': {
    what: (d) => `${d.page} 用到了别的网站：${d.what}`,
    why: '本站不向别的网站要任何东西；去别的网站的链接要让读者看得出来',
    fix: '请把文件放进 public/；若是去别的网站的链接，模板里要写 rel="external"',
  },
  'location-not-found-page': {
    what: (d) => `404 页里有相对地址“${d.what}”`,
    why: '主机会在任何一层目录显示 404 页，相对地址在那里会落空',
    fix: template,
  },
  'location-needs-server': { what: (d) => `${d.page} 里的 ${d.what} 从磁盘打开时不起作用`, why: anywhere, fix: template },
  'location-inline-script': { what: (d) => `${d.page} 里写有脚本：${d.what}`, why: strict, fix: template },
  'location-inline-style': { what: (d) => `${d.page} 里写有样式：${d.what}`, why: strict, fix: template },
  'location-unread': { what: (d) => `读不懂 ${d.page}：${d.what}`, why: '读不懂就无法核对里面的地址', fix: template },
  'location-id-twice': { what: (d) => `${d.page} 里有两处编号都是“${d.what}”`, why: '指向它的链接只能到达前一处', fix: template },
  'location-file-name': {
    what: (d) => `文件名“${d.what}”含有英文字母、数字和 . _ - 以外的字符`,
    why: '有的主机和压缩软件会把它变成乱码',
    fix: removePublic,
  },
  'location-files-alike': {
    what: (d) => `文件名“${d.page}”与“${d.what}”只有大小写不同`,
    why: '不分大小写的磁盘上，一个会覆盖另一个',
    fix: removePublic,
  },
} satisfies MessagesFor;
