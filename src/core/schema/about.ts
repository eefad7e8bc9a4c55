import * as v from 'valibot';
import type * as model from '../model';
import { Confidence, edtf, ids, iso, number, text, Text } from './parts';

const HolderName = v.strictObject({ from: v.optional(edtf), to: v.optional(edtf), name: Text });
export const Holder = v.strictObject({
  id: text,
  names: v.array(HolderName),
  color: v.strictObject({ light: text, dark: text }),
  nameless: v.optional(v.boolean()),
});
export const HoldersSchema: v.GenericSchema<{ holders: model.Holder[] }> = v.strictObject({ holders: v.array(Holder) });

export const PublishedArea = v.strictObject({
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

/** The members of `dataset.json`; the catalog adds the checksum. */
export const dataset = {
  id: text,
  title: Text,
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0')),
  range: v.strictObject({ from: iso, to: iso }),
  licences: v.array(v.strictObject({ part: text, name: text, url: text })),
  attribution: text,
  citation: text,
};
export const DatasetSchema: v.GenericSchema<model.DatasetInfo> = v.strictObject(dataset);
