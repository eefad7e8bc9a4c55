import { useEffect, useRef, useState } from 'preact/hooks';
import { useStage, useWords } from './context';
import { dayInWords } from './in-force';
import { useSignal } from './signal';

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
  const day = useSignal(store.date);
  const lens = useSignal(store.lens);
  const held = useHeld();
  const first = useRef(true);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (held) return;
    const timer = setTimeout(() => setWords(dayInWords(atlas, day, lens, locale, m)), REST_MS);
    return () => clearTimeout(timer);
  }, [atlas, day, lens, locale, m, held]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
