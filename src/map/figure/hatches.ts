import { el, type Drawn } from './element';

import type { Atlas } from '../../core/model';
import type { Flavour } from '../flavour';
import { hatchInk } from '../patterns';
import { DOUBT } from '../style-doubt';

/** The rules of `patterns.ts` as strokes and dots of one tile. */
const TILES: Record<
  string,
  { size: number; stroke?: string; width?: number; dots?: [cx: number, cy: number][]; radius?: number; veil?: number; opacity?: number }
> = {
  joint: { size: 8, stroke: 'M-1 5 5-1M3 9 9 3', width: 2.3 },
  occupied: { size: 6, stroke: 'M2-1 7 4M-1 2 4 7', width: 1.7 },
  undelimited: {
    size: 8,
    dots: [
      [0, 4],
      [4, 4],
      [8, 4],
    ],
    radius: 0.6,
  },
  claimed: { size: 14, stroke: 'M4.5 7h5M-2.5 0h5M11.5 0h5M-2.5 14h5M11.5 14h5', width: 0.8 },
  tributary: {
    size: 10,
    dots: [
      [0, 5],
      [5, 5],
      [10, 5],
    ],
    radius: 0.9,
  },
  protectorate: { size: 6, stroke: 'M0 3h6', width: 0.7 },
  leased: { size: 8, stroke: 'M0 4h8M4 0v8', width: 1 },
  doubt: { size: 7, veil: 0.42, stroke: 'M3.5 0v7', width: 2 },
  gain: { size: 13, stroke: 'M3.5 6.5h6M6.5 3.5v6', width: 1, opacity: 0.6 },
  'gain-shared': { size: 13, stroke: 'M3.9 6.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0', width: 1, opacity: 0.6 },
};
export const HATCH_KINDS = Object.keys(TILES);

export const hatchId = (key: string): string => `hatch-${key.replace(/[^\w-]+/g, '-')}`;

/** A hatch of the map (`joint:red`) as a pattern that anything may be filled with. */
export function hatchPattern(atlas: Pick<Atlas, 'holders'>, key: string, flavour: Flavour): Drawn {
  const tile = TILES[key.split(':')[0]!];
  if (!tile) throw new RangeError(`hatch "${key}" has no drawing for figures: give it one in src/map/figure/hatches.ts`);
  const ink = key === DOUBT ? flavour.paper : hatchInk(atlas, key, flavour);
  const { size, veil, stroke, width = 1, dots = [], radius = 1, opacity = 1 } = tile;
  return el('pattern', { id: hatchId(key), width: `${size}`, height: `${size}`, patternUnits: 'userSpaceOnUse' }, [
    ...(veil ? [el('rect', { width: `${size}`, height: `${size}`, fill: ink, 'fill-opacity': `${veil}` })] : []),
    ...(stroke ? [el('path', { d: stroke, fill: 'none', stroke: ink, 'stroke-width': `${width}`, 'stroke-opacity': `${opacity}` })] : []),
    ...dots.map(([cx, cy]) => el('circle', { cx: `${cx}`, cy: `${cy}`, r: `${radius}`, fill: ink })),
  ]);
}
