import type { Day } from '../core/civil';
import type { Transfer } from '../core/change';
import type { Line } from '../core/lines';
import type { ArcFacts, Atlas, FaceFacts, Tenure } from '../core/model';
import type { Selection } from '../state/view';
import { GAIN, lookOf } from './look';
import { inkOf, legId } from './voyage';

/** What a feature-state may hold; every paint names the same keys for all features of a source, so that nothing stays behind. */
export type State = Record<string, string | number | boolean>;
export type Paint = ReadonlyMap<string, State>;

/** The states that are new or different: all that has to be told to the map. */
export function diff(before: Paint, after: Paint): [id: string, state: State][] {
  if (before === after) return [];
  return [...after].filter(([id, state]) => !sameState(before.get(id), state));
}

function sameState(a: State | undefined, b: State): boolean {
  if (a === b) return true;
  if (!a) return false;
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
}

/** The faces as held on a day. */
export const facesHeld = (faces: FaceFacts[], tenures: ReadonlyMap<string, Tenure>): Paint =>
  new Map(faces.map((face) => [face.id, { ...lookOf(tenures.get(face.id)) }]));

/** The faces as compared: what changed hands in the gainer's colour under crosses, the rest faded. */
export function facesCompared(faces: FaceFacts[], tenures: ReadonlyMap<string, Tenure>, changes: Transfer[]): Paint {
  const changed = new Set(changes.map((change) => change.region));
  return new Map(
    faces.map((face) => {
      const tenure = tenures.get(face.id);
      return [face.id, { ...(changed.has(face.id) ? gained(tenure) : faded(tenure)) }];
    }),
  );
}

function gained(tenure: Tenure | undefined) {
  const look = lookOf(tenure);
  return look.hatch ? look : { fill: look.fill, hatch: GAIN };
}

function faded(tenure: Tenure | undefined) {
  const { fill } = lookOf(tenure);
  return { fill: fill === 'paper' ? fill : `${fill.split('~')[0]}~rest`, hatch: '' };
}

export interface ArcMoment {
  lines: ReadonlyMap<string, Line>;
  ghosts: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  selectedLine?: string;
}

/** The lines as they stand: which are borders and how sure, which are ghosts, which picked out. */
export function arcsPaint(arcs: ArcFacts[], { lines, ghosts, selected, selectedLine }: ArcMoment): Paint {
  return new Map(
    arcs.map(({ id }) => {
      const line = lines.get(id)?.status ?? '';
      return [id, { line, ghost: !line && ghosts.has(id), around: selected.has(id), picked: id === selectedLine }];
    }),
  );
}

/** Whose colour runs along which side of each border. */
export function bandsPaint(arcs: ArcFacts[], lines: ReadonlyMap<string, Line>, tenures: ReadonlyMap<string, Tenure>): Paint {
  const side = (arc: ArcFacts, region: string | null) => (lines.has(arc.id) ? lookOf(tenures.get(region ?? '')).fill : '');
  return new Map(arcs.map((arc) => [arc.id, { left: side(arc, arc.left), right: side(arc, arc.right) }]));
}

/**
 * The lines around what is picked out: of a region its outline, of an act the lines it drew and the
 * outline of the land it moved, of a point the lines that meet there.
 */
export function arcsAround(atlas: Atlas, selection: Selection): Set<string> {
  if (selection.kind === 'region') return outline(atlas.arcs, new Set([selection.id]));
  if (selection.kind === 'node') return new Set(atlas.arcs.filter(({ from, to }) => [from, to].includes(selection.id)).map(({ id }) => id));
  if (selection.kind !== 'settlement') return new Set();
  const moved = new Set(atlas.tenures.filter((tenure) => tenure.settlement === selection.id).map((tenure) => tenure.region));
  const laid = atlas.layings.filter((laying) => laying.settlement === selection.id).map((laying) => laying.arc);
  return new Set([...outline(atlas.arcs, moved), ...laid]);
}

const outline = (arcs: ArcFacts[], regions: ReadonlySet<string>): Set<string> =>
  new Set(arcs.filter((arc) => regions.has(arc.left ?? '') !== regions.has(arc.right ?? '')).map((arc) => arc.id));

/** Names and marks: there or not. */
export const shownPaint = (ids: Iterable<string>, shown: (id: string) => boolean): Paint =>
  new Map([...ids].map((id) => [id, { shown: shown(id) }]));

/** The legs that are done by a day, paler with the years, and the one picked out; those under way are drawn apart, as they grow. */
export function legsPaint(atlas: Atlas, day: Day, on: boolean, selection: Selection): Paint {
  const paint = new Map<string, State>();
  for (const file of atlas.expeditionFiles) {
    for (const { properties: leg } of file.features) {
      const picked = selection.kind === 'leg' && selection.expedition === file.expedition.id && selection.leg === leg.leg;
      paint.set(legId(file.expedition.id, leg.leg), { ink: on ? inkOf(leg, day) : 0, picked: on && picked });
    }
  }
  return paint;
}
