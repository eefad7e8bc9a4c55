import { areaKm2 } from '../../core/area';
import { ymd } from '../../core/civil';
import type { DatedFeature } from '../../core/dated';
import { lengthKm } from '../../core/length';
import { boxOf } from '../../core/locate';
import { areaErrorKm2 } from '../../core/margin';
import { LENSES, type Arc, type Face } from '../../core/model';
import { fromGrid, toGrid } from '../../core/partition/edges';
import { round, type Drawing } from './drawing';
import { openRing } from './gather';
import { provenance } from './partition';
import { poleOf } from './pole';
import { slugger } from './slug';
import { edgeOfLand } from './words';

/** Each version as a face of its own, there only within its time; its outlines are its arcs. The large ones first, so that the small ones lie above. */
export function versions(features: readonly DatedFeature[], tell: (share: number) => void): Drawing {
  const slug = slugger('version');
  const made = features.map((feature, i) => {
    if (i % 32 === 0) tell(i / features.length);
    return version(feature, i, slug(`${feature.name.en} ${ymd(feature.from).y}`));
  });
  made.sort((a, b) => b.face.area_km2 - a.face.area_km2);
  return {
    faces: made.map(({ face }) => face),
    arcs: made.flatMap(({ arcs }) => arcs),
    lived: made.map(({ face, feature, i }) => ({ region: face.id, spans: spansOf(feature, i) })),
    beside: besides(made),
    landless: made.filter(({ face }) => face.area_km2 === 0).map(({ i }) => i),
  };
}

interface Made {
  face: Face;
  arcs: Arc[];
  feature: DatedFeature;
  i: number;
}

function version(feature: DatedFeature, i: number, id: string): Made {
  const coordinates = feature.geometry.coordinates
    .map((rings) => rings.map((ring) => closed(openRing(ring.map(toGrid)).map(fromGrid))).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  const rings = coordinates.flat();
  const arcs = rings.map((ring, n): Arc => ({
    id: rings.length === 1 ? `${id}--edge` : `${id}--edge.${n + 1}`,
    kind: 'conventional',
    name: edgeOfLand(feature.name),
    from: `${id}.${n + 1}`,
    to: `${id}.${n + 1}`,
    ...provenance([feature]),
    left: id,
    right: null,
    length_km: round(lengthKm(ring), 4),
    geometry: { type: 'LineString', coordinates: ring },
  }));
  const geometry: Face['geometry'] = { type: 'MultiPolygon', coordinates };
  const face: Face = {
    id,
    name: feature.name,
    land: true,
    label: poleOf(coordinates.reduce((best, each) => (each[0]!.length > best[0]!.length ? each : best))),
    area_km2: round(areaKm2(geometry), 6),
    area_error_km2: round(areaErrorKm2(arcs, [id]), 6),
    geometry,
  };
  return { face, arcs, feature, i };
}

const closed = <T>(ring: T[]): T[] => (ring.length > 0 ? [...ring, ring[0]!] : ring);

const spansOf = ({ lens, from, to, holder, status, confidence }: DatedFeature, feature: number) =>
  LENSES.filter((each) => lens === 'both' || lens === each).map((each) => ({
    lens: each,
    from,
    to,
    holders: [holder],
    status,
    contested: [],
    ...(confidence && { confidence }),
    feature,
  }));

/** Versions that are there at one time and whose boxes meet, found from west to east. */
function besides(made: readonly Made[]): [string, string][] {
  const found: [string, string][] = [];
  const byWest = made.map(({ face, feature }) => ({ box: boxOf(face), face, feature })).sort((a, b) => a.box[0] - b.box[0]);
  byWest.forEach((one, i) => {
    for (let j = i + 1; j < byWest.length && byWest[j]!.box[0] <= one.box[2]; j++) {
      const other = byWest[j]!;
      const meets = one.box[1] <= other.box[3] && other.box[1] <= one.box[3];
      const together = one.feature.from < (other.feature.to ?? Infinity) && other.feature.from < (one.feature.to ?? Infinity);
      if (meets && together && one.feature.holder !== other.feature.holder) found.push([one.face.id, other.face.id]);
    }
  });
  return found;
}
