import * as v from 'valibot';
import * as model from '../model';
import { Confidence, edtf, ids, number, text, Text } from './parts';

export const SeedEventSchema: v.GenericSchema<model.SeedEvent> = v.strictObject({
  id: v.pipe(text, v.regex(/^F\d{3}$/, 'is not the number of a fact such as F001')),
  date: edtf,
  julian: v.optional(text),
  seed_date: v.string(),
  seed_calendar: v.picklist(model.CALENDARS),
  kind: v.picklist(model.EVENT_KINDS),
  title: Text,
  seed_says: Text,
  scholarship: v.optional(Text),
  verdict: v.picklist(model.VERDICTS),
  note: v.optional(text),
  place: v.optional(v.strictObject({ name: Text, lon: number, lat: number })),
  outside: v.optional(v.boolean()),
  settlement: v.optional(text),
  expedition: v.optional(text),
  sources: ids,
  confidence: Confidence,
});
/** `geo/events.json`. Three figures number a fact. */
export const EventsSchema: v.GenericSchema<model.EventFile> = v.strictObject({
  facts: v.pipe(number, v.integer(), v.minValue(0), v.maxValue(999)),
  events: v.array(SeedEventSchema),
});
/** `layers/events.json`, at the gate. */
export const BuiltEventsSchema = v.looseObject({ events: v.array(SeedEventSchema) });
