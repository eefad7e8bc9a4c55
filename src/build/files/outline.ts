import { topologyOf } from '../../core/files/topology';
import type { ArcOutline, FaceOutline } from '../../core/model';
import { COARSE_DEGREES, toldOf } from '../../core/outline';
import { coarsen } from '../../core/partition/coarsen';
import { GRID, toGrid } from '../../core/partition/edges';
import type { Versioned } from '../version';
import { stamp } from './stamp';
import { expeditionEntries } from './travels';

/** Half a pixel of a map that shows all of the border; and no digits that such a map cannot show. */
const FIRST_PICTURE = { tolerance: Math.round(COARSE_DEGREES * GRID), rounding: 1000 };

/** `outline.topojson`: what the first picture needs, and no more (`src/core/outline.ts`). Its lines are those of the atlas, drawn coarser. */
export function outlineFile(built: Versioned): string {
  const edges = built.arcs.map(({ id, geometry }) => ({ id, line: geometry.coordinates.map(toGrid) }));
  const { settlements: written, authored } = built;
  const told = toldOf({
    dataset: { ...authored.dataset, checksum: built.checksum },
    holders: authored.holders,
    nodes: authored.nodes.flatMap(({ id, name, lon, lat }) => (name ? [{ id, name, lon, lat }] : [])),
    written,
    expeditions: expeditionEntries(built),
    expeditionFiles: authored.expeditions,
    places: authored.places,
    events: authored.events,
  });
  return topologyOf(
    {
      told: { outline: told },
      faces: built.faces.map(({ rings, ...face }) => ({ rings, properties: outlineOfFace(face) })),
      arcs: built.arcs.map(outlineOfArc),
      lines: coarsen(edges, FIRST_PICTURE).map(({ line }) => line),
    },
    stamp(built),
  );
}

const outlineOfFace = ({ id, name, land, label, area_km2, area_error_km2 }: FaceOutline): FaceOutline => ({
  id,
  name,
  land,
  label,
  area_km2,
  area_error_km2,
});

const outlineOfArc = ({ id, kind, name, from, to, left, right, length_km, error_km }: ArcOutline): ArcOutline => ({
  id,
  kind,
  name,
  from,
  to,
  left,
  right,
  length_km,
  error_km,
});
