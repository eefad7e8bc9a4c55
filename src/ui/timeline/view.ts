import { effect } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/time';
import { useUi } from '../context';
import { around, rangeOf, within, type Range } from './scale';

/** All years, a century, a generation: most acts fall in a few decades, and there a pixel must not be half a year. */
export const ZOOMS = [1, 4, 16] as const;
/** Let go this near to the end of what is seen, the reader wants to go on. */
const EDGE = 0.02;

const RangeContext = createContext<Range>({ first: 0, last: 1 });
export const RangeProvider = RangeContext.Provider;
/** The days that the timeline shows now. */
export const useRange = (): Range => useContext(RangeContext);

/** The part of the years that is seen: it follows the date when that leaves it, and never moves under a held slider. */
export function useTimelineView() {
  const { atlas, store } = useUi();
  const whole = rangeOf(atlas);
  const [view, setView] = useState({ level: 0, seen: whole });
  const { level, seen } = view;
  const look = (to: number, at: Day) => setView({ level: to, seen: around(whole, ZOOMS[to] ?? 1, at) });
  // Not `useSignal`: the timeline is drawn anew only when the date leaves it, not at each step.
  useLayoutEffect(
    () =>
      effect(() => {
        if (!within(seen, store.date.value)) look(level, store.date.value);
      }),
    [view, store],
  );
  return {
    seen,
    level,
    zoomTo: (to: number) => look(Math.max(0, Math.min(ZOOMS.length - 1, to)), store.date.peek()),
    settle: () => {
      const margin = (seen.last - seen.first) * EDGE;
      const at = store.date.peek();
      if (at < seen.first + margin || at > seen.last - margin) look(level, at);
    },
  };
}
