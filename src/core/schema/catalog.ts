import * as v from 'valibot';
import * as model from '../model';
import { dataset, PublishedArea, SourcesSchema } from './about';
import { Holder } from './holder';
import { number, text, Text } from './parts';
import { SettlementSchema } from './settlement';
import { ExpeditionSchema } from './travel';

const Laying = v.object({ arc: text, settlement: text, article: text, status: v.picklist(model.LINE_STATUSES), from: text });
const Layer = v.object({ settlement: text, file: text, from: text, to: v.nullable(text), sha256: text });
/** `catalog.json`, version 1. Its `tenures` are empty on disk: they travel with the faces. */
export const CatalogSchema = v.object({
  schema: v.literal(1, 'is not a version that this program reads: get a newer Thalweg'),
  drawing: v.optional(v.picklist(['partition', 'versions'])),
  dataset: v.object({ ...dataset, checksum: text }),
  holders: v.array(Holder),
  nodes: v.array(v.object({ id: text, name: Text, lon: number, lat: number })),
  settlements: v.array(SettlementSchema),
  tenures: v.array(v.unknown()),
  layings: v.array(Laying),
  expeditions: v.array(v.object({ expedition: ExpeditionSchema, file: text, from: text, to: text })),
  publishedAreas: v.array(PublishedArea),
  sources: SourcesSchema,
  layers: v.array(Layer),
});

export const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.looseObject({ type: v.literal('Feature') })),
});
