import { hadOneHolder, type Transfer } from '../core/change';
import type { Outline, Tenure } from '../core/model';
import { everyReading } from '../core/reading';

/** What a comparison lays over land that changed hands, and over such as was no one holder's own before. */
export const GAIN = 'gain:';
export const GAIN_SHARED = 'gain-shared:';

/**
 * How a tenure looks, in words that hold in every flavour: `fill` is `paper` (of a version `plain`), empty, a holder's id, or that with `~tint` or `~rest`;
 * `hatch` is empty or `status:holder`. Status is always told by a pattern, never by colour alone.
 */
export interface Look {
  fill: string;
  hatch: string;
}

const PAPER: Look = { fill: 'paper', hatch: '' };
/** Not there at all. */
export const NOWHERE: Look = { fill: '', hatch: '' };

export function lookOf(tenure: Tenure | undefined): Look {
  const first = tenure?.holders[0];
  if (!tenure || (!first && tenure.status !== 'undelimited')) return PAPER;
  const { status, holders } = tenure;
  switch (status) {
    case 'held':
      return { fill: first!, hatch: '' };
    case 'joint':
      return { fill: first!, hatch: holders[1] ? `joint:${holders[1]}` : '' };
    case 'occupied':
      return { fill: tenure.contested_by?.[0] ?? `${first}~tint`, hatch: `occupied:${first}` };
    case 'undelimited':
      return { fill: 'paper', hatch: 'undelimited:' };
    case 'claimed':
      return { fill: 'paper', hatch: `claimed:${first}` };
    case 'tributary':
    case 'protectorate':
    case 'leased':
      return { fill: `${first}~tint`, hatch: `${status}:${first}` };
  }
}

/** How a tenure looks that a change ended in: status first, and where that needs no pattern, whose the land was before. */
export function lookGained(tenure: Tenure | undefined, change: Transfer): Look {
  const look = lookOf(tenure);
  return look.hatch ? look : { fill: look.fill, hatch: hadOneHolder(change) ? GAIN : GAIN_SHARED };
}

/** Every hatch that some tenure needs under some reading, with the regions that ever bear it. */
export function hatchesOf(atlas: Outline): Map<string, string[]> {
  const regions = new Map<string, Set<string>>();
  for (const tenure of everyReading(atlas).flatMap(({ tenures }) => tenures)) {
    const { hatch } = lookOf(tenure);
    if (hatch) add(regions, hatch, tenure.region);
  }
  return sorted(regions);
}

/**
 * The hatches laid in as few layers as can show them all: in each a region has one at most, and a region that bears three in its history is
 * in three. Of each layer the regions of each of its hatches.
 */
export function hatchLayersOf(atlas: Outline): Map<string, string[]>[] {
  const layers: Map<string, string[]>[] = [];
  const borne = new Map<string, number>();
  for (const [hatch, regions] of hatchesOf(atlas)) {
    for (const region of regions) {
      const at = borne.get(region) ?? 0;
      borne.set(region, at + 1);
      const layer = (layers[at] ??= new Map<string, string[]>());
      layer.set(hatch, [...(layer.get(hatch) ?? []), region]);
    }
  }
  return layers;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

const sorted = (sets: Map<string, Set<string>>): Map<string, string[]> =>
  new Map([...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, set]) => [key, [...set].sort()]));
