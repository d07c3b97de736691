export const footer = {
  edition: (version: string, date: string) => `第${version}版，${date}`,
  made: '每个数字都通向说出它的那句话。',
  organiser: '主办单位',
  operator: '承办单位',
  contact: '联系方式',
  siteIdCode: '网站标识码',
};
