import { useEffect, useRef, useState } from 'preact/hooks';
import { useStage, useWords } from './context';
import { dayInWords } from './in-force';
import { useSignal } from './signal';

/** Longer than a drag pauses: only where the date comes to rest is it said. */
const REST_MS = 500;

/** Tells a screen reader, politely, the date on which the map has come to rest. */
export function LiveRegion() {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const day = useSignal(store.date);
  const lens = useSignal(store.lens);
  const first = useRef(true);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setWords(dayInWords(atlas, day, lens, locale, m)), REST_MS);
    return () => clearTimeout(timer);
  }, [atlas, day, lens, locale, m]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
