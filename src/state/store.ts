import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { fromIso, type Day } from '../core/civil';
import type { DrawnProblem } from '../core/drawn';
import type { Line } from '../core/lines';
import type { Atlas, Lens, Locale, Outline, Position, Reading, Tenure } from '../core/model';
import type { Laid } from '../core/opinion';
import { draftOf, drawnOf, type Draft, type Drawn } from '../core/outline';
import { AS_WRITTEN, readAtlas } from '../core/reading';
import type { Stand } from '../core/track';
import { once } from '../core/once';
import type { Aim } from './aim';
import { HOME_DATA, type DataRef } from './data-ref';
import { epochsOf } from './epochs';
import { QUIET, type Notice } from './notice';
import type { Pace } from './pace';
import {
  MIDDLE,
  NONE,
  NO_AREA,
  OFF,
  type AreaChoice,
  type Camera,
  type CompareWay,
  type Comparison,
  type Panel,
  type SecondNames,
  type Selection,
  type Span,
  type Theme,
  type View,
} from './view';

export * from './view';

export const SHAPES = ['polygon', 'rectangle', 'circle', 'freehand'] as const;
/** Nothing, a new area of some shape, or the corners of the one that is there. */
export type Drawing = 'off' | 'edit' | (typeof SHAPES)[number];

export type AreaProblem = DrawnProblem | { kind: 'noPen' };

/**
 * The state of the program: what a user's action writes, and what map and panels read. It can show every day of an atlas of which only the
 * outline has come.
 */
export interface Scene {
  /** The outline under the reading that is chosen; whoever asks within a signal's scope is told when that changes. */
  readonly outline: Outline;
  /** Where the atlas comes from: the same for as long as it is shown. */
  readonly data: DataRef;
  /** What the map draws with: coarse at first, exact when the whole atlas has come. */
  drawn: ReadonlySignal<Drawn>;
  date: Signal<Day>;
  lens: Signal<Lens>;
  reading: Signal<Reading>;
  selection: Signal<Selection>;
  hover: Signal<Selection>;
  /** Where the map was last clicked; not in the address. */
  spot: Signal<Position | undefined>;
  comparison: Signal<Comparison>;
  compareAs: Signal<CompareWay>;
  divider: Signal<number>;
  panel: Signal<Panel>;
  camera: Signal<Camera>;
  locale: Signal<Locale>;
  theme: Signal<Theme>;
  playing: Signal<boolean>;
  /** How fast play goes; not in the address, which shows a moment. */
  pace: Signal<Pace>;
  /** What the page has to tell of itself; not in the address. */
  notice: Signal<Notice>;
  /** Where the map is asked to go; a new object each time. Not in the address, where the camera stands. */
  aim: Signal<Aim | null>;
  expeditionsOn: Signal<boolean>;
  ghosts: Signal<boolean>;
  seconds: Signal<SecondNames>;
  claims: Signal<boolean>;
  story: Signal<string | null>;
  span: Signal<Span | null>;
  factsOn: Signal<boolean>;
  fact: Signal<string>;
  area: Signal<AreaChoice>;
  /** What the pointer draws on the map, if anything; not in the address. */
  drawing: Signal<Drawing>;
  /** Why what was drawn or written is no area. */
  areaProblem: Signal<AreaProblem | undefined>;
  embed: Signal<boolean>;
  play: Signal<boolean>;
  /** Whether the reader is opening other data, the same anew under other assumptions, or some to lay over the map; not in the address. */
  opening: Signal<'no' | 'ask' | 'again' | 'compare'>;
  /** Other data that lie over the map, on the day on which they were laid there; not in the address. */
  opinion: Signal<Laid | undefined>;
  /** Who holds each region on the date, and the lines between them. The same Map as long as nothing has changed. */
  tenures: ReadonlySignal<Stand<Tenure>>;
  lines: ReadonlySignal<Stand<Line>>;
  /** The days on which something happens under the lens, in order. */
  days: ReadonlySignal<Day[]>;
  tenuresOn(lens: Lens, day: Day): Stand<Tenure>;
  linesOn(lens: Lens, day: Day): Stand<Line>;
  /** The same state with the atlas whose outline it has been showing, and from now on with its exact geometry. */
  with(atlas: Atlas): Store;
}

/** The state with the whole atlas, for everything that reads its texts or measures its land. */
export interface Store extends Scene {
  /** The atlas under the reading that is chosen, as `outline` is. */
  readonly atlas: Atlas;
}

/** The Amur and what lies around it, where most of the story happens. */
export const HOME: Camera = { lon: 113, lat: 50, zoom: 3.4 };

