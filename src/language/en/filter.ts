export const filter = {
  title: 'Filter',
  text: 'Contains',
  all: 'All',
  count: 'Showing {shown} of {total}',
  none: 'No figure matches',
  sortBy: 'Sort by this column',
  reset: 'Clear',
};
