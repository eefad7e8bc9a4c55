/**
 * The shapes that everything else speaks of: what is authored in `geo/`, what the build derives, what the atlas shows.
 * Plain JSON: dates are ISO or EDTF strings here; the program counts in whole days (see `time.ts`).
 */
import type { Feature, FeatureCollection, LineString, MultiPoint, MultiPolygon, Point } from 'geojson';
import type { Article, Clause, ClauseReading, LineStatus, Reading, Settlement } from './act';
import type { Lens, Status } from './lens';
import type { Box, Confidence, DualDate, Holder, Position, Text } from './parts';
import type { SeedEvent } from './seed';

export * from './act';
export * from './lens';
export * from './parts';
export * from './seed';
export * from './story';

// ---------------------------------------------------------------- authored

export interface Node {
  id: string;
  name?: Text;
  lon: number;
  lat: number;
}

export type NamedNode = Node & { name: Text };

export const ARC_KINDS = ['river', 'watershed', 'crest', 'marks', 'straight', 'lake', 'conventional', 'coast', 'frame'] as const;
export type ArcKind = (typeof ARC_KINDS)[number];
/** `error_km`: one standard deviation of the line's lateral position, km. */
export interface ArcProperties {
  kind: ArcKind;
  name: Text;
  from: string;
  to: string;
  source: string;
  licence: string;
  method: string;
  error_km: number;
  note?: string;
}
export type ArcFile = FeatureCollection<LineString, ArcProperties>;

export interface RegionProperties {
  name: Text;
  land?: boolean;
  note?: string;
}
export type RegionFile = FeatureCollection<Point | MultiPoint, RegionProperties>;

export interface LegProperties {
  leg: number;
  name: Text;
  text?: Text;
  from: DualDate;
  to: DualDate;
  mode: 'sea' | 'river' | 'boat' | 'land';
  vessel?: Text;
  party?: Text;
  leader: Text;
  certainty: Confidence;
  sources: string[];
}
export interface Expedition {
  id: string;
  name: Text;
  summary: Text;
  leader: Text;
  sources: string[];
}
/** `geo/expeditions/<id>.geojson`: legs in order, the expedition itself as a foreign member. */
export type ExpeditionFile = FeatureCollection<LineString, LegProperties> & { expedition: Expedition };

export interface PlaceProperties {
  kind: 'post' | 'fort' | 'village' | 'town' | 'cape' | 'harbour' | 'pass' | 'mark';
  names: { text: Text; from?: string; to?: string }[];
  opened?: DualDate;
  closed?: DualDate;
  founder?: string;
  expedition?: string;
  error_km: number;
  confidence: Confidence;
  sources: string[];
  note?: Text;
}
export type PlaceFile = FeatureCollection<Point, PlaceProperties>;

/** A figure that others print, for the regions that it covers. */
export interface PublishedArea {
  id: string;
  settlement: string;
  regions: string[];
  /** The figure in English words as they are quoted: a quotation is not translated. */
  printed: string;
  value_km2: number;
  low_km2?: number;
  high_km2?: number;
  publisher: Text;
  year?: string;
  covers: Text;
  difference: Text;
  confidence: Confidence;
  sources: string[];
}

/** CSL-JSON item (the fields we use), with the bibliography's own licence-free note. */
export interface Source {
  id: string;
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  editor?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  publisher?: string;
  'publisher-place'?: string;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  archive?: string;
  URL?: string;
  language?: string;
  note?: string;
}

/** `geo/dataset.json`. `range`: the atlas' first day and the last one it speaks for. */
export interface DatasetInfo {
  id: string;
  title: Text;
  version: string;
  range: { from: string; to: string };
  licences: { part: string; name: string; url: string }[];
  attribution: string;
  citation: string;
}

// ---------------------------------------------------------------- derived

/** A region under one lens in the half-open interval `[from, to)` of ISO days; `to: null` = still. */
export interface Tenure {
  region: string;
  lens: Lens;
  from: string;
  to: string | null;
  holders: string[];
  status: Status;
  settlement: string;
  article: string;
  /** The authored EDTF date of the beginning, for showing its precision. */
  since: string;
  contested_by?: string[];
  confidence?: Confidence;
}

/** An arc laid by an article, from the day it took effect. */
export interface Laying {
  arc: string;
  settlement: string;
  article: string;
  status: LineStatus;
  from: string;
}

/** What is known of a face without its shape. */
export interface FaceFacts {
  id: string;
  name: Text;
  note?: string;
  land: boolean;
  label: Position;
  area_km2: number;
  area_error_km2: number;
  /** Left out where the shape is there to be asked. */
  bbox?: Box;
}
export interface Face extends FaceFacts {
  geometry: MultiPolygon;
}
/** An arc without its shape. `left` and `right`: the regions on either side, walking from first to last coordinate; null = outside the frame. */
export interface ArcFacts extends ArcProperties {
  id: string;
  left: string | null;
  right: string | null;
  length_km: number;
}
export interface Arc extends ArcFacts {
  geometry: LineString;
}

