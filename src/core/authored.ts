import type { FeatureCollection } from 'geojson';
import type {
  ArcFile,
  Confidence,
  DatasetInfo,
  ExpeditionFile,
  Holder,
  Node,
  PlaceFile,
  PublishedArea,
  RegionFile,
  Settlement,
  Source,
  Text,
} from './model';

/** A fact of the narrative that the atlas grew from: what it says, what scholarship says, and how the two compare. */
export interface Told {
  id: string;
  date: string;
  julian?: string;
  seed_date: string;
  seed_calendar: 'gregorian' | 'julian' | 'unknown';
  kind: string;
  title: Text;
  seed_says: Text;
  scholarship?: Text;
  verdict: string;
  place?: { name: Text; lon: number; lat: number };
  outside?: boolean;
  settlement?: string;
  expedition?: string;
  note?: string | Text;
  sources: string[];
  confidence: Confidence;
}

/** Everything in `geo/`, as read and before any check. */
export interface Authored {
  nodes: Node[];
  arcs: ArcFile[];
  regions: RegionFile;
  holders: Holder[];
  settlements: Settlement[];
  expeditions: ExpeditionFile[];
  places: PlaceFile;
  publishedAreas: PublishedArea[];
  events: Told[];
  sources: Source[];
  base: Record<string, FeatureCollection>;
  dataset: DatasetInfo;
}
