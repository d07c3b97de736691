/** What the editor doubts of a chart's figures: the doubt, and the names of all figures that it is of. */
export interface DoubtLine<Doubt> {
  labels: string[];
  doubt: Doubt;
}

/** Each doubt of some figures once, in the order of the figures, with the figures that share it. */
export function doubtLines<Doubt extends { text: string }>(
  figures: readonly { label: string; doubts: readonly Doubt[] }[],
): DoubtLine<Doubt>[] {
  const lines = new Map<string, { labels: Set<string>; doubt: Doubt }>();
  for (const { label, doubts } of figures) {
    for (const doubt of doubts) {
      const line = lines.get(doubt.text);
      if (line) line.labels.add(label);
      else lines.set(doubt.text, { labels: new Set([label]), doubt });
    }
  }
  return [...lines.values()].map(({ labels, doubt }) => ({ labels: [...labels], doubt }));
}
