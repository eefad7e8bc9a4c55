/** Change statistics of two versions: from the partition, and by intersecting the two published layers as one would without it. */
import { bbox, featureCollection, intersect } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../src/core/area';
import { netChange } from '../../src/core/change';
import { tenureOn } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import type { Atlas } from '../../src/core/model';
import { median, sum } from './numbers';
import { readLayer } from '../browser/layers';

type Shape = Feature<Polygon | MultiPolygon>;
type Layer = Atlas['layers'][number];

export interface Statistics {
  from: string;
  to: string;
  /** One a repetition. */
  partitionMs: number[];
  intersectMs: number[];
  partitionKm2: number;
  intersectKm2: number;
}

const shapesOf = ({ file }: Layer): Shape[] =>
  readLayer<FeatureCollection>(file).features.filter(
    ({ geometry, properties }) => geometry.type.endsWith('Polygon') && ['dejure', 'both'].includes(properties?.lens),
  ) as Shape[];

const held = ({ properties }: Shape): string => `${properties?.holder}/${properties?.status}`;
const overlap = (a: number[], b: number[]): boolean => a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;

/** Two neighbouring versions that differ under the lens of the treaties. */
function neighbours(atlas: Atlas): [Layer, Layer][] {
  const faces = atlas.faces.filter((face) => face.land);
  const keyOf = (region: string, day: string): string => {
    const tenure = tenureOn(atlas, region, 'dejure', day);
    return `${tenure?.holders.join('+')}/${tenure?.status}`;
  };
  return atlas.layers
    .slice(1)
    .map((layer, i): [Layer, Layer] => [atlas.layers[i]!, layer])
    .filter(([a, b]) => faces.some(({ id }) => keyOf(id, a.from) !== keyOf(id, b.from)));
}

/** A small change and a large one: to intersect two layers takes turf seconds. */
const WANTED = ['1727', '1858'];

export function statistics(atlas: Atlas, repetitions: number): Statistics[] {
  const pairs = neighbours(atlas).filter(([, layer]) => WANTED.includes(layer.from.slice(0, 4)));
  const found = pairs.map(([before, after]) => {
    const told: Statistics = { from: before.from, to: after.from, partitionMs: [], intersectMs: [], partitionKm2: 0, intersectKm2: 0 };
    return { shapes: [shapesOf(before), shapesOf(after)] as const, days: [fromIso(before.from), fromIso(after.from)] as const, told };
  });
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    console.error(`statistics, repetition ${repetition} of ${repetitions}`);
    for (const { shapes, days, told } of found) {
      told.partitionKm2 = sum(netChange(atlas, ...days, 'dejure').map(({ area_km2 }) => area_km2));
      told.partitionMs.push(perCall(() => netChange(atlas, ...days, 'dejure')));
      const began = performance.now();
      told.intersectKm2 = byIntersecting(...shapes);
      told.intersectMs.push(performance.now() - began);
    }
  }
  return found.map(({ told }) => told);
}

/** Only pairs under different holders whose boxes meet are intersected: the least work that turf can do for it. */
function byIntersecting(old: Shape[], now: Shape[]): number {
  const boxes = now.map((shape) => bbox(shape));
  let km2 = 0;
  for (const a of old) {
    const box = bbox(a);
    now.forEach((b, i) => {
      if (held(a) === held(b) || !overlap(box, boxes[i]!)) return;
      const shared = intersect(featureCollection([a, b]));
      if (shared) km2 += areaKm2(shared.geometry);
    });
  }
  return km2;
}

/** Milliseconds of one call, from the median of batches that are long enough to be timed. */
function perCall(call: () => unknown): number {
  const batch = (): number => {
    const began = performance.now();
    for (let i = 0; i < 50; i++) call();
    return (performance.now() - began) / 50;
  };
  batch();
  return median(Array.from({ length: 15 }, batch));
}
