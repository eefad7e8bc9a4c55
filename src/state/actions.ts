import { batch } from '@preact/signals-core';
import { fromIso, type Day } from '../core/civil';
import type { DateBasis, SeedEvent } from '../core/model';
import { AS_WRITTEN, plainReading } from '../core/reading';
import { firstDay } from '../core/time';
import { clamp, type Scene } from './store';
import { NONE, OFF, type Panel, type Selection, type View } from './view';
import { dayFor } from './where';

/** Shows the map of a day, which ends a comparison; one outside the atlas' range shows the nearest inside. */
export function goTo(store: Scene, day: Day): void {
  batch(() => {
    setDate(store, day);
    store.comparison.value = OFF;
  });
}

/** A fact that was picked out is so no longer. */
function setDate(store: Scene, day: Day): void {
  if (!Number.isFinite(day)) return;
  store.date.value = clamp(store.outline, Math.round(day));
  store.fact.value = '';
}

/** Shows a fact of the founding narrative among what the panel tells of its day: the first that it may be. */
export function showFact(store: Scene, { id, date }: Pick<SeedEvent, 'id' | 'date'>): void {
  batch(() => {
    goTo(store, firstDay(date));
    store.fact.value = id;
    store.selection.value = NONE;
    store.panel.value = 'place';
  });
}

/** The next day on which something happens under the lens; stays if there is none. */
export function nextChange(store: Scene): void {
  const next = store.days.value.find((day) => day > store.date.value);
  if (next !== undefined) goTo(store, next);
}

export function previousChange(store: Scene): void {
  const previous = store.days.value.findLast((day) => day < store.date.value);
  if (previous !== undefined) goTo(store, previous);
}

/**
 * Picks a thing out, as seen on a day (of two maps compared each has its own), and moves the date to where it exists. What never shows
 * under this lens is picked out all the same.
 */
export function select(store: Scene, selection: Selection, seenOn?: Day): void {
  batch(() => {
    if (seenOn !== undefined) setDate(store, seenOn);
    const day = dayFor(store, selection);
    if (day !== undefined) setDate(store, day);
    if (selection.kind === 'leg') store.expeditionsOn.value = true;
    store.selection.value = selection;
    store.fact.value = '';
    const panel = panelFor(selection);
    if (panel) store.panel.value = panel;
  });
}

function panelFor(selection: Selection): Panel | undefined {
  if (selection.kind === 'none') return undefined;
  return selection.kind === 'leg' ? 'expeditions' : 'place';
}

/** Compares two days, given in either order; the date is the later one, which the map shows. */
export function compare(store: Scene, from: Day, to: Day): void {
  const [first, last] = from <= to ? [from, to] : [to, from];
  batch(() => {
    setDate(store, last);
    store.comparison.value = { kind: 'between', from: clamp(store.outline, first), to: clamp(store.outline, last) };
    store.panel.value = 'change';
  });
}

/** Shows a disputed clause as one of its readings has it; the date stays. */
export function readClause(store: Scene, clause: string, reading: string): void {
  const { dates, clauses } = store.reading.value;
  store.reading.value = plainReading(store.outline.written, { dates, clauses: { ...clauses, [clause]: reading } });
}

/** Lets another of each act's days move the map; acts without such a day keep theirs. */
export function readDates(store: Scene, dates: DateBasis): void {
  store.reading.value = { ...store.reading.value, dates };
}

/** Every act and clause again as the atlas has them. */
export function readAsWritten(store: Scene): void {
  store.reading.value = AS_WRITTEN;
}

/** Starts at the beginning again when the end has been reached. */
export function togglePlay(store: Scene): void {
  batch(() => {
    const starts = !store.playing.value;
    const { from, to } = store.outline.dataset.range;
    if (starts && store.date.value >= fromIso(to)) goTo(store, fromIso(from));
    store.playing.value = starts;
  });
}

/** Takes over the parts of a view that are given, as from an address. */
export function show(store: Scene, view: Partial<View>): void {
  batch(() => {
    const { date, ...others } = view;
    if (date !== undefined) setDate(store, date);
    for (const [key, value] of Object.entries(others)) {
      // the data are those of the store
      if (value !== undefined && key !== 'data') (store[key as keyof typeof others] as { value: unknown }).value = value;
    }
  });
}
