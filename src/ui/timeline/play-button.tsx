import { useEffect, useState } from 'preact/hooks';
import { nextChange, togglePlay } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Tool } from '../parts/tool';
import { useSignal } from '../signal';

/** Time to read what has changed, where nothing is to move by itself. */
const STEP_MS = 2200;
const prefersStillness = (): boolean => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Runs through time; for readers who want no motion, from change to change instead. */
export function PlayButton() {
  const { store } = useUi();
  const { m } = useWords();
  const running = useSignal(store.playing);
  const [stepping, setStepping] = useState(false);
  useEffect(() => {
    if (!stepping) return undefined;
    const timer = setInterval(() => {
      const before = store.date.peek();
      nextChange(store);
      if (store.date.peek() === before) setStepping(false);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [stepping, store]);
  const on = running || stepping;
  const toggle = () => {
    if (stepping) setStepping(false);
    else if (!running && prefersStillness()) setStepping(true);
    else togglePlay(store);
  };
  return <Tool name={on ? m.pause : m.play} icon={on ? 'pause' : 'play'} onClick={toggle} />;
}
