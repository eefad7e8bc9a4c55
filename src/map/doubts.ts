import { computed, type ReadonlySignal } from '@preact/signals-core';
import { doubtsOf } from '../core/doubt';
import type { Stand } from '../core/track';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { Sketch, type Paint, type State } from './sketch';

/** How unsure land and lines are to be painted, following the state: a feature-state of its own. A comparison on one map shows none. */
export function doubtMoment(store: Scene, sight: SightSignal): Record<'faces' | 'arcs', ReadonlySignal<Paint>> {
  const doubts = computed(() => doubtsOf(store.outline, store.lens.value));
  const day = computed(() => (sight.value.since === undefined ? sight.value.day : -Infinity));
  const paintOf = (kind: 'faces' | 'arcs'): ReadonlySignal<Paint> => {
    const stand = computed(() => doubts.value[kind].on(day.value));
    return computed(() => new Sketch(stand.value, () => store.outline[kind].map(({ id }) => id), look, touched));
  };
  return { faces: paintOf('faces'), arcs: paintOf('arcs') };
}

const look = (id: string, stand: Stand<number>): State => ({ doubt: stand.get(id) ?? 0 });
const touched = (before: Stand<number>, now: Stand<number>) => now.since(before);
