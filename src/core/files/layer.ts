import { effectiveDay } from '../histories';
import { tenureOn } from '../history';
import { joined } from '../joined';
import { linesAt, type Line } from '../lines';
import { boxOfRings } from '../locate';
import { LENSES, type Face, type Lens, type Settlement, type Tenure, type WholeAtlas } from '../model';
import { compareIso, toIso, type Day } from '../time';
import { linewise } from './json';
import type { Stamp } from './stamp';

interface Feature {
  type: 'Feature';
  id: string;
  properties: object;
  geometry: object;
}

/** `[from, to)`: a layer holds until the next day on which anything changes. */
export function layerSpan(atlas: WholeAtlas, settlement: Settlement): { from: string; to: string | null } {
  const from = toIso(effectiveDay(settlement));
  const later = [...atlas.tenures.map((tenure) => tenure.from), ...atlas.settlements.map((each) => toIso(effectiveDay(each)))].filter(
    (day) => compareIso(day, from) > 0,
  );
  return { from, to: later.length > 0 ? later.reduce((a, b) => (compareIso(a, b) < 0 ? a : b)) : null };
}

/** Layers that weigh more than this together are left out of a data package unless asked for. */
export const MUCH = 1e9;

/** Bytes of all layers, roughly: every act repeats the whole map, some twenty bytes a vertex. */
export function layersWeigh({ faces, settlements }: WholeAtlas): number {
  const vertices = faces.reduce((sum, { geometry }) => sum + geometry.coordinates.flat().reduce((all, ring) => all + ring.length, 0), 0);
  return settlements.length * vertices * 20;
}

/**
 * The map as a settlement left it, RFC 7946: one feature for each land region and lens (`both` where the lenses agree), then the border
 * lines. A region and an arc may share a name (the Ussuri), so the ids of lines begin with `arc:`. Outer rings run counterclockwise;
 * coordinates have at most five decimals.
 */
export function layerFile(atlas: WholeAtlas, settlement: Settlement, stamp: Stamp): string {
  const day = effectiveDay(settlement);
  const span = layerSpan(atlas, settlement);
  const features = [...polygons(atlas, day), ...borders(atlas, day)];
  const bbox = boxOfRings(
    atlas.faces.filter((face) => face.land).flatMap((face) => face.geometry.coordinates.map((polygon) => polygon[0]!)),
  );
  const about = { ...stamp, settlement: settlement.id, name: settlement.name.en, valid_from: span.from, valid_to: span.to };
  return linewise({ type: 'FeatureCollection', thalweg: about, bbox }, 'features', features);
}

/** What the two lenses show of one thing: one entry `both` if they are alike, else one each. */
function lensed<T>(of: (lens: Lens) => T | undefined): [Lens | 'both', T][] {
  const [dejure, defacto] = LENSES.map(of);
  if (dejure && defacto && JSON.stringify(dejure) === JSON.stringify(defacto)) return [['both', dejure]];
  return [...(dejure ? [['dejure', dejure] as [Lens, T]] : []), ...(defacto ? [['defacto', defacto] as [Lens, T]] : [])];
}

function polygons(atlas: WholeAtlas, day: Day): Feature[] {
  return atlas.faces
    .filter((face) => face.land)
    .flatMap((face) =>
      lensed((lens) => tenureProperties(atlas, tenureOn(atlas, face.id, lens, toIso(day)))).map(([lens, tenure]) =>
        polygon(face, lens, tenure),
      ),
    );
}

function polygon({ id, name, geometry, area_km2, area_error_km2 }: Face, lens: Lens | 'both', tenure: object): Feature {
  const properties = { id, name: name.en, lens, ...tenure, area_km2, area_error_km2 };
  return { type: 'Feature', id: `${id}@${lens}`, properties, geometry };
}

/** In OpenHistoricalMap's words, `start_date` and `end_date` (the first day no more). Several holders stand in alphabetical order with `+` between them. */
function tenureProperties(atlas: WholeAtlas, tenure: Tenure | undefined) {
  if (!tenure) return undefined;
  const { holders, status, from, to, settlement, article, contested_by } = tenure;
  const act = atlas.settlements.find(({ id }) => id === settlement);
  const sources = act?.articles.find(({ id }) => id === article)?.sources ?? [];
  return {
    holder: joined(holders),
    status,
    start_date: from,
    end_date: to,
    settlement,
    article,
    ...(contested_by && { contested_by: joined(contested_by) }),
    sources: sources.join(' '),
  };
}

function borders(atlas: WholeAtlas, day: Day): Feature[] {
  const maps = Object.fromEntries(LENSES.map((lens) => [lens, linesAt(atlas, lens, day)]));
  return atlas.arcs.flatMap((arc) =>
    lensed((lens) => lineProperties(maps[lens]!.get(arc.id))).map(([lens, line]): Feature => {
      const properties = {
        arc: arc.id,
        name: arc.name.en,
        lens,
        follows: arc.kind,
        ...line,
        length_km: arc.length_km,
        error_km: arc.error_km,
        source: arc.source,
        licence: arc.licence,
      };
      return { type: 'Feature', id: `arc:${arc.id}@${lens}`, properties, geometry: arc.geometry };
    }),
  );
}

const lineProperties = (line: Line | undefined) =>
  line && { status: line.status, settlement: line.settlement ?? null, article: line.article ?? null };
