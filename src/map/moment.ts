import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { FeatureCollection } from 'geojson';
import { netChange } from '../core/change';
import type { Day } from '../core/civil';
import { firstDays, type Line } from '../core/lines';
import type { Lens } from '../core/model';
import { once } from '../core/once';
import { epochOf } from '../state/epochs';
import type { SightSignal } from '../state/sight';
import { draftIn, type Scene } from '../state/store';
import { labelsOf } from './labels';
import { arcsAround, arcsPaint, bandsPaint, facesCompared, facesHeld, legsPaint, placesPaint, shownPaint } from './paint';
import type { Paint } from './sketch';
import { placeDays, placeSpans, writtenOn } from './places';

/** What each source is to be painted as, following the state. A paint stays the same object until something in it may differ. */
export type Moment = Record<'faces' | 'arcs' | 'bands' | 'labels' | 'places' | 'expeditions', ReadonlySignal<Paint>>;

export function momentOf(store: Scene, sight: SightSignal): Moment {
  const { outline: atlas } = store;
  const day = computed((): Day => sight.value.day);
  const tenures = computed(() => store.tenuresOn(store.lens.value, day.value));
  const lines = computed(() => store.linesOn(store.lens.value, day.value));
  const faces = computed(() => {
    const { day: to, since } = sight.value;
    if (since === undefined) return facesHeld(atlas, tenures.value);
    return facesCompared(atlas, tenures.value, netChange(store.outline, since, to, store.lens.value));
  });
  const around = computed(() => arcsAround(atlas, store.selection.value));
  const ghosts = ghostsOf(store, sight, lines);
  const arcs = computed(() => {
    const { value: selection } = store.selection;
    const selectedLine = selection.kind === 'arc' ? selection.id : undefined;
    return arcsPaint(atlas.arcs, { lines: lines.value, ghosts: ghosts.value, selected: around.value, selectedLine });
  });
  const bands = computed(() => bandsPaint(atlas.arcs, lines.value, tenures.value));
  return { faces, arcs, bands, ...namesOf(store, day), expeditions: legsOf(store, sight) };
}

/** Lines that were borders earlier, when they are wanted; in a comparison those at its beginning. */
function ghostsOf(store: Scene, sight: SightSignal, lines: ReadonlySignal<ReadonlyMap<string, Line>>): ReadonlySignal<ReadonlySet<string>> {
  const firstSeen = computed(() => {
    const { outline: atlas } = store; // another reading has another past
    return once((lens: Lens) => firstDays(atlas, lens));
  });
  const none: ReadonlySet<string> = new Set();
  return computed(() => {
    const { since } = sight.value;
    if (since !== undefined) return new Set(store.linesOn(store.lens.value, since).keys());
    if (!store.ghosts.value) return none;
    void lines.value; // the past grows only when a line does
    const seen = firstSeen.value(store.lens.value);
    return new Set([...seen].filter(([, first]) => first <= sight.peek().day).map(([arc]) => arc));
  });
}

function namesOf(store: Scene, day: ReadonlySignal<Day>): Pick<Moment, 'labels' | 'places'> {
  const ids = computed(() => holderNames(labelsOf(draftIn(store)).data));
  const names = computed(() => labelsOf(draftIn(store)).shownOn(store.lens.value, day.value));
  const spans = placeSpans(store.outline);
  const days = placeDays(spans);
  const epoch = computed(() => epochOf(days, day.value));
  const written = computed(() => writtenOn(spans, days[epoch.value] ?? -Infinity));
  const placeIds = spans.map(({ id }) => id);
  return {
    labels: computed(() => shownPaint(ids.value, names.value)),
    places: computed(() => {
      const { value: selection } = store.selection;
      return placesPaint(placeIds, { written: written.value, picked: selection.kind === 'place' ? selection.id : undefined });
    }),
  };
}

const holderNames = ({ features }: FeatureCollection): string[] =>
  features.filter(({ properties }) => properties?.kind === 'holder').map(({ properties }) => String(properties?.id));

/** Journeys would cover the land that changed hands. */
function legsOf(store: Scene, sight: SightSignal): ReadonlySignal<Paint> {
  const on = computed(() => store.expeditionsOn.value && sight.value.since === undefined);
  const day = computed(() => (on.value ? sight.value.day : -Infinity)); // unseen legs need not be painted every day
  return computed(() => legsPaint(store.outline, day.value, on.value, store.selection.value));
}
