import { onceWhileKept } from './once';

/** The things of a list by their ids; of one list worked out once. */
export const byId = <T extends { id: string }>(things: readonly T[]) =>
  indexOf(things) as ReadonlyMap<string, { id: string }> as ReadonlyMap<string, T>;

const indexOf = onceWhileKept((things: readonly { id: string }[]) => new Map(things.map((thing) => [thing.id, thing])));
