/** Sets of dated borders made up for the tests: boards of square fields, and copies of them that are a little off. */
import type { Position } from 'geojson';
import type { DatedFeature, DatedSet } from '../../../src/core/dated';
import { dayOf } from '../../../src/core/time';

export const year = (y: number) => dayOf(y, 1, 1);

/** A version with what matters to a test; the rest is plain. */
export function version(
  thing: string,
  from: number,
  to: number | null,
  polygons: Position[][][],
  more: Partial<DatedFeature> = {},
): DatedFeature {
  return {
    id: `${thing}@${from}`,
    thing,
    name: { en: thing },
    holder: thing,
    holderName: { en: more.holder ?? thing },
    status: 'held',
    lens: 'both',
    from: year(from),
    to: to === null ? null : year(to),
    since: String(from),
    file: 'made.geojson',
    geometry: { type: 'MultiPolygon', coordinates: polygons },
    ...more,
  };
}

export const setOf = (features: DatedFeature[], more: Partial<DatedSet> = {}): DatedSet => ({
  format: 'plain',
  title: 'Made up',
  features,
  assumptions: [],
  diagnosis: { findings: [] },
  ...more,
});

/** A rectangle, counterclockwise and closed, with `extra` vertices along each side. */
export function box(west: number, south: number, east: number, north: number, extra = 0): Position[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return corners.flatMap((corner, i) => {
    const next = corners[i + 1];
    if (!next) return [corner];
    return Array.from({ length: extra + 1 }, (_, k): Position => {
      const share = k / (extra + 1);
      return [corner[0]! + (next[0]! - corner[0]!) * share, corner[1]! + (next[1]! - corner[1]!) * share];
    });
  });
}

/** `SIZE` by `SIZE` fields of a tenth of a degree from 10 E, 50 N. */
export const FIELD = 0.1;
export const field = (x: number, y: number, extra = 0): Position[] =>
  box(10 + x * FIELD, 50 + y * FIELD, 10 + (x + 1) * FIELD, 50 + (y + 1) * FIELD, extra);

/** A board of `size` by `size` fields, each with a version for each of the years, held by whom `holder` says. */
export function board(size: number, years: number[], holder: (x: number, y: number, step: number) => string, extra = 0): DatedFeature[] {
  const features: DatedFeature[] = [];
  years.forEach((from, step) => {
    for (let x = 0; x < size; x++)
      for (let y = 0; y < size; y++)
        features.push(version(`f${x}${y}`, from, years[step + 1] ?? null, [[field(x, y, extra)]], { holder: holder(x, y, step) }));
  });
  return features;
}

/** The same versions with every vertex off by up to `degrees`, each version otherwise than the next, the same each time. */
export function jitter(features: DatedFeature[], degrees: number, seed = 1): DatedFeature[] {
  const random = randomOf(seed);
  const off = (value: number) => value + (random() * 2 - 1) * degrees;
  return features.map((feature) => ({
    ...feature,
    geometry: {
      type: 'MultiPolygon',
      coordinates: feature.geometry.coordinates.map((rings) =>
        rings.map((ring) => {
          const open = ring.slice(0, -1).map(([x, y]): Position => [off(x!), off(y!)]);
          return [...open, open[0]!];
        }),
      ),
    },
  }));
}

/** Numbers from 0 to 1 that look like chance and are the same each time (Park and Miller). */
export function randomOf(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
