import { existsSync, readFileSync } from 'node:fs';
import type { MultiPolygon } from 'geojson';
import { BadData } from '../build';
import { clipAtlas } from '../core/clip';
import type { Fault } from '../core/fault';
import type { WholeAtlas } from '../core/model';
import { areasOf } from '../doctor';
import { NoAnswer, UsageError } from './errors';
import { reading } from './paths';
import { extentOf } from './values';

/**
 * The atlas inside the area of interest in a file: all its polygons together. Throws UsageError without a file, BadData when it is not
 * usable, NoAnswer when it has no polygon or covers no land of the atlas.
 */
export function clipWithin(path: string, whole: WholeAtlas): WholeAtlas {
  const area = readWithin(path);
  const atlas = clipAtlas(whole, area);
  if (hasLand(atlas)) return atlas;
  const turned = swapped(area);
  const hint = turned && hasLand(clipAtlas(whole, turned)) ? '; longitude comes first: swap its two numbers' : '';
  throw new NoAnswer(`--within "${path}" covers no land of this atlas, which lies within ${extentOf(whole)}${hint}`);
}

function readWithin(path: string): MultiPolygon {
  if (!existsSync(path)) throw new UsageError(`--within "${path}": there is no such file`);
  const { areas, faults } = areasOf({ name: path, bytes: reading(path, () => readFileSync(path)) });
  refuse(faults);
  if (areas.length === 0) throw new NoAnswer(`--within "${path}" holds no polygon: draw the area as a Polygon or MultiPolygon`);
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: areas };
  // each by itself is fine, but two of them may lie over one another
  refuse(areasOf({ name: path, bytes: new TextEncoder().encode(JSON.stringify(area)) }).faults);
  return area;
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new BadData(faults);
}

const hasLand = ({ faces }: WholeAtlas): boolean => faces.some(({ land }) => land);

/** With latitude and longitude in each other's place; nothing where that leaves the globe. */
function swapped({ coordinates }: MultiPolygon): MultiPolygon | undefined {
  if (coordinates.flat(2).some(([lon]) => Math.abs(lon!) > 90)) return undefined;
  return { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(([x, y]) => [y!, x!]))) };
}
