import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../core/area';
import type { DatedFeature } from '../../core/dated';
import { lengthKm } from '../../core/length';
import type { Text } from '../../core/model';
import { fromGrid } from '../../core/partition/edges';
import type { Cell } from '../../core/partition/polygonise';
import type { Counted } from './how';
import { slugger } from './slug';
import { textOf } from './words';

/** Cells with one and the same history: what exactly these versions cover. */
export interface Region {
  id: string;
  name: Text;
  covering: number[];
  cells: number[];
  geometry: MultiPolygon;
  km2: number;
}

/** The cells as regions, the largest of a name first; what no version covers is in none. `regionOf` says in which each cell is. */
export function regionsOf(
  features: readonly DatedFeature[],
  cells: readonly Cell[],
  covered: readonly number[][],
): { regions: Region[]; regionOf: (Region | null)[] } {
  const groups = new Map<string, number[]>();
  covered.forEach((covering, cell) => {
    if (covering.length === 0) return;
    const key = covering.join();
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  });
  const drawn = [...groups.values()].map((own) => {
    const geometry = shapeOf(own.map((cell) => cells[cell]!));
    return { covering: covered[own[0]!]!, cells: own, geometry, km2: areaKm2(geometry) };
  });
  drawn.sort((a, b) => b.km2 - a.km2 || a.cells[0]! - b.cells[0]!);
  const named = namer();
  const regions = drawn.map((region) => ({ ...region, ...named(nameOf(features, region.covering)) }));
  const regionOf: (Region | null)[] = cells.map(() => null);
  for (const region of regions) for (const cell of region.cells) regionOf[cell] = region;
  return { regions, regionOf };
}

/** Ids and names, each once: a second of a name is numbered in both. */
export function namer(): (name: Text) => { id: string; name: Text } {
  const slug = slugger('region');
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name.en) ?? 0) + 1;
    seen.set(name.en, times);
    return { id: slug(name.en), name: times === 1 ? name : textOf([name], ([only]) => `${only} (${times})`) };
  };
}

const LONGEST = 3;

/** The things that a place belonged to, in the order of time: `Kent → Surrey`; those of one day with a stroke. */
function nameOf(features: readonly DatedFeature[], covering: readonly number[]): Text {
  const inTime = covering.map((i) => features[i]!).sort((a, b) => a.from - b.from);
  const things = inTime.filter(({ name }, i) => inTime.findIndex((other) => other.name.en === name.en) === i);
  const told = things.length > LONGEST ? [things[0]!, things[1]!, things.at(-1)!] : things;
  const gap = (i: number) =>
    things.length > LONGEST && i === LONGEST - 1 ? ' → … → ' : told[i]!.from === told[i - 1]!.from ? ' / ' : ' → ';
  return textOf(
    told.map(({ name }) => name),
    (names) => names.map((name, i) => (i === 0 ? name : gap(i) + name)).join(''),
  );
}

function shapeOf(cells: readonly Cell[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: cells.map(ringsOf) };
}

const ringsOf = ({ shell, holes }: Cell) => [shell, ...holes].map(({ points }) => points.map(fromGrid));

/** A face is thin when it is several times as long as it is wide; a small island is not. */
const THIN = 40;

/**
 * Cells narrower than `km`: twice the area by the length of the outline. Those that one whole line goes around are as somebody drew them, and
 * none; so is what is small but compact.
 */
export function sliversOf(cells: readonly Cell[], which: (cell: number) => boolean, km: number): Counted {
  const found: Counted = { count: 0, km2: 0 };
  cells.forEach((cell, i) => {
    if (!which(i) || cell.shell.halves.length === 1) return;
    const rings = ringsOf(cell);
    const area = areaKm2({ type: 'Polygon', coordinates: rings });
    if (
      !isSliver(
        area,
        rings.reduce((sum, ring) => sum + lengthKm(ring), 0),
        km,
      )
    )
      return;
    found.count++;
    found.km2 += area;
  });
  return found;
}

/** Whether a piece of so many km2 and so long an outline (km) is narrower than `km`, and thin. */
export const isSliver = (km2: number, outline: number, km: number): boolean => (2 * km2) / outline < km && outline ** 2 > THIN * km2;
