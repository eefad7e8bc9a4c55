import { byId } from '../core/by-id';
import type { Day } from '../core/civil';
import type { Transfer } from '../core/change';
import type { Line } from '../core/lines';
import type { ArcOutline, Outline, Tenure } from '../core/model';
import type { Stand } from '../core/track';
import type { Selection } from '../state/view';
import { lookGained, lookOf, NOWHERE, type Look } from './look';
import { Sketch, type Paint, type State } from './sketch';
import { inkOf, legId } from './voyage';

type Drawn = Pick<Outline, 'faces' | 'drawing'>;

const idsOf = (things: readonly { id: string }[]) => () => things.map(({ id }) => id);

/** A version of land out of its time is not there, and one without a holder is told so; a region without a tenure is land without a holder. */
function lookIn({ drawing }: Pick<Drawn, 'drawing'>, tenure: Tenure | undefined): Look {
  if (drawing !== 'versions') return lookOf(tenure);
  const look = tenure ? lookOf(tenure) : NOWHERE;
  return look.fill === 'paper' ? { ...look, fill: 'plain' } : look;
}

/** The faces as held on a day. */
export const facesHeld = (atlas: Drawn, tenures: Stand<Tenure>): Paint =>
  new Sketch(tenures, idsOf(atlas.faces), atlas.drawing === 'versions' ? versionHeld : faceHeld, sinceHeld);
const faceHeld = (id: string, tenures: Stand<Tenure>): State => ({ ...lookOf(tenures.get(id)) });
const versionHeld = (id: string, tenures: Stand<Tenure>): State => ({ ...lookIn({ drawing: 'versions' }, tenures.get(id)) });
const sinceHeld = (before: Stand<Tenure>, now: Stand<Tenure>) => now.since(before);

/** The faces as compared: what changed hands in the gainer's colour under crosses (rings, if it was no one holder's own), the rest faded. */
export function facesCompared(atlas: Drawn, tenures: ReadonlyMap<string, Tenure>, changes: Transfer[]): Paint {
  const changed = new Map(changes.map((change) => [change.region, change]));
  return new Map(
    atlas.faces.map((face) => {
      const tenure = tenures.get(face.id);
      const change = changed.get(face.id);
      return [face.id, { ...(change ? lookGained(tenure, change) : faded(lookIn(atlas, tenure))) }];
    }),
  );
}

function faded({ fill }: Look) {
  return { fill: ['paper', 'plain', ''].includes(fill) ? fill : `${fill.split('~')[0]}~rest`, hatch: '' };
}

export interface ArcMoment {
  lines: Stand<Line>;
  ghosts: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  selectedLine?: string;
}

/** The lines as they stand: which are borders and how sure, which are ghosts, which picked out. */
export const arcsPaint = (arcs: ArcOutline[], moment: ArcMoment): Paint => new Sketch(moment, idsOf(arcs), arcLook, sinceArcs);

function arcLook(id: string, { lines, ghosts, selected, selectedLine }: ArcMoment): State {
  const line = lines.get(id)?.status ?? '';
  return { line, ghost: !line && ghosts.has(id), around: selected.has(id), picked: id === selectedLine };
}

function sinceArcs(before: ArcMoment, now: ArcMoment): Iterable<string> | undefined {
  const lines = now.lines.since(before.lines);
  if (!lines) return undefined;
  const picked = [before.selectedLine, now.selectedLine].filter((id) => id !== undefined);
  return new Set([...lines, ...sinceSet(before.ghosts, now.ghosts), ...sinceSet(before.selected, now.selected), ...picked]);
}

const sinceSet = (before: ReadonlySet<string>, now: ReadonlySet<string>): Iterable<string> =>
  before === now ? [] : [...[...before].filter((id) => !now.has(id)), ...[...now].filter((id) => !before.has(id))];

/** Whose colour runs along which side of each border. */
export const bandsPaint = (arcs: ArcOutline[], lines: Stand<Line>, tenures: ReadonlyMap<string, Tenure>): Paint =>
  new Sketch({ arcs: byId(arcs), lines, tenures }, idsOf(arcs), bandLook, sinceBands);

interface BandMoment {
  arcs: ReadonlyMap<string, ArcOutline>;
  lines: Stand<Line>;
  tenures: ReadonlyMap<string, Tenure>;
}
function bandLook(id: string, { arcs, lines, tenures }: BandMoment): State {
  const side = (region: string | null | undefined) => (lines.has(id) ? lookOf(tenures.get(region ?? '')).fill : '');
  return { left: side(arcs.get(id)?.left), right: side(arcs.get(id)?.right) };
}

/** A line is another one when the tenure beside it is. */
const sinceBands = (before: BandMoment, now: BandMoment) => now.lines.since(before.lines);

/**
 * The lines around what is picked out: of a region its outline, of an act the lines it drew and the
 * outline of the land it moved, of a point the lines that meet there.
 */
export function arcsAround(atlas: Outline, selection: Selection): Set<string> {
  if (selection.kind === 'region') return outline(atlas.arcs, new Set([selection.id]));
  if (selection.kind === 'node') return new Set(atlas.arcs.filter(({ from, to }) => [from, to].includes(selection.id)).map(({ id }) => id));
  if (selection.kind !== 'settlement') return new Set();
  const moved = new Set(atlas.tenures.filter((tenure) => tenure.settlement === selection.id).map((tenure) => tenure.region));
  const laid = atlas.layings.filter((laying) => laying.settlement === selection.id).map((laying) => laying.arc);
  return new Set([...outline(atlas.arcs, moved), ...laid]);
}

const outline = (arcs: ArcOutline[], regions: ReadonlySet<string>): Set<string> =>
  new Set(arcs.filter((arc) => regions.has(arc.left ?? '') !== regions.has(arc.right ?? '')).map((arc) => arc.id));

/** Names: there or not. */
export const shownPaint = (ids: readonly string[], shown: ReadonlySet<string>): Paint => new Sketch(shown, () => ids, shownLook, sinceSet);
const shownLook = (id: string, shown: ReadonlySet<string>): State => ({ shown: shown.has(id) });

interface PlacesMoment {
  written: ReadonlySet<string>;
  picked?: string;
}
/** Marks and names of places: which are written, and which is picked out. */
export const placesPaint = (ids: readonly string[], moment: PlacesMoment): Paint => new Sketch(moment, () => ids, placeLook, sincePlaces);
const placeLook = (id: string, { written, picked }: PlacesMoment): State => ({ shown: written.has(id), picked: id === picked });
const sincePlaces = (before: PlacesMoment, now: PlacesMoment): Iterable<string> => [
  ...sinceSet(before.written, now.written),
  ...[before.picked, now.picked].filter((id) => id !== undefined),
];

/** The legs that are done by a day, paler with the years, and the one picked out; those under way are drawn apart, as they grow. */
export function legsPaint(atlas: Outline, day: Day, on: boolean, selection: Selection): ReadonlyMap<string, State> {
  const paint = new Map<string, State>();
  for (const file of atlas.expeditionFiles) {
    for (const { properties: leg } of file.features) {
      const picked = selection.kind === 'leg' && selection.expedition === file.expedition.id && selection.leg === leg.leg;
      paint.set(legId(file.expedition.id, leg.leg), { ink: on ? inkOf(leg, day) : 0, picked: on && picked });
    }
  }
  return paint;
}
