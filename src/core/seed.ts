import type { Confidence, Text } from './parts';

export const CALENDARS = ['gregorian', 'julian', 'unknown'] as const;
export const EVENT_KINDS = [
  'treaty',
  'acquisition',
  'founding',
  'journey',
  'siege',
  'war',
  'embassy',
  'decree',
  'administration',
  'context',
] as const;
/** How what the seed says stands to what scholarship says. */
export const VERDICTS = ['agrees', 'incomplete', 'imprecise', 'contested', 'garbled', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A fact that the seed (the document this atlas started from) states: `F001` and so on, in the order of the seed.
 * `date`: EDTF, proleptic Gregorian; `seed_date`: as the seed prints it, empty where it gives none. `outside`: its place is off the map.
 */
export interface SeedEvent {
  id: string;
  date: string;
  julian?: string;
  seed_date: string;
  seed_calendar: (typeof CALENDARS)[number];
  kind: (typeof EVENT_KINDS)[number];
  title: Text;
  seed_says: Text;
  scholarship?: Text;
  verdict: Verdict;
  note?: string;
  place?: { name: Text; lon: number; lat: number };
  outside?: boolean;
  settlement?: string;
  expedition?: string;
  sources: string[];
  confidence: Confidence;
}
/** `geo/events.json`; `facts`: how many the seed states, so that one left out is seen. */
export interface EventFile {
  facts: number;
  events: SeedEvent[];
}
