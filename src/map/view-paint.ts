import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { Moment } from './moment';
import { diff, type Paint } from './sketch';
import { targetOf, type Target } from './tiled';

/** What painting has cost so far; `lastMs` is our own script in the last step, without MapLibre's drawing. */
export interface Stats {
  steps: number;
  stateCalls: number;
  lastMs: number;
  totalMs: number;
}

const NOTHING: Paint = new Map();

/** Tells the map, source by source, the states that have changed: never new data, never a new tile. */
export function startPainting(map: LibreMap, atlas: Outline, moment: Moment): { stats: Stats; stop: () => void } {
  const stats: Stats = { steps: 0, stateCalls: 0, lastMs: 0, totalMs: 0 };
  const painted = new Map<string, Paint>();
  let stop: (() => void) | undefined;
  const paint = () => {
    const began = performance.now();
    let calls = 0;
    for (const [source, wanted] of Object.entries(moment))
      calls += paintSource(map, targetOf(atlas, source), painted, source, wanted.value);
    stats.lastMs = performance.now() - began;
    stats.steps += 1;
    stats.stateCalls += calls;
    stats.totalMs += stats.lastMs;
  };
  // a style that comes back (after a lost context) has forgotten its states
  const begin = () => {
    stop?.();
    painted.clear();
    stop = effect(paint);
  };
  map.on('style.load', begin);
  return {
    stats,
    stop: () => {
      map.off('style.load', begin);
      stop?.();
    },
  };
}

export function paintSource(map: LibreMap, target: Target, painted: Map<string, Paint>, source: string, wanted: Paint): number {
  const changes = diff(painted.get(source) ?? NOTHING, wanted);
  for (const [id, state] of changes) map.setFeatureState({ ...target, id }, state);
  painted.set(source, wanted);
  return changes.length;
}
