/** What the id of a sentence or of a cell looks like: `2.3-4`, `2.c-1`, `q3-2`, `o2-1`, `2.3-t1-r4c2`. */
export const sentenceId = String.raw`(?:\d+(?:\.\d+)*(?:\.c)?|[hocmqn]\d*)-(?:t\d+-)?\w+`;
