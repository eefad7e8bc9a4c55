import { computed } from '@preact/signals-core';
import { useMemo } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { useStage, useWords } from '../context';
import { useSignal } from '../signal';
import { holding, lengthOf, rangeOf, within } from './scale';
import { look, useRange } from './view';

/** For a reader who has looked elsewhere: the way back, on the side where the date lies. */
export function BackToDate() {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const range = useRange();
  // a drag is not to draw it anew at each step, when there is nothing to draw
  const day = useSignal(useMemo(() => computed(() => (within(range, store.date.value) ? undefined : store.date.value)), [store, range]));
  if (day === undefined) return null;
  const after = day > range.last;
  const name = m.time.toDate(formatDay(day, locale, 'short'));
  return (
    <button
      type="button"
      class={`button back-to-date${after ? ' back-after' : ''}`}
      onClick={() => look(store, holding(rangeOf(atlas), lengthOf(range), day))}
    >
      {after ? `${name} ›` : `‹ ${name}`}
    </button>
  );
}
