/** Reading objects of strangers: only what they have themselves, never what a prototype lends them. */
export type Bag = Record<string, unknown>;

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
export const own = (value: unknown, key: string): unknown => (isBag(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/** A value of a stranger as a person may be shown it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text =
    typeof value === 'string' ? JSON.stringify(value) : isBag(value) ? 'an object' : Array.isArray(value) ? 'a list' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
