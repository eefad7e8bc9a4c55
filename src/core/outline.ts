import type { LineString, MultiPolygon } from 'geojson';
import { isDrawn } from './locate';
import type { ActOutline, Atlas, Outline } from './model';

/**
 * What faces and arcs are drawn with, by id. It may be coarser than what is measured, so it is a thing of its own: nothing that wants a
 * `Face` or an `Arc` takes it.
 */
export interface Drawn {
  faces: ReadonlyMap<string, MultiPolygon>;
  arcs: ReadonlyMap<string, LineString>;
}

/** How far a line of an outline may leave what it stands for, degrees of the equator. */
export const COARSE_DEGREES = 0.03;

/** An atlas as the first picture shows it. */
export interface Draft {
  outline: Outline;
  drawn: Drawn;
}

/** The exact geometry of an atlas, to draw with; nothing where it lies in tiles. */
export const drawnOf = ({ faces, arcs }: Pick<Atlas, 'faces' | 'arcs'>): Drawn => ({
  faces: new Map(faces.filter(isDrawn).map(({ id, geometry }) => [id, geometry])),
  arcs: new Map(arcs.filter(isDrawn).map(({ id, geometry }) => [id, geometry])),
});

/** An atlas that is all there, to show. */
export const draftOf = (atlas: Atlas): Draft => ({ outline: atlas, drawn: drawnOf(atlas) });

/** What an outline says that does not follow from the rest of it. */
export type Told = Pick<Outline, 'dataset' | 'holders' | 'nodes' | 'places' | 'expeditions' | 'expeditionFiles' | 'events'> & {
  settlements: ActOutline[];
};

/** What an atlas tells in outline. */
export const toldOf = (atlas: Omit<Told, 'settlements'> & { written: readonly ActOutline[] }): Told => ({
  dataset: atlas.dataset,
  holders: atlas.holders,
  nodes: atlas.nodes,
  settlements: atlas.written.map(outlineOfAct),
  expeditions: atlas.expeditions.map(({ expedition: { id, name }, from, to }) => ({ expedition: { id, name }, from, to })),
  expeditionFiles: atlas.expeditionFiles.map(({ expedition: { id, name }, features }) => ({
    expedition: { id, name },
    features: features.map(({ type, properties: { leg, from, to, mode, certainty }, geometry }) => ({
      type,
      properties: { leg, from, to, mode, certainty },
      geometry,
    })),
  })),
  events: atlas.events.map(({ id, date }) => ({ id, date })),
  places: {
    type: 'FeatureCollection',
    features: atlas.places.features.map(({ type, id, properties: { kind, names, opened, closed }, geometry }) => ({
      type,
      id,
      properties: { kind, names, ...(opened && { opened }), ...(closed && { closed }) },
      geometry,
    })),
  },
});

const outlineOfAct = ({ id, kind, name, summary, dates, effective, place, articles }: ActOutline): ActOutline => ({
  id,
  kind,
  name,
  summary,
  dates,
  effective,
  ...(place && { place }),
  articles: articles.map(({ id: article, lays, moves, clause }) => ({
    id: article,
    ...done({ lays, moves }),
    ...(clause && { clause: { id: clause.id, default: clause.default, readings: clause.readings.map(outlineOfReading) } }),
  })),
});

type Deed = Pick<ActOutline['articles'][number], 'lays' | 'moves'>;
const outlineOfReading = ({ id, lays, moves }: Deed & { id: string }) => ({ id, ...done({ lays, moves }) });

/** The notes of a move are read in its article. */
const done = ({ lays, moves }: Deed): Deed => ({
  ...(lays && { lays }),
  ...(moves && { moves: moves.map((move) => ({ ...move, note: undefined })) }),
});
