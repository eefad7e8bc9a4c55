import type { Area } from '../core/clip';
import type { Transfer } from '../core/change';
import { cite, sourcesOf } from '../core/facts';
import { toIso, type Day } from '../core/time';
import type { Atlas, Lens } from '../core/model';
import { isAsWritten, writeClauses } from '../core/reading';

/** What was asked: both days inclusive as states of the map, so the transfers are those with `from < effective <= to`. */
export interface ChangeQuery {
  from: Day;
  to: Day;
  lens: Lens;
  /** The area that the transfers were cut to, if any; its outline counts as exact. */
  within?: Area;
}
/** What only the caller knows: where the view can be found again, and when the file was made. */
export interface ExportMeta {
  permalink?: string;
  made?: string;
}

const METHOD =
  'Areas on the WGS84 ellipsoid (authalic latitudes, edges densified to 0.005 degrees). Errors are one standard deviation: the root of the sum of (length x error_km)^2 ' +
  'over the lines around a region, each line taken as independent. Dates are proleptic Gregorian; a transfer counts if from_date < effective <= to_date.';

/** How the figures were made, and under which reading of the acts if not the usual one. */
export function methodOf({ reading }: Atlas): string {
  if (isAsWritten(reading)) return METHOD;
  const clauses = writeClauses(reading.clauses);
  return `${METHOD} The acts are not read as usual: days that count: ${reading.dates}${clauses && `; disputed clauses: ${clauses}`}.`;
}

/** The licences of the parts, in one line. */
export const licenceLine = (atlas: Atlas): string =>
  atlas.dataset.licences.map((licence) => `${licence.part}: ${licence.name} (${licence.url})`).join('; ');

/** What a transfer rests on: the sources of its article, then those of its act, each in one line. */
export const sourceLines = (atlas: Atlas, { settlement, article }: Transfer): string[] => sourcesOf(atlas, settlement, article).map(cite);

/** Everything that a file must carry about itself, so that it can be judged and cited without us. */
export function provenance(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta) {
  const { dataset } = atlas;
  return {
    dataset: dataset.id,
    title: dataset.title.en,
    version: dataset.version,
    checksum: dataset.checksum,
    from_date: toIso(query.from),
    to_date: toIso(query.to),
    lens: query.lens,
    method: methodOf(atlas),
    ...(query.within ? { within: JSON.stringify(query.within) } : {}),
    licence: licenceLine(atlas),
    attribution: dataset.attribution,
    citation: dataset.citation,
    sources: [...new Set(transfers.flatMap((transfer) => sourceLines(atlas, transfer)))],
    ...(meta.permalink ? { permalink: meta.permalink } : {}),
    ...(meta.made ? { made: meta.made } : {}),
  };
}
