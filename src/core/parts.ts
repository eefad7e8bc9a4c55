/** The small shapes that the others are made of. */
export const LOCALES = ['en', 'nl', 'ru', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
/** English is always there; a missing language falls back to it visibly. */
export type Text = { en: string } & Partial<Record<Locale, string>>;

/** A = seen in the source, B = well known, C = unsure. */
export type Confidence = 'A' | 'B' | 'C';
/** Longitude, latitude in degrees, WGS84. */
export type Position = [number, number];
