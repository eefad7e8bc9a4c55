import { useLayoutEffect, useRef } from 'preact/hooks';
import { whenAtRest } from '../state/rest';
import { isNarrow } from './narrow';

/** The page is not laid out anew for every line less in a headline under a moving slider, and nothing goes up and down with it. */
const REST_MS = 500;

/**
 * Tells the style sheets of a narrow page how tall an element is, however many lines its words need: `--headline-height` and the like. That
 * it has grown is told before it is drawn; that it needs less, once it stays so.
 */
export function useHeight<E extends HTMLElement>(property: `--${string}`): { current: E | null } {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    let [tall, told] = [0, 0];
    const tell = () => {
      told = tall;
      element.ownerDocument.documentElement.style.setProperty(property, `${tall}px`);
    };
    const rest = whenAtRest(tell, REST_MS);
    const watch = new ResizeObserver(([entry]) => {
      tall = Math.ceil(entry!.borderBoxSize[0]!.blockSize);
      rest.stop();
      if (!isNarrow()) return; // a grid knows it without being told
      if (tall > told) tell();
      if (tall < told) rest.stir();
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      rest.stop();
    };
  }, [property]);
  return box;
}
