import { compareIso, fromIso, toIso, type Day } from './civil';
import { joined } from './joined';
import type { Outline, Lens, Tenure } from './model';
import { once, onceWhileKept } from './once';
import { trackOf, type Stand, type Track, type Turn } from './track';

/** The tenures of each region, oldest first. */
type ByRegion = ReadonlyMap<string, Tenure[]>;
/** As much of an atlas as histories are asked of. */
export type Histories = Pick<Outline, 'tenures'>;

const byRegion = onceWhileKept(({ tenures }: Histories) => once((lens: Lens) => indexOf(tenures, lens)));

function indexOf(tenures: readonly Tenure[], lens: Lens): ByRegion {
  const index = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    if (tenure.lens !== lens) continue;
    const list = index.get(tenure.region);
    if (list) list.push(tenure);
    else index.set(tenure.region, [tenure]);
  }
  for (const list of index.values()) list.sort((a, b) => compareIso(a.from, b.from));
  return index;
}

/** The tenures of a region under a lens, oldest first; empty for the sea and for unknown regions. */
export const tenuresOf = (atlas: Histories, region: string, lens: Lens): Tenure[] => byRegion(atlas)(lens).get(region) ?? [];

/** The tenure of a region under a lens on a day: `from <= day < to`. */
export function tenureAt(atlas: Outline, region: string, lens: Lens, day: Day): Tenure | undefined {
  return tenureOn(atlas, region, lens, toIso(day));
}

/** `tenureAt` for a day already written `YYYY-MM-DD`. */
export function tenureOn(atlas: Outline, region: string, lens: Lens, iso: string): Tenure | undefined {
  const list = tenuresOf(atlas, region, lens);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareIso(list[middle]!.from, iso) <= 0) low = middle + 1;
    else high = middle;
  }
  const tenure = list[low - 1];
  return tenure && (tenure.to === null || compareIso(iso, tenure.to) < 0) ? tenure : undefined;
}

/** Who holds each region of the drawing on a day; the very same map as long as nothing changes. */
export const tenuresHeld = (atlas: Outline, lens: Lens, day: Day): Stand<Tenure> => tracksOf(atlas)(lens).on(day);
const tracksOf = onceWhileKept((atlas: Outline) => once((lens: Lens) => trackOfTenures(atlas, byRegion(atlas)(lens))));

function trackOfTenures({ faces }: Outline, regions: ByRegion): Track<Tenure> {
  const values: Tenure[] = [];
  const turns: Turn[] = [];
  faces.forEach(({ id }, thing) => {
    let before = -1;
    for (const [i, tenure] of (regions.get(id) ?? []).entries()) {
      const after = values.push(tenure) - 1;
      turns.push({ day: fromIso(tenure.from), thing, before, after });
      before = after;
      const gone = tenure.to !== null && tenure.to !== regions.get(id)![i + 1]?.from;
      if (gone) turns.push({ day: fromIso(tenure.to!), thing, before, after: (before = -1) });
    }
  });
  turns.sort((a, b) => a.day - b.day); // stable: of one thing in their order
  return trackOf(
    faces.map(({ id }) => id),
    values,
    turns,
  );
}

/** The days on which a tenure of the lens begins or ends, in order, each once. */
export function changeDays(atlas: Histories, lens: Lens): Day[] {
  const days = new Set<string>();
  for (const tenure of atlas.tenures)
    if (tenure.lens === lens) {
      days.add(tenure.from);
      if (tenure.to !== null) days.add(tenure.to);
    }
  return [...days].sort(compareIso).map(fromIso);
}

/** What makes two tenures look alike on the map: the same holders, in whatever order they are named, under the same status. */
export const tenureKey = ({ holders, status }: Pick<Tenure, 'holders' | 'status'>): string => `${joined(holders)}/${status}`;
