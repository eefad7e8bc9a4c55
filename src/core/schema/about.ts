import * as v from 'valibot';
import type * as model from '../model';
import { Holder } from './holder';
import { Confidence, ids, iso, link, number, text, Text } from './parts';

export const HoldersSchema: v.GenericSchema<{ holders: model.Holder[] }> = v.strictObject({ holders: v.array(Holder) });

export const PublishedArea = v.strictObject({
  id: text,
  settlement: text,
  regions: ids,
  printed: text,
  value_km2: number,
  low_km2: v.optional(number),
  high_km2: v.optional(number),
  publisher: Text,
  year: v.optional(text),
  covers: Text,
  difference: Text,
  confidence: Confidence,
  sources: ids,
});
export const FiguresSchema: v.GenericSchema<{ figures: model.PublishedArea[] }> = v.strictObject({ figures: v.array(PublishedArea) });
/** CSL-JSON has more fields than we use: they may stay. */
const SourceEntries = { id: text, type: text, title: text, URL: v.optional(link) };
export const SourcesSchema = v.array(v.looseObject(SourceEntries));

const said = v.optional(v.string());
const Name = v.looseObject({ family: said, given: said, literal: said });
/** `sources.json`, as it is authored: what a citation is made of has the shape that it counts on. */
export const BibliographySchema = v.array(
  v.looseObject({
    ...SourceEntries,
    author: v.optional(v.array(Name)),
    editor: v.optional(v.array(Name)),
    issued: v.optional(v.looseObject({ 'date-parts': v.pipe(v.array(v.pipe(v.array(number), v.minLength(1))), v.minLength(1)) })),
    ...{ publisher: said, 'publisher-place': said, 'container-title': said, volume: said, issue: said, page: said },
    ...{ archive: said, language: said, note: said },
  }),
);

/** The members of `dataset.json`; the catalog adds the checksum. */
export const dataset = {
  id: text,
  title: Text,
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0')),
  range: v.strictObject({ from: iso, to: iso }),
  licences: v.array(v.strictObject({ part: text, name: text, url: link })),
  attribution: text,
  citation: text,
};
export const DatasetSchema: v.GenericSchema<model.DatasetInfo> = v.strictObject(dataset);
