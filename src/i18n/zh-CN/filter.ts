export const filter = {
  title: '筛选',
  text: '含有文字',
  all: '全部',
  count: '显示{shown}项，共{total}项',
  none: '没有符合条件的数据',
  sort: '排序',
  sortBy: '按此列排序',
  reset: '清除条件',
};
