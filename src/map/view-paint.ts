import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { FeatureIdentifier, Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { Moment } from './moment';
import type { Paint, State } from './sketch';
import { targetOf } from './tiled';
import { Told } from './told';
import { whileStyled } from './while-styled';

/** What painting has cost so far; `lastMs` is our own script in the last step, without MapLibre's drawing. */
export interface Stats {
  steps: number;
  stateCalls: number;
  lastMs: number;
  totalMs: number;
}

/** Where states are told to; a rehearsal tells them to nobody. */
export interface Hearer {
  setFeatureState(feature: FeatureIdentifier, state: State): unknown;
}

/** A brush for a map that knows nothing yet. Each stroke tells it, source by source, what is new: never new data, never a new tile; and counts it. */
export function brushFor(map: Hearer, atlas: Outline, moment: Readonly<Record<string, ReadonlySignal<Paint>>>): () => number {
  const sources = Object.entries(moment).map(([source, wanted]) => ({
    feature: { ...targetOf(atlas, source), id: '' },
    told: new Told(),
    wanted,
  }));
  const tell = ({ feature, told, wanted }: (typeof sources)[number]): number => {
    const news = told.newIn(wanted.value);
    for (const [id, state] of news) {
      feature.id = id; // one object for all: the map only reads it
      map.setFeatureState(feature, state);
    }
    return news.length;
  };
  return () => sources.reduce((calls, source) => calls + tell(source), 0);
}

/** Keeps the map's states at what the moment says. */
export function startPainting(map: LibreMap, atlas: Outline, moment: Moment): { stats: Stats; stop: () => void } {
  const stats: Stats = { steps: 0, stateCalls: 0, lastMs: 0, totalMs: 0 };
  const stop = whileStyled(map, () => {
    const stroke = brushFor(map, atlas, moment);
    return effect(() => {
      const began = performance.now();
      stats.stateCalls += stroke();
      stats.lastMs = performance.now() - began;
      stats.steps += 1;
      stats.totalMs += stats.lastMs;
    });
  });
  return { stats, stop };
}