/** The view that a first visit opens on: the day after which the left bank of the Amur was Russian. */
export const firstView = (atlas: Outline): View => ({
  data: HOME_DATA,
  date: clamp(atlas, fromIso('1858-05-28')),
  lens: 'dejure',
  reading: AS_WRITTEN,
  selection: NONE,
  comparison: OFF,
  compareAs: 'change',
  divider: MIDDLE,
  panel: 'place',
  camera: HOME,
  locale: 'en',
  theme: 'auto',
  expeditionsOn: true,
  ghosts: false,
  seconds: 'none',
  claims: false,
  story: null,
  span: null,
  factsOn: false,
  fact: '',
  area: NO_AREA,
  embed: false,
  play: false,
});

/** The state of an atlas that is all there. */
export const createStore = (atlas: Atlas, initial: Partial<View> = {}): Store => createScene(draftOf(atlas), initial).with(atlas);

// eslint-disable-next-line max-lines-per-function -- a list of all signals, one a line
export function createScene(draft: Draft, initial: Partial<View> = {}): Scene {
  const { outline } = draft;
  const view = { ...firstView(outline), ...initial };
  const date = signal(clamp(outline, view.date));
  const lens = signal(view.lens);
  const reading = signal(view.reading);
  const read = computed(() => readAtlas(outline, reading.value));
  const drawn = signal(draft.drawn);
  const byAtlas = once(epochsOf);
  const epochs = () => byAtlas(read.value);
  const scene: Scene = {
    get outline() {
      return read.value;
    },
    drawn,
    data: view.data,
    date,
    lens,
    reading,
    selection: signal(view.selection),
    hover: signal<Selection>(NONE),
    spot: signal<Position | undefined>(undefined),
    comparison: signal(view.comparison),
    compareAs: signal(view.compareAs),
    divider: signal(view.divider),
    panel: signal(view.panel),
    camera: signal(view.camera),
    locale: signal(view.locale),
    theme: signal(view.theme),
    playing: signal(false),
    pace: signal<Pace>('years'),
    notice: signal<Notice>(QUIET),
    aim: signal<Aim | null>(null),
    expeditionsOn: signal(view.expeditionsOn),
    ghosts: signal(view.ghosts),
    seconds: signal(view.seconds),
    claims: signal(view.claims),
    story: signal(view.story),
    span: signal(view.span),
    factsOn: signal(view.factsOn),
    fact: signal(view.fact),
    area: signal(view.area),
    drawing: signal<Drawing>('off'),
    areaProblem: signal<AreaProblem | undefined>(undefined),
    embed: signal(view.embed),
    play: signal(view.play),
    opening: signal<'no' | 'ask' | 'again' | 'compare'>('no'),
    opinion: signal<Laid | undefined>(undefined),
    tenures: computed(() => epochs().tenures(lens.value, date.value)),
    lines: computed(() => epochs().lines(lens.value, date.value)),
    days: computed(() => epochs().days(lens.value)),
    tenuresOn: (under, day) => epochs().tenures(under, day),
    linesOn: (under, day) => epochs().lines(under, day),
    with: (atlas) => {
      if (atlas !== outline) drawn.value = drawnOf(atlas);
      const whole = computed(() => readAtlas(atlas, reading.value));
      const own = { atlas: { enumerable: true, get: () => whole.value } };
      return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(scene), ...own }) as Store;
    },
  };
  return scene;
}

/** What is shown, to draw; whoever asks is told of another reading, and not of a finer drawing. */
export const draftIn = (scene: Scene): Draft => ({ outline: scene.outline, drawn: scene.drawn.peek() });

/** The view as it is now. */
export function viewOf(store: Scene): View {
  return {
    data: store.data,
    date: store.date.value,
    lens: store.lens.value,
    reading: store.reading.value,
    selection: store.selection.value,
    comparison: store.comparison.value,
    compareAs: store.compareAs.value,
    divider: store.divider.value,
    panel: store.panel.value,
    camera: store.camera.value,
    locale: store.locale.value,
    theme: store.theme.value,
    expeditionsOn: store.expeditionsOn.value,
    ghosts: store.ghosts.value,
    seconds: store.seconds.value,
    claims: store.claims.value,
    story: store.story.value,
    span: store.span.value,
    factsOn: store.factsOn.value,
    fact: store.fact.value,
    area: store.area.value,
    embed: store.embed.value,
    play: store.play.value,
  };
}

/** What the view is made of. Who waits for any of it to move asks each: to read the whole view again would take a good part of a slider's step. */
export const viewParts = (store: Scene): ReadonlySignal<unknown>[] =>
  (Object.keys(viewOf(store)) as (keyof View)[]).flatMap((part) => (part === 'data' ? [] : store[part]));

/** The nearest day of which the atlas speaks. */
export function clamp(atlas: Pick<Outline, 'dataset'>, day: Day): Day {
  const { from, to } = atlas.dataset.range;
  return Math.min(Math.max(day, fromIso(from)), fromIso(to));
}
