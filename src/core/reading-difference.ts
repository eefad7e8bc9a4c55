import { netChange, type Transfer } from './change';
import type { Day } from './civil';
import { effectiveDay } from './histories';
import { linesAt } from './lines';
import { areaErrorKm2 } from './margin';
import type { Atlas, Lens } from './model';
import { readAtlas, type Disputed } from './reading';

/**
 * What the atlas shows otherwise under a reading, on the first day of the act: the land (km2, one standard deviation) whose holders or
 * status differ from those of the default reading, and the lines (km) that only one of the two has, or lays with another status.
 */
export interface ReadingDifference {
  day: Day;
  regions: Transfer[];
  area_km2: number;
  area_error_km2: number;
  arcs: string[];
  length_km: number;
}

export function readingDifference(
  atlas: Atlas,
  { clause, settlement }: Disputed,
  reading: string,
  lens: Lens = 'dejure',
): ReadingDifference {
  const usual = readAtlas(atlas, { dates: 'effective', clauses: {} });
  const other = readAtlas(atlas, { dates: 'effective', clauses: { [clause.id]: reading } });
  const day = effectiveDay(usual.settlements.find(({ id }) => id === settlement.id)!);
  const regions = netChange(usual, day, day, lens, other);
  const arcs = arcsThatDiffer(usual, other, lens, day);
  return {
    day,
    regions,
    area_km2: regions.reduce((sum, { area_km2 }) => sum + area_km2, 0),
    area_error_km2: areaErrorKm2(
      atlas.arcs,
      regions.map(({ region }) => region),
    ),
    arcs,
    length_km: atlas.arcs.filter(({ id }) => arcs.includes(id)).reduce((sum, { length_km }) => sum + length_km, 0),
  };
}

function arcsThatDiffer(one: Atlas, other: Atlas, lens: Lens, day: Day): string[] {
  const [ours, theirs] = [linesAt(one, lens, day), linesAt(other, lens, day)];
  return one.arcs.map(({ id }) => id).filter((id) => ours.get(id)?.status !== theirs.get(id)?.status);
}
