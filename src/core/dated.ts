/**
 * Other people's dated borders, read but not yet put together: what every importer gives, whatever the shape of the file, and what the
 * composer makes an atlas of. Intervals are half-open days here; what had to be assumed to get there is listed.
 */
import type { MultiPolygon } from 'geojson';
import type { Diagnosis } from './diagnosis';
import type { Lens, Status } from './lens';
import type { Confidence, Text } from './parts';
import type { Day } from './time';

/** A file as it was given: dropped, chosen, fetched or taken out of an archive. `name` is its path as the reader knows it. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
}

/** The shapes that are recognised by their content. */
export const FORMATS = [
  'thalweg', // our own built layers or a data package
  'thalweg-layer', // one `<settlement>.geojson` or several
  'ohm', // OpenHistoricalMap: start_date, end_date (exclusive), EDTF
  'cshapes', // gwsdate, gwedate or gwsyear..., end inclusive
  'cliopatria', // FromYear, ToYear, inclusive
  'newberry', // START_N, END_N as yyyymmdd, inclusive
  'yearly', // one file a year, as historical-basemaps has them
  'linked-places', // when.timespans
  'plain', // polygons with dates under names that the reader points out
] as const;
export type Format = (typeof FORMATS)[number];

/** One version of one thing, from the day `from` to the day `to` (exclusive; null = still). */
export interface DatedFeature {
  /** Of this version, stable over two readings of the same files. */
  id: string;
  /** What it is a version of: a county, a state. Versions of one thing share it. */
  thing: string;
  name: Text;
  /** To whom it belongs; what has no owner in the file belongs to itself. */
  holder: string;
  holderName: Text;
  status: Status;
  lens: Lens | 'both';
  from: Day;
  to: Day | null;
  /** EDTF: the beginning as precisely as the file knows it. */
  since: string;
  /** Where the file says it took it from, in its own words. */
  source?: string;
  /** Why it begins, in the file's own words: `start_event`, `CREATION_OR_CHANGE`. */
  why?: string;
  confidence?: Confidence;
  /** One standard deviation of the lateral position of its outline, km, where the file says it. */
  error_km?: number;
  /** The file that it came from. */
  file: string;
  /** WGS84 degrees, RFC 7946: outer rings counterclockwise, closed, cut at the antimeridian. */
  geometry: MultiPolygon;
}

/** What was taken for granted, and how many features it touched: `words` are for a reader, in English (data speak the language of their maker). */
export interface Assumption {
  kind: string;
  count: number;
  words: string;
}

/** How a reader may correct what was recognised. Whatever is left out is guessed from the content. */
export interface ImportChoices {
  format?: Format;
  /** Whether an end names the last day (or year) that counts, or the first that does not. */
  end?: 'inclusive' | 'exclusive';
  /** Names of properties. */
  fields?: { name?: string; holder?: string; from?: string; to?: string; thing?: string };
  /** Vertices and lines closer than this are one, km. */
  snap_km?: number;
  /** Pieces narrower than this are slivers, km. */
  sliver_km?: number;
  /** Side by side as a partition, or each version by itself; the data decide unless somebody does. */
  drawing?: 'partition' | 'versions';
  title?: string;
}

/** What the importers make of files. */
export interface DatedSet {
  format: Format;
  title: string;
  features: DatedFeature[];
  assumptions: Assumption[];
  /** What the doctor found in the files; features with an error are left out of `features`, and counted there. */
  diagnosis: Diagnosis;
  licence?: string;
  attribution?: string;
}
