import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
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

/**
 * A hand that pauses so long is at rest: longer than a slow machine takes for a frame, or it would redraw the panels in every one. However
 * long it goes on, so soon the panels follow.
 */
const [REST_MS, LATEST_MS] = [150, 700];

/**
 * The value of a signal once it has come to rest. For panels that need not follow every pixel of a dragged slider: the map and the
 * headline do, and no frame of theirs waits for a list.
 */
export function useCalm<T>(signal: ReadonlySignal<T>): T {
  const [value, setValue] = useState(() => signal.peek());
  useLayoutEffect(() => {
    let told: T;
    const tell = () => {
      told = signal.peek();
      setValue(() => told);
    };
    tell();
    const rest = whenAtRest(tell, REST_MS, LATEST_MS);
    const stop = effect(() => (signal.value === told ? rest.stop() : rest.stir()));
    return () => {
      stop();
      rest.stop();
    };
  }, [signal]);
  return value;
}
