import * as v from 'valibot';
import type { Told } from '../authored';
import { Confidence, edtf, ids, number, text, Text } from './parts';

const ToldSchema: v.GenericSchema<Told> = v.strictObject({
  id: text,
  date: edtf,
  julian: v.optional(text),
  seed_date: v.string(),
  seed_calendar: v.picklist(['gregorian', 'julian', 'unknown']),
  kind: text,
  title: Text,
  seed_says: Text,
  scholarship: v.optional(Text),
  verdict: text,
  place: v.optional(v.strictObject({ name: Text, lon: number, lat: number })),
  outside: v.optional(v.boolean()),
  settlement: v.optional(text),
  expedition: v.optional(text),
  note: v.optional(v.union([text, Text])),
  sources: ids,
  confidence: Confidence,
});
/** `geo/events.json`. */
export const EventsSchema: v.GenericSchema<{ events: Told[] }> = v.strictObject({ events: v.array(ToldSchema) });
