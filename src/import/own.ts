/** Reading objects of strangers: only what they have themselves, never what a prototype lends them. */
export type Bag = Record<string, unknown>;

export const isObject = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
export const own = (bag: unknown, key: string): unknown => (isObject(bag) && Object.hasOwn(bag, key) ? bag[key] : undefined);
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Names that programs take for parts of themselves: no property of a border is called so. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
export const isHostile = (key: string): boolean => HOSTILE.has(key);
