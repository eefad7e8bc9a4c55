import * as v from 'valibot';
import * as model from '../model';
import { Confidence, DualDate, edtf, ids, number, text, Text } from './parts';

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
const effects = { lays: v.optional(v.array(Lay)), moves: v.optional(v.array(Move)) };
const ClauseReading = v.strictObject({ id: text, name: Text, text: Text, ...effects, confidence: v.optional(Confidence), sources: ids });
const Clause = v.strictObject({ id: text, question: Text, default: text, readings: v.array(ClauseReading) });
const Article = v.strictObject({
  id: text,
  title: Text,
  text: Text,
  ...effects,
  territorial: v.optional(v.literal(false)),
  clause: v.optional(Clause),
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
