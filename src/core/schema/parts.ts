import * as v from 'valibot';
import { edtfDays } from '../edtf';
import { DATE_ROLES } from '../parts';

export const text = v.pipe(v.string(), v.nonEmpty('is empty'));
export const ids = v.array(text);
/** What becomes a link: nothing that runs when it is followed. */
export const link = v.pipe(text, v.regex(/^(https?:|about:blank$)/i, 'is no web address: write one that begins with https://'));
export const number = v.pipe(v.number(), v.finite());

export const edtf = v.pipe(
  text,
  v.check(isEdtf, (issue) => `"${issue.input}" is not an EDTF date of the Gregorian calendar such as 1858-05-28, 1858-05, 185X or 1643~`),
);

function isEdtf(value: string): boolean {
  try {
    edtfDays(value);
    return true;
  } catch {
    return false;
  }
}

/** A day, `YYYY-MM-DD`; -0027 is 28 BCE. */
export const iso = v.pipe(text, v.regex(/^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not a day such as 1858-05-28'));
export const Text = v.strictObject({ en: text, nl: v.optional(text), ru: v.optional(text), zh: v.optional(text) });
export const Confidence = v.picklist(['A', 'B', 'C']);
export const DualDate = v.strictObject({
  gregorian: edtf,
  julian: v.optional(text),
  chinese: v.optional(text),
  note: v.optional(text),
  as: v.optional(v.picklist(DATE_ROLES)),
  confidence: v.optional(Confidence),
});
