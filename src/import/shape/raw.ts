import { isObject, own, type Bag } from '../own';

/** A feature as a file tells it. `members` is the whole of it: some shapes keep their dates outside the properties. */
export interface Raw {
  file: string;
  index: number;
  id: unknown;
  properties: Bag;
  geometry: unknown;
  members: Bag;
}

export function rawOf(members: Bag, file: string, index: number): Raw {
  const properties = own(members, 'properties');
  const geometry = own(members, 'geometry');
  return {
    file,
    index,
    id: own(members, 'id') ?? own(members, '@id'),
    properties: isObject(properties) ? properties : {},
    geometry,
    members,
  };
}

/** How a feature is called in a finding: by its own id, or by its place in the file. */
export const calledRaw = ({ id, index }: Raw): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 80) : `(feature ${index + 1})`;
