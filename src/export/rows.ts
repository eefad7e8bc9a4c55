import type { Transfer } from '../core/change';
import { joined } from '../core/joined';
import type { Atlas } from '../core/model';
import { toIso } from '../core/time';
import { licenceLine, methodOf, sourceLines, type ChangeQuery, type ExportMeta } from './meta';
import { round3 } from './numbers';

/** The columns that `thalweg change` promises, in their order. */
export const CHANGE_COLUMNS = [
  'from_date',
  'to_date',
  'lens',
  'region',
  'region_name',
  'from_holders',
  'from_status',
  'to_holders',
  'to_status',
  'settlement',
  'article',
  'effective',
  'area_km2',
  'area_error_km2',
  'dataset_version',
] as const;
export type ChangeRow = Record<(typeof CHANGE_COLUMNS)[number], string | number>;

/** One flat row for each transfer, the same in every format, on the screen as on the command line; several holders in alphabetical order, with `+`. */
export function changeRows(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery): ChangeRow[] {
  const names = new Map(atlas.faces.map((face) => [face.id, face.name.en]));
  return transfers.map((transfer) => ({
    from_date: toIso(query.from),
    to_date: toIso(query.to),
    lens: transfer.lens,
    region: transfer.region,
    region_name: names.get(transfer.region) ?? transfer.region,
    from_holders: joined(transfer.from_holders),
    from_status: transfer.from_status,
    to_holders: joined(transfer.to_holders),
    to_status: transfer.to_status,
    settlement: transfer.settlement,
    article: transfer.article,
    effective: transfer.effective,
    area_km2: round3(transfer.area_km2),
    area_error_km2: round3(transfer.area_error_km2),
    dataset_version: atlas.dataset.version,
  }));
}

/** What a row says about itself when its file has no other place to say it. */
export const TOLD = ['sources', 'method', 'licence', 'attribution', 'checksum', 'permalink'] as const;
/** `within` is the outline that the row was cut to, as GeoJSON. */
export type ToldRow = ChangeRow & Partial<Record<(typeof TOLD)[number] | 'within', string>>;

/** The same rows, each with its sources, the method, the licences, whom to name, which data and (where there is one) the permalink: for files far from this repository. */
export function toldRows(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, { permalink }: ExportMeta): ToldRow[] {
  const licence = licenceLine(atlas);
  return changeRows(atlas, transfers, query).map((row, i) => ({
    ...row,
    sources: sourceLines(atlas, transfers[i]!).join('; '),
    method: methodOf(atlas),
    licence,
    attribution: atlas.dataset.attribution,
    checksum: atlas.dataset.checksum,
    ...(permalink ? { permalink } : {}),
    ...(query.within ? { within: JSON.stringify(query.within) } : {}),
  }));
}

/** With a permalink, the rows of a file taken from the screen, which will be read far from here; without, the bare rows of the command line. */
export const rowsFor = (atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta): ToldRow[] =>
  meta.permalink ? toldRows(atlas, transfers, query, meta) : changeRows(atlas, transfers, query);
