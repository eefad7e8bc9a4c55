import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

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

/** However long a hand goes on, so soon the panels follow. */
const LATEST_MS = 700;

/**
 * The value of a signal once it has been at rest for `ms`. For panels that need not follow every pixel of a dragged slider: the map and the
 * headline do, and no frame of theirs waits for a list.
 */
export function useCalm<T>(signal: ReadonlySignal<T>, ms = 80): T {
  const [value, setValue] = useState(() => signal.peek());
  useLayoutEffect(() => {
    let told: T;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: number | undefined;
    const tell = () => {
      waiting = undefined;
      told = signal.peek();
      setValue(() => told);
    };
    tell();
    const stop = effect(() => {
      clearTimeout(timer);
      if (signal.value === told) return;
      waiting ??= performance.now();
      timer = setTimeout(tell, Math.min(ms, waiting + LATEST_MS - performance.now()));
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [signal, ms]);
  return value;
}
