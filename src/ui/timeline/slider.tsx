import { effect } from '@preact/signals-core';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../core/time';
import { goTo, nextChange, previousChange } from '../../state/actions';
import { useStage, useWords } from '../context';
import { dayInWords } from '../in-force';
import { useDerived } from '../signal';
import { clampTo, rangeOf, within } from './scale';
import { stepFor } from './step';
import { settle, useRange } from './view';

/** A native range over the days that are seen. A day is too small a step for a key, so the arrows go by months; a screen reader's own gestures still work. */
export function Slider({ pinching }: { pinching: { current: boolean } }) {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const whole = rangeOf(atlas);
  const { first, last } = useRange();
  const away = useDerived(() => !within({ first, last }, store.date.value), [store, first, last]);
  // written straight into the element, as `useSaid` does
  const slider = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => effect(() => place(slider.current!, store.date.value)), [store, first, last]);
  useLayoutEffect(
    () => effect(() => slider.current!.setAttribute('aria-valuetext', dayInWords(atlas, store.date.value, store.lens.value, locale, m))),
    [atlas, store, locale, m],
  );
  const press = (event: KeyboardEvent) => {
    const step = stepFor(event, store.date.peek(), whole);
    if (!step) return;
    event.preventDefault();
    if (step === 'nextChange') nextChange(store);
    else if (step === 'previousChange') previousChange(store);
    else goTo(store, clampTo(whole, step.to));
  };
  return (
    <>
      <input
        id="date-slider"
        ref={slider}
        class={away ? 'slider slider-away' : 'slider'}
        type="range"
        min={first}
        max={last}
        step={1}
        aria-label={m.sliderName}
        aria-describedby="slider-help"
        onKeyDown={press}
        onInput={(event) => {
          if (!pinching.current) goTo(store, Number(event.currentTarget.value));
        }}
        onChange={() => settle(store)}
      />
      <span id="slider-help" class="visually-hidden">
        {m.sliderHelp}
      </span>
    </>
  );
}

/** Where the hand has it, it stays: only a date that comes from elsewhere is set, and one that another range has pushed aside. */
function place(slider: HTMLInputElement, day: Day): void {
  const value = String(day);
  if (slider.value !== value) slider.value = value;
}
