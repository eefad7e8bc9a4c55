import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { onceWhileKept } from '../core/once';
import { whenAtRest } from '../state/rest';

/** The value of a signal; the component is drawn again when it changes. */
export function useSignal<T>(signal: ReadonlySignal<T>): T {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => {
    let seen = signal.peek();
    return effect(() => {
      if (signal.value === seen) return;
      seen = signal.value;
      redraw(undefined);
    });
  }, [signal]);
  return signal.value;
}

/** What follows from signals and from what else is given; the component is drawn again when that changes, and not whenever they do. */
export const useDerived = <T>(derive: () => T, given: readonly unknown[]): T => useSignal(useMemo(() => computed(derive), given));

/**
 * A hand that pauses so long is at rest: longer than a slow machine takes for a frame, or it would redraw the panels in every one. However
 * long it goes on, so soon the panels follow.
 */
const [REST_MS, LATEST_MS] = [150, 700];

/** A signal that follows another once that has come to rest, and how it follows at once. One waits for all panels, as each timer takes of a step's time. */
const calmOf = onceWhileKept((moved: ReadonlySignal<unknown>) => {
  const calm = signal(moved.peek());
  const follow = () => {
    calm.value = moved.peek();
  };
  const rest = whenAtRest(follow, REST_MS, LATEST_MS);
  effect(() => (moved.value === calm.peek() ? rest.stop() : rest.stir()));
  return { calm, follow };
});

/**
 * The value of a signal once it has come to rest. For panels that need not follow every pixel of a dragged slider: the map and the
 * headline do, and no frame of theirs waits for a list.
 */
export function useCalm<T>(moved: ReadonlySignal<T>): T {
  const { calm, follow } = calmOf(moved);
  useMemo(follow, [follow]); // what comes shows what is, from its first drawing on
  return useSignal(calm) as T;
}
