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

/**
 * The value of a signal, at most once in `ms`: the first change at once, then the last of a burst. For panels that need not follow every
 * pixel of a dragged slider; the map does.
 */
export function useCalm<T>(signal: ReadonlySignal<T>, ms = 160): T {
  const [value, setValue] = useState(() => signal.peek());
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const tell = () => {
      timer = undefined;
      last = performance.now();
      setValue(() => signal.peek());
    };
    const stop = effect(() => {
      void signal.value;
      const wait = last + ms - performance.now();
      if (timer) return;
      if (wait <= 0) tell();
      else timer = setTimeout(tell, wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [signal, ms]);
  return value;
}
