/** Freezes a tree of plain objects and arrays in place, and gives it back. Coordinates (arrays of numbers) are many: their array is enough. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value) && typeof value[0] === 'number') return value;
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}
