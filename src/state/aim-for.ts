import { boxOfRings, boxOfShape } from '../core/locate';
import type { Box, Position } from '../core/model';
import type { Aim } from './aim';
import type { Scene } from './store';
import type { Selection } from './view';

/** Where a thing lies on the date: a region's box, all that an act moved or drew, a leg's way, a post. Undefined: nowhere. */
export function aimFor(store: Scene, selection: Selection): Aim | undefined {
  if (selection.kind === 'none') return undefined;
  const at = pointOf(store, selection);
  if (at) return { at };
  const boxes = boxesOf(store, selection);
  return boxes.length > 0 ? { box: around(boxes) } : undefined;
}

function pointOf({ outline: atlas }: Scene, selection: Selection): Position | undefined {
  if (selection.kind === 'place') {
    const place = atlas.places.features.find(({ id }) => id === selection.id);
    return place?.geometry.coordinates as Position | undefined;
  }
  if (selection.kind !== 'node') return undefined;
  const node = atlas.nodes.find(({ id }) => id === selection.id);
  return node && [node.lon, node.lat];
}

function boxesOf(store: Scene, selection: Selection): Box[] {
  const regions = (ids: ReadonlySet<string>) => boxesOfLand(store, ids);
  if (selection.kind === 'region') return regions(new Set([selection.id]));
  if (selection.kind === 'arc') return linesNamedAs(store, selection.id);
  if (selection.kind === 'holder') return regions(landOf(store, selection.id));
  if (selection.kind === 'leg') return wayOf(store, selection.expedition, selection.leg);
  return selection.kind === 'settlement' ? actBoxes(store, selection) : [];
}

/** Where land lies as it is drawn, or else as it was told: near enough to look there. */
const boxesOfLand = ({ outline, drawn }: Scene, ids: ReadonlySet<string>): Box[] =>
  outline.faces
    .filter(({ id }) => ids.has(id))
    .map(({ id, bbox, label }) => {
      const shape = drawn.value.faces.get(id);
      return shape ? boxOfShape(shape) : (bbox ?? [...label, ...label]);
    });

/** Where lines lie; without their shape, the land on their two sides. */
const boxesOfLines = (store: Scene, ids: ReadonlySet<string>): Box[] =>
  store.outline.arcs
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, left, right }) => {
      const line = store.drawn.value.arcs.get(id);
      return line ? [boxOfRings([line.coordinates])] : boxesOfLand(store, new Set([left ?? '', right ?? '']));
    });

/** All pieces of the river or line that an arc is a piece of. */
function linesNamedAs(store: Scene, id: string): Box[] {
  const { arcs } = store.outline;
  const name = arcs.find((arc) => arc.id === id)?.name.en;
  return boxesOfLines(store, new Set(arcs.filter((arc) => arc.name.en === name).map((arc) => arc.id)));
}

function landOf(store: Scene, holder: string): Set<string> {
  const tenures = [...store.tenures.value.values()].filter(({ holders }) => holders.includes(holder));
  return new Set(tenures.map(({ region }) => region));
}

function wayOf({ outline: atlas }: Scene, expedition: string, leg: number): Box[] {
  const file = atlas.expeditionFiles.find((each) => each.expedition.id === expedition);
  return (file?.features ?? []).filter((each) => each.properties.leg === leg).map(({ geometry }) => boxOfRings([geometry.coordinates]));
}

/** What an act (or one article of it) moved and laid; where it did neither, the place where it was made. */
function actBoxes(store: Scene, { id, article }: { id: string; article?: string }): Box[] {
  const meant = (each: { settlement: string; article: string }) => each.settlement === id && (!article || each.article === article);
  const { outline: atlas } = store;
  const moved = new Set(atlas.tenures.filter(meant).map(({ region }) => region));
  const laid = new Set(atlas.layings.filter(meant).map(({ arc }) => arc));
  const boxes = [...boxesOfLand(store, moved), ...boxesOfLines(store, laid)];
  const place = atlas.settlements.find((each) => each.id === id)?.place;
  return boxes.length === 0 && place ? [[place.lon, place.lat, place.lon, place.lat]] : boxes;
}

const around = (boxes: Box[]): [Position, Position] => [
  [Math.min(...boxes.map(([west]) => west)), Math.min(...boxes.map(([, south]) => south))],
  [Math.max(...boxes.map(([, , east]) => east)), Math.max(...boxes.map(([, , , north]) => north))],
];
