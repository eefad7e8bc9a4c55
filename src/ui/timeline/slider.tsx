import { goTo, nextChange, previousChange } from '../../state/actions';
import { useStage, useWords } from '../context';
import { dayInWords } from '../in-force';
import { useSignal } from '../signal';
import { clampTo, rangeOf, within } from './scale';
import { stepFor } from './step';
import { settle, useRange } from './view';

/** A native range over the days that are seen. A day is too small a step for a key, so the arrows go by months; a screen reader's own gestures still work. */
export function Slider({ pinching }: { pinching: { current: boolean } }) {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const day = useSignal(store.date);
  const lens = useSignal(store.lens);
  const whole = rangeOf(atlas);
  const range = useRange();
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
        class={within(range, day) ? 'slider' : 'slider slider-away'}
        type="range"
        min={range.first}
        max={range.last}
        step={1}
        value={String(day)} // as the element has it, or each redraw would set it once more
        aria-label={m.sliderName}
        aria-describedby="slider-help"
        aria-valuetext={dayInWords(atlas, day, lens, locale, m)}
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
