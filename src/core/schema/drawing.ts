import * as v from 'valibot';
import * as model from '../model';
import { number, text, Text } from './parts';

/** Nodes, arcs and regions, as authored: strict, for an unknown key is a mistake. */
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
