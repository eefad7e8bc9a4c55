import type { Item } from '../item';
import type { Ledger } from '../ledger';
import type { Lens } from './lens';

/** Land that two features have in common: the widest piece of each pair is kept. */
export interface Common {
  note(item: number, other: number, lens: Lens): void;
  /** Both have land on the same side of so many km of a line. */
  noteRun(item: number, other: number, km: number, at: [number, number]): void;
  has(item: number, other: number): boolean;
  /** Overlaps, and slivers where every piece is narrower than `sliver_km`. */
  tell(sliver_km: number): void;
}

export function common(items: readonly Item[], ledger: Ledger): Common {
  const pairs = new Map<number, { item: number; other: number; lens: Lens; pieces: number }>();
  const runs = new Map<number, Lens>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * items.length + Math.max(a, b);
  return {
    note(a, b, lens) {
      const known = pairs.get(keyOf(a, b));
      if (!known) pairs.set(keyOf(a, b), { item: Math.min(a, b), other: Math.max(a, b), lens, pieces: 1 });
      else {
        known.pieces++;
        if (lens.width > known.lens.width) known.lens = lens;
      }
    },
    noteRun(a, b, km, at) {
      const run = runs.get(keyOf(a, b)) ?? { width: 0, at };
      runs.set(keyOf(a, b), run);
      run.width += km;
      this.note(a, b, { ...run });
    },
    has: (a, b) => pairs.has(keyOf(a, b)),
    tell(sliver_km) {
      for (const { item, other, lens, pieces } of pairs.values()) {
        const where = { file: items[item]!.file, id: items[item]!.id, at: lens.at };
        const name = `"${items[other]!.id}"`;
        if (lens.width >= sliver_km) ledger.add('overlap', where, `overlaps ${name}`);
        else {
          // Each is noted at either end, once for either feature.
          const count = Math.ceil(pieces / 4);
          const what = count === 1 ? 'a sliver' : `${count} slivers, the widest`;
          ledger.add('sliver', where, `overlaps ${name} in ${what} ${metres(lens.width)} wide`, { count });
        }
      }
    },
  };
}

/** A width in metres, with the digits that it deserves. */
export const metres = (km: number): string => `${(km * 1000).toLocaleString('en', { maximumSignificantDigits: 2 })} m`;
