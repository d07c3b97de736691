export const filter = {
  title: 'Filter',
  text: 'Contains',
  all: 'All',
  count: 'Showing {shown} of {total}',
  none: 'No figure matches',
  sort: 'Sort by',
  sortBy: 'Sort by this column',
  reset: 'Clear',
};
