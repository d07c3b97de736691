export const footer = {
  edition: (version: string, date: string) => `第${version}版，${date}`,
  made: '每个数字都通向它的原话或算式。',
  organiser: '主办单位',
  operator: '承办单位',
  contact: '联系方式',
  siteIdCode: '网站标识码',
  officialSign: '党政机关网站标识',
  reportMistake: '我为政府网站找错',
  outbound: '站外',
  leaving: '将离开本站，前往其他网站',
  source: '来源',
  published: '本站发布时间',
};
