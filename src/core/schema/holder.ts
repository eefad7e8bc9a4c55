import * as v from 'valibot';
import { edtf, text, Text } from './parts';

const HolderName = v.strictObject({ from: v.optional(edtf), to: v.optional(edtf), name: Text });
export const Holder = v.strictObject({
  id: text,
  names: v.array(HolderName),
  color: v.strictObject({ light: text, dark: text }),
  nameless: v.optional(v.boolean()),
});
