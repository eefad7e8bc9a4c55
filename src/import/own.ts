/** Reading objects of strangers: only what they have themselves, never what a prototype lends them. */
export type Bag = Record<string, unknown>;

export const isObject = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
export const own = (bag: unknown, key: string): unknown => (isObject(bag) && Object.hasOwn(bag, key) ? bag[key] : undefined);
/** The same, however the key is spelt: files that were merged have `Start` beside `start`. */
export function ownAnyCase(bag: Bag, key: string): unknown {
  if (Object.hasOwn(bag, key)) return bag[key];
  const wanted = key.toLowerCase();
  const found = Object.keys(bag).find((each) => each.toLowerCase() === wanted);
  return found === undefined ? undefined : bag[found];
}
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Names that programs take for parts of themselves: no property of a border is called so. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
export const isHostile = (key: string): boolean => HOSTILE.has(key);
