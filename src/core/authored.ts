import type { FeatureCollection } from 'geojson';
import type {
  ArcFile,
  DatasetInfo,
  ExpeditionFile,
  Holder,
  Node,
  PlaceFile,
  PublishedArea,
  RegionFile,
  SeedEvent,
  Settlement,
  Source,
  StoryStep,
} from './model';

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
  events: SeedEvent[];
  /** How many facts the seed states. */
  facts: number;
  story: StoryStep[];
  sources: Source[];
  base: Record<string, FeatureCollection>;
  dataset: DatasetInfo;
}
