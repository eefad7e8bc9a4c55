/** How play goes on: from change to change, or so many days of history in a second. */
export const PACES = ['acts', 'month', 'year', 'years'] as const;
export type Pace = (typeof PACES)[number];

const YEAR = 365.2425;
export const DAYS_PER_SECOND: Readonly<Record<Exclude<Pace, 'acts'>, number>> = { month: YEAR / 12, year: YEAR, years: 5 * YEAR };
/** Time to read what has changed. */
export const ACT_MS = 2000;

/** The paces for this reader: one who wants no motion is taken from change to change. */
export const pacesFor = (stillness: boolean): readonly Pace[] => (stillness ? ['acts'] : PACES);
export const paceUnder = (pace: Pace, stillness: boolean): Pace => (stillness ? 'acts' : pace);
export const prefersStillness = (page: Pick<Window, 'matchMedia'>): boolean => page.matchMedia('(prefers-reduced-motion: reduce)').matches;
