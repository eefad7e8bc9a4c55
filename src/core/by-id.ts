const indexes = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

/** The things of a list by their ids; of one list worked out once. */
export function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  let index = indexes.get(things);
  if (!index) indexes.set(things, (index = new Map(things.map((thing) => [thing.id, thing]))));
  return index as Map<string, T>;
}
