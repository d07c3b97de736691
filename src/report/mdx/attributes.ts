/** The ids of a list attribute: parted by spaces. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((item) => item !== '');
}

/** The lists of a series attribute: parted by `|`, ids within each by spaces. */
export function seriesOf(value: string | undefined): string[][] {
  return textsOf(value).map(listOf);
}

/** The texts of an attribute parted by `|`. */
export function textsOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
