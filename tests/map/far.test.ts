import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Position } from 'geojson';
import type { FillLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/catalog/slices';
import { draftOf } from '../../src/core/outline';
import { everyReading } from '../../src/core/reading';
import { exactly, thinning } from '../../src/map/far';
import { FLAVOURS } from '../../src/map/flavour';
import { mercatorX, mercatorY, WORLD } from '../../src/map/mercator';
import { shapeData, styleOf } from '../../src/map/style';
import { readAtlas } from '../browser/layers';

const atlas = readAtlas();
const draft = draftOf(atlas);
const far = atOnce(thinning(draft.drawn));
const places = (line: readonly Position[]) => line.map((place) => place.join());
/** Twice the area of a ring on the map, pixels at the last far zoom. */
const spot = ([lon, lat]: Position) => [mercatorX(lon!) * WORLD * 8, mercatorY(lat!) * WORLD * 8] as const;
function ringArea(ring: readonly Position[]): number {
  const spots = ring.map(spot);
  return spots.slice(1).reduce((sum, [x, y], i) => sum + spots[i]![0] * y - x * spots[i]![1], 0);
}
const areaOf = (faces: typeof draft.drawn.faces) =>
  [...faces.values()].flatMap(({ coordinates }) => coordinates.flat()).reduce((sum, ring) => sum + ringArea(ring), 0);

describe('what is drawn from fewer corners far away', () => {
  it('loses most of them, and of every line that loses some keeps both ends', () => {
    const count = (arcs: typeof draft.drawn.arcs) => [...arcs.values()].reduce((sum, { coordinates }) => sum + coordinates.length, 0);
    expect(count(new Map([...draft.drawn.arcs, ...far.arcs]))).toBeLessThan(0.3 * count(draft.drawn.arcs));
    for (const [id, { coordinates }] of far.arcs) {
      const whole = draft.drawn.arcs.get(id)!.coordinates;
      expect([coordinates[0], coordinates.at(-1)], id).toEqual([whole[0], whole.at(-1)]);
    }
  });
  it('loses the same corners on both sides of a line: what a line keeps, every face along it keeps, and no more', () => {
    const kept = new Map(
      [...draft.drawn.arcs].map(([id, { coordinates }]) => [id, new Set(places((far.arcs.get(id) ?? { coordinates }).coordinates))]),
    );
    for (const { id, left, right } of atlas.arcs) {
      for (const side of [left, right]) {
        const face = side !== null && far.faces.get(side);
        if (!face) continue;
        const rings = new Set(places(face.coordinates.flat(2)));
        const whole = draft.drawn.arcs.get(id)!.coordinates;
        if (whole.length === 0 || !places(whole).some((place) => rings.has(place))) continue; // an island that is too small
        expect(
          places(whole).filter((place) => rings.has(place) !== kept.get(id)!.has(place)),
          `${id} of ${side}`,
        ).toEqual([]);
      }
    }
  });
  it('covers as much as before: what one side gains the other loses', () => {
    const whole = areaOf(draft.drawn.faces);
    const seen = areaOf(new Map([...draft.drawn.faces, ...far.faces]));
    expect(Math.abs(seen / whole - 1)).toBeLessThan(1e-6);
  });
  it('can be laid down between any two lines and regions, and comes to the same', () => {
    const work = thinning(draft.drawn);
    let laidDown = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) laidDown += 1;
    expect(laidDown).toBeGreaterThanOrEqual(draft.drawn.arcs.size + draft.drawn.faces.size);
    expect(step.value).toEqual(far);
  });
  it('leaves the whole as it is', () => {
    const before = JSON.stringify([...draft.drawn.faces].slice(0, 5));
    atOnce(thinning(draft.drawn));
    expect(JSON.stringify([...draft.drawn.faces].slice(0, 5))).toBe(before);
  });
});

describe('the features of faces and lines', () => {
  it('are laid out once for the same drawing, under whatever reading', () => {
    expect(shapeData({ ...draft })).toBe(shapeData(draft));
    for (const outline of everyReading(draft.outline))
      expect([outline.faces, outline.arcs]).toEqual([draft.outline.faces, draft.outline.arcs]);
    expect(shapeData({ ...draft, drawn: { ...draft.drawn } })).not.toBe(shapeData(draft));
  });

  const { faces, arcs } = shapeData(draft);
  const seenAt = (zoom: number, layer: string, features: Feature[]) => {
    const { filter } = styleOf(draft, FLAVOURS.light).layers.find(({ id }) => id === layer) as FillLayerSpecification;
    const { filter: holds } = featureFilter(filter, `${layer}.filter`);
    return features
      .filter(({ properties }) => holds({ zoom }, { type: 3, properties: properties! } as never))
      .map(({ properties }) => properties!.id as string);
  };
  it.each([0, 2, 3, 4, 9])('at zoom %i hold each piece of land once, and each coast', (zoom) => {
    const land = atlas.faces.filter((face) => face.land).map(({ id }) => id);
    expect(seenAt(zoom, 'land', faces.features).sort()).toEqual(land.sort());
    const coasts = atlas.arcs.filter(({ kind }) => kind === 'coast').map(({ id }) => id);
    expect(seenAt(zoom, 'coast', arcs.features).sort()).toEqual(coasts.sort());
  });
  it('are exact for what is printed', () => {
    const printed = exactly(faces.features);
    expect(new Map(printed.map(({ properties, geometry }) => [properties!.id, geometry]))).toEqual(new Map(draft.drawn.faces));
    expect(seenAt(1, 'land', printed)).toHaveLength(atlas.faces.filter((face) => face.land).length);
  });
});
