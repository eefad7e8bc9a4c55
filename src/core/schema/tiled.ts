import * as v from 'valibot';
import * as model from '../model';
import { CatalogSchema, CollectionSchema } from './catalog';
import { Confidence, ids, iso, number, text, Text } from './parts';
import { SeedEventSchema } from './told';

/** Beyond these a page would stand still for longer than a reader waits. */
const MOST = { faces: 200_000, arcs: 500_000, tenures: 2_000_000 };
const few = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most, `has more than ${most.toLocaleString('en')} members, which is more than a page can show`));

const pair = v.tuple([number, number]);
const Box = v.tuple([number, number, number, number]);
const kilometres = v.pipe(number, v.minValue(0));

const TenureSchema = v.object({
  region: text,
  lens: v.picklist(model.LENSES),
  from: iso,
  to: v.nullable(iso),
  holders: ids,
  status: v.picklist(model.STATUSES),
  settlement: text,
  article: text,
  since: text,
  contested_by: v.optional(ids),
  confidence: v.optional(Confidence),
});
const FaceFactsSchema = v.object({
  id: text,
  name: Text,
  note: v.optional(text),
  land: v.boolean(),
  label: pair,
  area_km2: kilometres,
  area_error_km2: kilometres,
  bbox: v.optional(Box),
});
const ArcFactsSchema = v.object({
  id: text,
  kind: v.picklist(model.ARC_KINDS),
  name: Text,
  from: v.string(),
  to: v.string(),
  source: v.string(),
  licence: v.string(),
  method: v.string(),
  error_km: kilometres,
  note: v.optional(text),
  left: v.nullable(text),
  right: v.nullable(text),
  length_km: kilometres,
});

/** The member `thalweg` of the metadata of map tiles, at the gate. */
export const TiledSchema = v.object({
  catalog: v.object({ ...CatalogSchema.entries, tenures: few(TenureSchema, MOST.tenures) }),
  faces: few(FaceFactsSchema, MOST.faces),
  arcs: few(ArcFactsSchema, MOST.arcs),
  places: CollectionSchema,
  expeditionFiles: v.array(CollectionSchema),
  events: v.array(SeedEventSchema),
});
