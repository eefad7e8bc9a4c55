/** Between the middles of two targets; each is 24 px wide (WCAG 2.2, 2.5.8). */
export const TARGET_PX = 26;

/** Things that stand at (about) the same place and share one target. */
export interface Cluster<T> {
  x: number;
  items: T[];
}

/**
 * Puts items on targets that lie at least `gap` apart, so that none overlaps another; the order stays. A target stands in the middle of its
 * items, kept within [0, width].
 */
export function cluster<T>(items: readonly { x: number; item: T }[], gap: number): Cluster<T>[] {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const groups: { first: number; last: number; items: T[] }[] = [];
  for (const { x, item } of sorted) {
    groups.push({ first: x, last: x, items: [item] });
    while (groups.length > 1 && tooClose(groups.at(-2)!, groups.at(-1)!, gap)) {
      const last = groups.pop()!;
      const into = groups.at(-1)!;
      into.last = last.last;
      into.items.push(...last.items);
    }
  }
  return groups.map((group) => ({ x: middle(group), items: group.items }));
}

type Span = { first: number; last: number };
const middle = (span: Span): number => (span.first + span.last) / 2;
const tooClose = (left: Span, right: Span, gap: number): boolean => middle(right) - middle(left) < gap;

/** Those that have room: each at least `gap` from every other that stays; of two too near the one that matters more does (then the first). */
export function thinned<T>(items: readonly { x: number; item: T }[], gap: number, weight: (item: T) => number): { x: number; item: T }[] {
  const kept: { x: number; item: T }[] = [];
  for (const each of [...items].sort((a, b) => weight(b.item) - weight(a.item)))
    if (kept.every(({ x }) => Math.abs(x - each.x) >= gap)) kept.push(each);
  return kept.sort((a, b) => a.x - b.x);
}