/**
 * Where the shapes of faces and arcs are: here, with each of them, or in tiles (PMTiles at `url`) that the map fetches as it needs them. `box`:
 * what the tiles cover.
 */
export type Shapes = { kind: 'whole' } | { kind: 'tiles'; url: string; box: Box; minZoom: number; maxZoom: number };

/**
 * How the faces lie: side by side, none over another (`partition`), or each version of each thing as a face of its own, there only within its
 * time (`versions`), for borders that were digitised apart.
 */
export type DrawingKind = 'partition' | 'versions';

/** `catalog.json`: all but the geometry. */
export interface Catalog {
  schema: 1;
  /** Left out: a partition. */
  drawing?: DrawingKind;
  dataset: DatasetInfo & { checksum: string };
  holders: Holder[];
  /** The points that have a name, by id. */
  nodes: NamedNode[];
  settlements: Settlement[];
  tenures: Tenure[];
  layings: Laying[];
  expeditions: { expedition: Expedition; file: string; from: string; to: string }[];
  publishedAreas: PublishedArea[];
  sources: Source[];
  layers: { settlement: string; file: string; from: string; to: string | null; sha256: string }[];
}

// ---------------------------------------------------------------- outlined

/** An act without its texts: what it is called, and what it does to the map. */
export type ActOutline = Pick<Settlement, 'id' | 'kind' | 'name' | 'summary' | 'dates' | 'effective' | 'place'> & {
  articles: ArticleOutline[];
};
export type ArticleOutline = Pick<Article, 'id' | 'lays' | 'moves'> & { clause?: ClauseOutline };
export type ClauseOutline = Pick<Clause, 'id' | 'default'> & { readings: Pick<ClauseReading, 'id' | 'lays' | 'moves'>[] };
export type FaceOutline = Pick<FaceFacts, 'id' | 'name' | 'land' | 'label' | 'area_km2' | 'area_error_km2' | 'bbox'>;
export type ArcOutline = Pick<ArcFacts, 'id' | 'kind' | 'name' | 'from' | 'to' | 'left' | 'right' | 'length_km' | 'error_km'>;
export type LegOutline = Pick<LegProperties, 'leg' | 'from' | 'to' | 'mode' | 'certainty'>;
export type PlaceOutline = Pick<PlaceProperties, 'kind' | 'names' | 'opened' | 'closed'>;
export type ExpeditionOutline = Pick<Expedition, 'id' | 'name'>;

/**
 * All that draws the map and the timeline of any day and names what is on them: no text that is only read, and no geometry, so that what
 * cuts or measures cannot be given one by mistake. An atlas is an outline and more.
 */
export interface Outline {
  drawing?: DrawingKind;
  dataset: Catalog['dataset'];
  holders: Holder[];
  nodes: NamedNode[];
  /** The acts as they are written; `settlements` are the same under the `reading` that is shown. */
  written: ActOutline[];
  reading: Reading;
  settlements: ActOutline[];
  tenures: Tenure[];
  layings: Laying[];
  shapes: Shapes;
  faces: FaceOutline[];
  arcs: ArcOutline[];
  places: FeatureCollection<Point, PlaceOutline>;
  expeditions: { expedition: ExpeditionOutline; from: string; to: string }[];
  expeditionFiles: { expedition: ExpeditionOutline; features: Feature<LineString, LegOutline>[] }[];
  events: Pick<SeedEvent, 'id' | 'date'>[];
}

/**
 * What the program works on: the catalog with its faces and arcs, frozen at the gate. Histories, sums and changes ask for no shape; whoever
 * does takes a `WholeAtlas`, and says what to do without one.
 */
export interface Atlas extends Catalog, Outline {
  drawing?: DrawingKind;
  dataset: Catalog['dataset'];
  holders: Holder[];
  nodes: NamedNode[];
  written: Settlement[];
  settlements: Settlement[];
  tenures: Tenure[];
  layings: Laying[];
  shapes: Shapes;
  faces: FaceFacts[];
  arcs: ArcFacts[];
  places: PlaceFile;
  expeditions: Catalog['expeditions'];
  expeditionFiles: ExpeditionFile[];
  events: SeedEvent[];
}

/** An atlas whose faces and arcs have their shapes with them. */
export interface WholeAtlas extends Atlas {
  shapes: { kind: 'whole' };
  faces: Face[];
  arcs: Arc[];
}
export const isWhole = (atlas: Atlas): atlas is WholeAtlas => atlas.shapes.kind === 'whole';
