export const pages = {
  index: '总览',
  figures: '数据',
  documents: '文件',
  timeline: '大事记',
  transcript: '讲话记录',
  verbatim: '网页原样',
  audit: '数据核对',
  report: '全文',
  search: '搜索',
  sitemap: '网站地图',
  about: '关于本站',
  404: '找不到页面',
};
