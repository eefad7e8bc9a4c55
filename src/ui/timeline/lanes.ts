/** Puts spans under each other where they meet: for each, in the order of their beginnings, the highest row that is free by then. */
export function lanesOf(spans: readonly { from: number; to: number }[]): number[] {
  const ends: number[] = [];
  const rows = new Map<(typeof spans)[number], number>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < span.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = span.to;
    rows.set(span, row);
  }
  return spans.map((span) => rows.get(span)!);
}
