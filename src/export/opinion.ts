import { toIso, type Day } from '../core/civil';
import { joined } from '../core/joined';
import type { Lens } from '../core/model';
import type { LineOffset, Opinion } from '../core/opinion';
import { csv } from './csv';
import { round3 } from './numbers';

/** What lies over what, and when. */
export interface OpinionMeta {
  title: string;
  day: Day;
  lens: Lens;
  /** Of the data set that is ours. */
  version: string;
}
export type OpinionTable = 'regions' | 'lines';

const REGIONS = [
  'region',
  'name',
  'ours',
  'status',
  'theirs',
  'theirs_as_ours',
  'verdict',
  'area_km2',
  'share',
  'region_km2',
  'region_error_km2',
] as const;
const LINES = ['way', 'line', 'between', 'median_km', 'p95_km', 'max_km', 'max_lon', 'max_lat', 'places', 'error_km'] as const;
const ABOUT = ['compared_with', 'date', 'lens', 'dataset_version'] as const;

/** The same in every row and file. */
export const aboutColumns = ({ title, day, lens, version }: OpinionMeta) => ({
  compared_with: title,
  date: toIso(day),
  lens,
  dataset_version: version,
});

/** Each part of each region; `share` of the region, 0 to 1. The parts of a region add up to it. */
export const regionRows = ({ parts }: Pick<Opinion, 'parts'>) =>
  parts.map((part) => ({
    region: part.region,
    name: part.name.en,
    ours: joined(part.ours),
    status: part.status,
    theirs: joined(part.theirs),
    theirs_as_ours: joined(part.meant),
    verdict: part.verdict,
    area_km2: round3(part.area_km2),
    share: Number((part.area_km2 / part.region_km2).toFixed(6)),
    region_km2: round3(part.region_km2),
    region_error_km2: round3(part.region_error_km2),
  }));

/** How far lines lie from the nearest of the other's, km: first all of one way, then each. */
export const lineRows = ({ lines: { there, back, ours, theirs } }: Pick<Opinion, 'lines'>) => [
  ...(there ? [{ line: '', between: '', ...rowOf('ours to theirs', there) }] : []),
  ...(back ? [{ line: '', between: '', ...rowOf('theirs to ours', back) }] : []),
  ...ours.map((line) => lineRow('ours to theirs', line)),
  ...theirs.map((line) => lineRow('theirs to ours', line)),
];

const lineRow = (way: string, line: LineOffset) => ({
  ...rowOf(way, line),
  line: line.name?.en ?? '',
  between: line.between.map(joined).join(' | '),
  ...(line.error_km !== undefined && { error_km: round3(line.error_km) }),
});

const rowOf = (
  way: string,
  { median, p95, max, at, places }: Opinion['lines']['ours'][number] | NonNullable<Opinion['lines']['there']>,
) => ({
  way,
  median_km: round3(median),
  p95_km: round3(p95),
  max_km: round3(max),
  max_lon: at[0]!,
  max_lat: at[1]!,
  places,
});

/** One of the two tables as a file that says what it is. */
export function opinionCsv(opinion: Opinion, table: OpinionTable, meta: OpinionMeta): string {
  const about = aboutColumns(meta);
  if (table === 'lines')
    return csv(
      [...LINES, ...ABOUT],
      lineRows(opinion).map((row) => ({ ...row, ...about })),
    );
  return csv(
    [...REGIONS, ...ABOUT],
    regionRows(opinion).map((row) => ({ ...row, ...about })),
  );
}
