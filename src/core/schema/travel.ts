import * as v from 'valibot';
import type * as model from '../model';
import { Confidence, DualDate, edtf, ids, number, text, Text } from './parts';

export const LegSchema: v.GenericSchema<model.LegProperties> = v.strictObject({
  leg: number,
  name: Text,
  text: v.optional(Text),
  from: DualDate,
  to: DualDate,
  mode: v.picklist(['sea', 'river', 'boat', 'land']),
  vessel: v.optional(Text),
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
