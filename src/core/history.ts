import { fromIso, toIso, type Day } from './civil';
import type { Atlas, Lens, Tenure } from './model';

type Index = Map<string, Tenure[]>;
const indexes = new WeakMap<Atlas, Index>();

function indexOf(atlas: Atlas): Index {
  let index = indexes.get(atlas);
  if (!index) indexes.set(atlas, (index = buildIndex(atlas.tenures)));
  return index;
}

function buildIndex(tenures: Tenure[]): Index {
  const index: Index = new Map();
  for (const tenure of tenures) {
    const key = `${tenure.lens} ${tenure.region}`;
    const list = index.get(key);
    if (list) list.push(tenure);
    else index.set(key, [tenure]);
  }
  for (const list of index.values()) list.sort((a, b) => (a.from < b.from ? -1 : 1));
  return index;
}

/** The tenures of a region under a lens, oldest first; empty for the sea and for unknown regions. */
export const tenuresOf = (atlas: Atlas, region: string, lens: Lens): Tenure[] => indexOf(atlas).get(`${lens} ${region}`) ?? [];

/** The tenure of a region under a lens on a day: `from <= day < to`. */
export function tenureAt(atlas: Atlas, region: string, lens: Lens, day: Day): Tenure | undefined {
  return tenureOn(atlas, region, lens, toIso(day));
}

/** `tenureAt` for a day already written `YYYY-MM-DD` (such texts sort as days do). */
export function tenureOn(atlas: Atlas, region: string, lens: Lens, iso: string): Tenure | undefined {
  return tenuresOf(atlas, region, lens).find((tenure) => tenure.from <= iso && (tenure.to === null || iso < tenure.to));
}

/** The days on which a tenure of the lens begins, in order, each once. */
export function changeDays(atlas: Atlas, lens: Lens): Day[] {
  const days = new Set(atlas.tenures.filter((tenure) => tenure.lens === lens).map((tenure) => tenure.from));
  return [...days].sort().map(fromIso);
}

/** What makes two tenures look alike on the map: the same holders, in whatever order they are named, under the same status. */
export const tenureKey = ({ holders, status }: Pick<Tenure, 'holders' | 'status'>): string =>
  `${(holders.length > 1 ? holders.toSorted() : holders).join('+')}/${status}`;
