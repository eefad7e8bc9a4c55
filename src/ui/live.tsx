import { effect } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whenAtRest } from '../state/rest';
import { useStage, useWords } from './context';
import { dayInWords } from './in-force';

/** Longer than a drag pauses: only where the date comes to rest is it said. */
const REST_MS = 500;

/** Whether a pointer holds a slider: a hand that pauses has not let go. */
function useHeld(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const take = ({ target }: Event) => setHeld(target instanceof Element && target.matches('input[type=range]'));
    const release = () => setHeld(false);
    const listeners = { pointerdown: take, pointerup: release, pointercancel: release };
    for (const [kind, listener] of Object.entries(listeners)) document.addEventListener(kind, listener, true);
    return () => {
      for (const [kind, listener] of Object.entries(listeners)) document.removeEventListener(kind, listener, true);
    };
  }, []);
  return held;
}

/** Tells a screen reader, politely, the date on which the map has come to rest. */
export function LiveRegion() {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const held = useHeld();
  const told = useRef('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const { date, lens } = store;
    const now = () => `${date.value} ${lens.value} ${locale}`;
    told.current ||= now(); // what the page says as it opens is read anyway
    const rest = whenAtRest(() => {
      told.current = now();
      setWords(dayInWords(atlas, date.peek(), lens.peek(), locale, m));
    }, REST_MS);
    const stop = effect(() => (held || now() === told.current ? rest.stop() : rest.stir()));
    return () => {
      stop();
      rest.stop();
    };
  }, [atlas, store, locale, m, held]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
