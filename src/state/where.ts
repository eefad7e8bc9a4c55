import { compareIso, fromIso, type Day } from '../core/civil';
import { firstDay } from '../core/time';
import { edtfDays } from '../core/edtf';
import type { LegOutline, PlaceOutline } from '../core/model';
import { clamp, type Scene } from './store';
import type { Selection } from './view';

/** The day to show for a selection: today's if the thing exists then, else the nearest beginning of it. Undefined: it never shows. */
export function dayFor(store: Scene, selection: Selection): Day | undefined {
  if (selection.kind === 'arc') return dayOfLine(store, selection.id);
  if (selection.kind === 'settlement') return dayOfArticle(store, selection) ?? dayOfSettlement(store, selection.id);
  if (selection.kind === 'node') return dayOfNode(store, selection.id);
  if (selection.kind === 'holder') return dayOfHolder(store, selection.id);
  if (selection.kind === 'leg') return dayOfLeg(store, selection.expedition, selection.leg);
  if (selection.kind === 'place') return dayOfPlace(store, selection.id);
  return store.date.value;
}

function dayOfLine(store: Scene, arc: string): Day | undefined {
  return nearestDay(store, (day) => store.linesOn(store.lens.value, day).has(arc));
}

/** A point exists while a border runs through it. */
function dayOfNode(store: Scene, node: string): Day | undefined {
  const arcs = store.outline.arcs.filter(({ from, to }) => from === node || to === node);
  return nearestDay(store, (day) => arcs.some(({ id }) => store.linesOn(store.lens.value, day).has(id)));
}

/** A holder exists while it has land of any status. */
function dayOfHolder(store: Scene, holder: string): Day | undefined {
  return nearestDay(store, (day) => [...store.tenuresOn(store.lens.value, day).values()].some(({ holders }) => holders.includes(holder)));
}

/** The date, if the thing is there; else the nearest day from which it is. */
function nearestDay(store: Scene, there: (day: Day) => boolean): Day | undefined {
  const { value: date } = store.date;
  if (there(date)) return date;
  return store.days.value.toSorted((a, b) => Math.abs(a - date) - Math.abs(b - date)).find(there);
}

/** An article that moved land on a day of its own. */
function dayOfArticle(store: Scene, { id, article }: { id: string; article?: string }): Day | undefined {
  const moved = store.outline.tenures.filter((tenure) => tenure.settlement === id && tenure.article === article);
  const [first] = moved.map(({ from }) => from).sort(compareIso);
  return first ? fromIso(first) : undefined;
}

/** The day that it moves the map under this lens; without a move, the day of its own that it names as effective. */
function dayOfSettlement(store: Scene, id: string): Day | undefined {
  const { outline: atlas } = store;
  const settlement = atlas.settlements.find((each) => each.id === id);
  const effective = settlement?.dates[settlement.effective];
  if (effective) return clamp(atlas, firstDay(effective.gregorian));
  const first = atlas.tenures
    .filter((tenure) => tenure.settlement === id)
    .map((tenure) => tenure.from)
    .sort(compareIso)[0];
  return first ? fromIso(first) : undefined;
}

/** Within the leg as it is; else at its end, where all of it is drawn. */
function dayOfLeg(store: Scene, expedition: string, leg: number): Day | undefined {
  const found = legOf(store, expedition, leg);
  if (!found) return undefined;
  return store.date.value >= edtfDays(found.from.gregorian).first ? store.date.value : edtfDays(found.to.gregorian).last;
}

export function legOf(store: Scene, expedition: string, leg: number): LegOutline | undefined {
  const file = store.outline.expeditionFiles.find((each) => each.expedition.id === expedition);
  return file?.features.find((feature) => feature.properties.leg === leg)?.properties;
}

function dayOfPlace(store: Scene, id: string): Day | undefined {
  const place = store.outline.places.features.find((feature) => feature.id === id)?.properties;
  if (!place) return undefined;
  const [opened, closed] = spanOf(place);
  const date = store.date.value;
  return date >= opened && date < closed ? date : clamp(store.outline, Number.isFinite(opened) ? opened : closed - 1);
}

/** `[opened, closed)` in days; unbounded where nothing is said. */
export const spanOf = (place: Pick<PlaceOutline, 'opened' | 'closed'>): [Day, Day] => [
  place.opened ? edtfDays(place.opened.gregorian).first : -Infinity,
  place.closed ? edtfDays(place.closed.gregorian).first : Infinity,
];
