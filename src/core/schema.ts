import * as v from 'valibot';
import * as model from './model';
import { edtfDays } from './edtf';

/** The shapes of `model.ts` as checks, for what is authored (strict: an unknown key is a mistake) and for what is loaded. */
const text = v.pipe(v.string(), v.nonEmpty('is empty'));
const ids = v.array(text);
const number = v.pipe(v.number(), v.finite());

const edtf = v.pipe(
  text,
  v.check(isEdtf, (issue) => `"${issue.input}" is not an EDTF date of the Gregorian calendar such as 1858-05-28, 1858-05, 185X or 1643~`),
);

function isEdtf(value: string): boolean {
  try {
    return edtfDays(value).first > 0;
  } catch {
    return false;
  }
}

const Text = v.strictObject({ en: text, nl: v.optional(text), ru: v.optional(text), zh: v.optional(text) });
const Confidence = v.picklist(['A', 'B', 'C']);
const DualDate = v.strictObject({
  gregorian: edtf,
  julian: v.optional(text),
  chinese: v.optional(text),
  note: v.optional(text),
  confidence: v.optional(Confidence),
});

export const NodeSchema = v.strictObject({ id: text, name: v.optional(Text), lon: number, lat: number });
export const NodesSchema: v.GenericSchema<{ nodes: model.Node[] }> = v.strictObject({ nodes: v.array(NodeSchema) });

export const ArcSchema: v.GenericSchema<model.ArcProperties> = v.strictObject({
  kind: v.picklist(model.ARC_KINDS),
  name: Text,
  from: text,
  to: text,
  source: text,
  licence: text,
  method: text,
  error_km: v.pipe(number, v.minValue(0)),
  note: v.optional(text),
});
export const RegionSchema: v.GenericSchema<model.RegionProperties> = v.strictObject({
  name: Text,
  land: v.optional(v.boolean()),
  note: v.optional(text),
});

const HolderName = v.strictObject({ from: v.optional(edtf), to: v.optional(edtf), name: Text });
const Holder = v.strictObject({ id: text, names: v.array(HolderName), color: v.strictObject({ light: text, dark: text }) });
export const HoldersSchema: v.GenericSchema<{ holders: model.Holder[] }> = v.strictObject({ holders: v.array(Holder) });

const Lay = v.strictObject({ arcs: ids, status: v.picklist(model.LINE_STATUSES) });
const Move = v.strictObject({
  regions: ids,
  lens: v.pipe(v.array(v.picklist(model.LENSES)), v.minLength(1, 'names no lens')),
  holders: ids,
  status: v.picklist(model.STATUSES),
  date: v.optional(edtf),
  contested_by: v.optional(ids),
  note: v.optional(Text),
  confidence: v.optional(Confidence),
});
const Article = v.strictObject({
  id: text,
  title: Text,
  text: Text,
  lays: v.optional(v.array(Lay)),
  moves: v.optional(v.array(Move)),
  territorial: v.optional(v.literal(false)),
  sources: ids,
  confidence: v.optional(Confidence),
});
export const SettlementSchema: v.GenericSchema<model.Settlement> = v.strictObject({
  id: text,
  kind: v.picklist(model.SETTLEMENT_KINDS),
  name: Text,
  summary: Text,
  dates: v.record(text, DualDate),
  effective: text,
  place: v.optional(v.strictObject({ name: Text, lon: number, lat: number })),
  signatories: v.optional(v.array(v.strictObject({ holder: text, people: v.array(Text) }))),
  languages: v.optional(Text),
  discrepancies: v.optional(v.array(v.strictObject({ text: Text, sources: ids }))),
  judgements: v.optional(v.array(v.strictObject({ side: v.picklist(['russian', 'chinese', 'western']), text: Text, sources: ids }))),
  articles: v.array(Article),
  sources: ids,
});

export const LegSchema: v.GenericSchema<model.LegProperties> = v.strictObject({
  leg: number,
  name: Text,
  text: v.optional(Text),
  from: DualDate,
  to: DualDate,
  mode: v.picklist(['sea', 'river', 'boat', 'land']),
  vessel: v.optional(text),
  party: v.optional(Text),
  leader: Text,
  certainty: Confidence,
  sources: ids,
});
export const ExpeditionSchema: v.GenericSchema<model.Expedition> = v.strictObject({
  id: text,
  name: Text,
  summary: Text,
  leader: Text,
  sources: ids,
});
export const PlaceSchema: v.GenericSchema<model.PlaceProperties> = v.strictObject({
  kind: v.picklist(['post', 'fort', 'village', 'town', 'cape', 'harbour', 'pass', 'mark']),
  names: v.pipe(v.array(v.strictObject({ text: Text, from: v.optional(edtf), to: v.optional(edtf) })), v.minLength(1, 'has no name')),
  opened: v.optional(DualDate),
  closed: v.optional(DualDate),
  founder: v.optional(text),
  expedition: v.optional(text),
  error_km: v.pipe(number, v.minValue(0)),
  confidence: Confidence,
  sources: ids,
  note: v.optional(Text),
});

const PublishedArea = v.strictObject({
  id: text,
  settlement: text,
  regions: ids,
  printed: text,
  value_km2: number,
  low_km2: v.optional(number),
  high_km2: v.optional(number),
  publisher: text,
  year: v.optional(text),
  covers: Text,
  difference: Text,
  confidence: Confidence,
  sources: ids,
});
export const FiguresSchema: v.GenericSchema<{ figures: model.PublishedArea[] }> = v.strictObject({ figures: v.array(PublishedArea) });
/** CSL-JSON has more fields than we use: they may stay. */
export const SourcesSchema = v.array(v.looseObject({ id: text, type: text, title: text }));

const dataset = {
  id: text,
  title: Text,
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0')),
  range: v.strictObject({ from: v.pipe(text, v.isoDate()), to: v.pipe(text, v.isoDate()) }),
  licences: v.array(v.strictObject({ part: text, name: text, url: text })),
  attribution: text,
  citation: text,
};
export const DatasetSchema: v.GenericSchema<model.DatasetInfo> = v.strictObject(dataset);

const Laying = v.object({ arc: text, settlement: text, article: text, status: v.picklist(model.LINE_STATUSES), from: text });
const Layer = v.object({ settlement: text, file: text, from: text, to: v.nullable(text), sha256: text });
/** `catalog.json`, version 1. Its `tenures` are empty on disk: they travel with the faces. */
export const CatalogSchema = v.object({
  schema: v.literal(1, 'is not a version that this program reads: get a newer Thalweg'),
  dataset: v.object({ ...dataset, checksum: text }),
  holders: v.array(Holder),
  settlements: v.array(SettlementSchema),
  tenures: v.array(v.unknown()),
  layings: v.array(Laying),
  expeditions: v.array(v.object({ expedition: ExpeditionSchema, file: text, from: text, to: text })),
  publishedAreas: v.array(PublishedArea),
  sources: SourcesSchema,
  layers: v.array(Layer),
});

const members = (geometry: 'MultiPolygon' | 'LineString') =>
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(v.looseObject({ type: v.literal(geometry), id: text })) });
/** `atlas.topojson`, as far as the decoder leans on it. */
export const TopologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(number))),
  objects: v.looseObject({ faces: members('MultiPolygon'), arcs: members('LineString') }),
});
export const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.looseObject({ type: v.literal('Feature') })),
});
