import * as v from 'valibot';
import { edtfDays } from '../edtf';
import * as model from '../model';
import { DualDate, ids, number, text, Text } from './parts';

const isDay = (value: string): boolean => {
  try {
    return edtfDays(value).precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(value);
  } catch {
    return false;
  }
};
const Degrees = (limit: number) => v.pipe(number, v.minValue(-limit), v.maxValue(limit));

const Target = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['region', 'arc', 'settlement', 'place']), id: text }),
  v.strictObject({ kind: v.literal('leg'), expedition: text, leg: v.pipe(number, v.integer()) }),
]);
const StepSchema: v.GenericSchema<model.StoryStep> = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use a-z, 0-9 and hyphens')),
  title: Text,
  date: DualDate,
  day: v.optional(
    v.pipe(
      text,
      v.check(isDay, (issue) => `"${issue.input}" is not a day such as 1858-05-28`),
    ),
  ),
  lens: v.picklist(model.LENSES),
  camera: v.strictObject({ lon: Degrees(180), lat: Degrees(85), zoom: v.pipe(number, v.minValue(1.5), v.maxValue(11)) }),
  look: v.strictObject({ at: Target, text: Text }),
  text: Text,
  sources: v.pipe(ids, v.minLength(1, 'names no source')),
  facts: ids,
});
/** `geo/story.json`. */
export const StorySchema: v.GenericSchema<model.StoryFile> = v.strictObject({ steps: v.array(StepSchema) });
/** `layers/story.json`, at the gate. */
export const BuiltStorySchema = v.looseObject({ steps: v.array(StepSchema) });
