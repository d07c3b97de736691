export const sharing = {
  citation: '引用',
  stop: '。',
  from: '出处',
  picture: '分享图片',
  feed: '订阅（Atom）',
};
