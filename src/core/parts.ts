/** The small shapes that the others are made of. */
export const LOCALES = ['en', 'nl', 'ru', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
/** English is always there; a missing language falls back to it visibly. */
export type Text = { en: string } & Partial<Record<Locale, string>>;

/** A = seen in the source, B = well known, C = unsure. */
export type Confidence = 'A' | 'B' | 'C';
/** Longitude, latitude in degrees, WGS84. */
export type Position = [number, number];
/** Degrees. */
export type Box = [west: number, south: number, east: number, north: number];

export const DATE_ROLES = ['signed', 'ratified', 'exchanged', 'demarcated'] as const;
/** What may happen to an act, in order of time; `exchanged` is also its entry into force, `demarcated` also the handing over. */
export type DateRole = (typeof DATE_ROLES)[number];

/** A date in both calendars; the Chinese one as `XF8/4/16` (reign, year, month, day). EDTF, proleptic Gregorian. */
export interface DualDate {
  gregorian: string;
  julian?: string;
  chinese?: string;
  note?: string;
  /** Which of an act's usual days this is, where its name does not say so. */
  as?: DateRole;
  confidence?: Confidence;
}

/** A name is borne from the day `from` (inclusive) to the day `to` (exclusive). */
export interface HolderName {
  from?: string;
  to?: string;
  name: Text;
}
export interface Holder {
  id: string;
  names: HolderName[];
  color: { light: string; dark: string };
  /** The language of the names in its land, where the atlas speaks it. */
  tongue?: Locale;
  /** Its land bears no name on the map: it stands for several whom the atlas does not follow. */
  nameless?: boolean;
}
