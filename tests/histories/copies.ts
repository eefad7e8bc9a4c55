/** The same history so many times, side by side on the same dates: the embedded one grown, for tests and benches. */
import { layingsFrom, tenuresFrom } from '../../src/core/histories';
import type { Arc, Face, Move, Position, Lay, Settlement, WholeAtlas } from '../../src/core/model';
import { AS_WRITTEN, readActs } from '../../src/core/reading';

/** Where a position of the copy `i` goes. */
export type Lie = (position: Position, i: number) => Position;

export function copies(atlas: WholeAtlas, count: number, lie: Lie): WholeAtlas {
  const all = Array.from({ length: count }, (_, i) => i);
  const id = (i: number, own: string) => `c${i}.${own}`;
  const side = (i: number, own: string | null) => own && id(i, own);
  const faces = all.flatMap((i) => atlas.faces.map((face): Face => ({ ...face, id: id(i, face.id), ...laidFace(face, i, lie) })));
  const arcs = all.flatMap((i) =>
    atlas.arcs.map((arc): Arc => ({
      ...arc,
      id: id(i, arc.id),
      from: id(i, arc.from),
      to: id(i, arc.to),
      left: side(i, arc.left),
      right: side(i, arc.right),
      geometry: { type: 'LineString', coordinates: arc.geometry.coordinates.map((position) => lie(position as Position, i)) },
    })),
  );
  const each = (ids: string[]) => all.flatMap((i) => ids.map((own) => id(i, own)));
  const written = atlas.written.map((act) => copiedAct(act, each));
  const settlements = readActs(written, AS_WRITTEN);
  return {
    ...atlas,
    dataset: { ...atlas.dataset, id: `${atlas.dataset.id}-${count}`, checksum: `${count} x ${atlas.dataset.checksum}` },
    nodes: [],
    faces,
    arcs,
    written,
    settlements,
    tenures: tenuresFrom(settlements),
    layings: layingsFrom(
      settlements,
      arcs.map((arc) => arc.id),
    ),
    places: { type: 'FeatureCollection', features: [] },
    expeditions: [],
    expeditionFiles: [],
  };
}

const laidFace = ({ label, geometry }: Face, i: number, lie: Lie): Pick<Face, 'label' | 'geometry' | 'bbox'> => ({
  label: lie(label, i),
  bbox: undefined,
  geometry: {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map((position) => lie(position as Position, i)))),
  },
});

type Deed = { lays?: Lay[]; moves?: Move[] };

function copiedAct(act: Settlement, each: (ids: string[]) => string[]): Settlement {
  const copied = <D extends Deed>(deed: D): D => ({
    ...deed,
    ...(deed.lays && { lays: deed.lays.map((lay) => ({ ...lay, arcs: each(lay.arcs) })) }),
    ...(deed.moves && { moves: deed.moves.map((move) => ({ ...move, regions: each(move.regions) })) }),
  });
  const articles = act.articles.map((article) => ({
    ...copied(article),
    ...(article.clause && { clause: { ...article.clause, readings: article.clause.readings.map(copied) } }),
  }));
  return { ...act, articles };
}

/** One beside the other, each as large as it was, so that the grid of all coordinates holds them exactly. For what is reckoned, not drawn. */
export const sideBySide =
  (width: number): Lie =>
  ([lon, lat], i) => [lon + i * width, lat];

/** All in the box of one, in rows, each as much smaller: to be drawn. */
export function shrunk([west, south, east, north]: readonly [number, number, number, number], count: number): Lie {
  const columns = Math.ceil(Math.sqrt(count));
  return ([lon, lat], i) => [
    west + ((i % columns) * (east - west) + lon - west) / columns,
    south + (Math.floor(i / columns) * (north - south) + lat - south) / columns,
  ];
}
