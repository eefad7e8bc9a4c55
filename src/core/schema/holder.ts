import * as v from 'valibot';
import { LOCALES } from '../parts';
import { edtf, text, Text } from './parts';

const HolderName = v.strictObject({ from: v.optional(edtf), to: v.optional(edtf), name: Text });
export const Holder = v.strictObject({
  id: text,
  names: v.array(HolderName),
  color: v.strictObject({ light: text, dark: text }),
  tongue: v.optional(v.picklist(LOCALES)),
  nameless: v.optional(v.boolean()),
});
