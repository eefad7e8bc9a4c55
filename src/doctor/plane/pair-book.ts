import type { Item } from '../item';
import type { Ledger } from '../ledger';
import { toDegrees } from './units';

/** What was seen between two features, said once for both however often it was seen. */
export interface PairBook {
  /** A corner of `other` on the border of `item` (`touch`), or so many metres beside it (`near`). */
  note(kind: 'touch' | 'near', item: number, other: number, x: number, y: number, metres: number): void;
  tell(): void;
}

interface Seen {
  item: number;
  other: number;
  x: number;
  y: number;
  metres: number;
  places: Set<string>;
}

export function pairBook(items: readonly Item[], ledger: Ledger): PairBook {
  const seen = { touch: new Map<number, Seen>(), near: new Map<number, Seen>() };
  return {
    note(kind, item, other, x, y, metres) {
      const key = item * items.length + other;
      const known = seen[kind].get(key);
      if (!known) seen[kind].set(key, { item, other, x, y, metres, places: new Set([`${x},${y}`]) });
      else if (known.places.size < 100_000) {
        known.places.add(`${x},${y}`);
        known.metres = Math.max(known.metres, metres);
      }
    },
    tell() {
      for (const each of seen.touch.values()) {
        const what = `${cornersOf(items, each)} on its border, which has none there`;
        ledger.add('missing-corner', whereOf(items, each), what, { count: each.places.size });
      }
      for (const each of seen.near.values()) {
        if (each.item > each.other && seen.near.has(each.other * items.length + each.item)) continue; // both miss each other: said once
        const what = `${cornersOf(items, each)} ${each.places.size === 1 ? '' : 'up to '}${each.metres.toPrecision(2)} m beside its border`;
        ledger.add('near-miss', whereOf(items, each), what, { count: each.places.size });
      }
    },
  };
}

const whereOf = (items: readonly Item[], { item, x, y }: Seen) => ({
  file: items[item]!.file,
  id: items[item]!.id,
  at: [toDegrees(x), toDegrees(y)],
});
const cornersOf = (items: readonly Item[], { other, places }: Seen): string =>
  places.size === 1 ? `a corner of "${items[other]!.id}" lies` : `${places.size} corners of "${items[other]!.id}" lie`;
