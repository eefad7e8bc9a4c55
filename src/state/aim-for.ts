import { boxOfRings, boxOf, isDrawn } from '../core/locate';
import type { ArcFacts, Atlas, Box, Position } from '../core/model';
import type { Aim } from './aim';
import type { Store } from './store';
import type { Selection } from './view';

/** Where a thing lies on the date: a region's box, all that an act moved or drew, a leg's way, a post. Undefined: nowhere. */
export function aimFor(store: Store, selection: Selection): Aim | undefined {
  if (selection.kind === 'none') return undefined;
  const at = pointOf(store, selection);
  if (at) return { at };
  const boxes = boxesOf(store, selection);
  return boxes.length > 0 ? { box: around(boxes) } : undefined;
}

function pointOf({ atlas }: Store, selection: Selection): Position | undefined {
  if (selection.kind === 'place') {
    const place = atlas.places.features.find(({ id }) => id === selection.id);
    return place?.geometry.coordinates as Position | undefined;
  }
  if (selection.kind !== 'node') return undefined;
  const node = atlas.nodes.find(({ id }) => id === selection.id);
  return node && [node.lon, node.lat];
}

function boxesOf(store: Store, selection: Selection): Box[] {
  const { atlas } = store;
  const regions = (ids: ReadonlySet<string>) => atlas.faces.filter(({ id }) => ids.has(id)).map(boxOf);
  if (selection.kind === 'region') return regions(new Set([selection.id]));
  if (selection.kind === 'arc') return linesNamedAs(store, selection.id);
  if (selection.kind === 'holder') return regions(landOf(store, selection.id));
  if (selection.kind === 'leg') return wayOf(store, selection.expedition, selection.leg);
  return selection.kind === 'settlement' ? actBoxes(store, selection) : [];
}

/** All pieces of the river or line that an arc is a piece of. */
function linesNamedAs({ atlas }: Store, id: string): Box[] {
  const name = atlas.arcs.find((arc) => arc.id === id)?.name.en;
  return atlas.arcs.filter((arc) => arc.name.en === name).map((arc) => boxOfArc(atlas, arc));
}

/** Without its shape: the land on its two sides. */
function boxOfArc(atlas: Atlas, arc: ArcFacts): Box {
  if (isDrawn(arc)) return boxOfRings([arc.geometry.coordinates]);
  const [west_south, east_north] = around(atlas.faces.filter(({ id }) => id === arc.left || id === arc.right).map(boxOf));
  return [...west_south, ...east_north];
}

function landOf(store: Store, holder: string): Set<string> {
  const tenures = [...store.tenures.value.values()].filter(({ holders }) => holders.includes(holder));
  return new Set(tenures.map(({ region }) => region));
}

function wayOf({ atlas }: Store, expedition: string, leg: number): Box[] {
  const file = atlas.expeditionFiles.find((each) => each.expedition.id === expedition);
  return (file?.features ?? []).filter((each) => each.properties.leg === leg).map(({ geometry }) => boxOfRings([geometry.coordinates]));
}

/** What an act (or one article of it) moved and laid; where it did neither, the place where it was made. */
function actBoxes({ atlas }: Store, { id, article }: { id: string; article?: string }): Box[] {
  const meant = (each: { settlement: string; article: string }) => each.settlement === id && (!article || each.article === article);
  const moved = new Set(atlas.tenures.filter(meant).map(({ region }) => region));
  const laid = new Set(atlas.layings.filter(meant).map(({ arc }) => arc));
  const boxes = [
    ...atlas.faces.filter((face) => moved.has(face.id)).map(boxOf),
    ...atlas.arcs.filter((arc) => laid.has(arc.id)).map((arc) => boxOfArc(atlas, arc)),
  ];
  const place = atlas.settlements.find((each) => each.id === id)?.place;
  return boxes.length === 0 && place ? [[place.lon, place.lat, place.lon, place.lat]] : boxes;
}

const around = (boxes: Box[]): [Position, Position] => [
  [Math.min(...boxes.map(([west]) => west)), Math.min(...boxes.map(([, south]) => south))],
  [Math.max(...boxes.map(([, , east]) => east)), Math.max(...boxes.map(([, , , north]) => north))],
];
