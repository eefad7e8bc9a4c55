import type { Day } from '../core/civil';
import type { Area } from '../core/clip';
import { LOCALES, type Lens, type Locale, type Reading } from '../core/model';
import type { DataRef } from './data-ref';

/** What the reader has picked out; a tagged union of plain values, so that it fits in an address. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'region'; id: string }
  | { kind: 'arc'; id: string }
  | { kind: 'settlement'; id: string; article?: string }
  | { kind: 'node'; id: string }
  | { kind: 'holder'; id: string }
  | { kind: 'leg'; expedition: string; leg: number }
  | { kind: 'place'; id: string };

/** Off, or the state at `to` against that at `from`. */
export type Comparison = { kind: 'off' } | Between;
export type Between = { kind: 'between'; from: Day; to: Day };

/** A comparison is one map with gained, lost and unchanged, or two maps with a divider between them. */
export const COMPARE_WAYS = ['change', 'swipe'] as const;
export type CompareWay = (typeof COMPARE_WAYS)[number];

/** The land that the statistics are about: all of it, one region, or what the reader drew. */
export type AreaChoice = { kind: 'none' } | { kind: 'region'; id: string } | { kind: 'drawn'; area: Area };

export const PANELS = ['place', 'change', 'expeditions', 'story', 'sources'] as const;
export type Panel = (typeof PANELS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** What stands under a name on the map in smaller letters: nothing, today's name or else the local one, or the name in a language. */
export const SECOND_NAMES = ['none', 'own', ...LOCALES] as const;
export type SecondNames = (typeof SECOND_NAMES)[number];
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** The days that the timeline shows, both inclusive. */
export interface Span {
  first: Day;
  last: Day;
}

/** Everything that is shown. This, and nothing else, is what the address carries. */
export interface View {
  data: DataRef;
  date: Day;
  lens: Lens;
  reading: Reading;
  selection: Selection;
  comparison: Comparison;
  compareAs: CompareWay;
  /** Where the divider of a swipe stands: 0 = at the left edge of the map, 100 = at its right. */
  divider: number;
  panel: Panel;
  camera: Camera;
  locale: Locale;
  theme: Theme;
  expeditionsOn: boolean;
  ghosts: boolean;
  seconds: SecondNames;
  /** Whether claimed and tributary land counts in the totals. */
  claims: boolean;
  /** The step of the story that the reader is at, if there is one. */
  story: string | null;
  /** What the timeline shows when it is zoomed; null: all of the atlas. */
  span: Span | null;
  /** Whether the timeline has a row for what the founding narrative tells. */
  factsOn: boolean;
  /** The fact of that narrative which the reader has picked out, until the date moves on; '' = none. */
  fact: string;
  area: AreaChoice;
  /** Only the map, its date and the slider, for a frame in another page. */
  embed: boolean;
  /** Of such a frame: whether it begins to play when it comes into view. */
  play: boolean;
}

export const NONE: Selection = { kind: 'none' };
export const OFF: Comparison = { kind: 'off' };
export const MIDDLE = 50;
export const NO_AREA: AreaChoice = { kind: 'none' };

/** Two selections of the same thing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'none' || b.kind === 'none') return true;
  if (a.kind === 'leg' || b.kind === 'leg') return a.kind === 'leg' && b.kind === 'leg' && a.expedition === b.expedition && a.leg === b.leg;
  if (a.kind === 'settlement' && b.kind === 'settlement' && a.article !== b.article) return false;
  return a.id === b.id;
}
