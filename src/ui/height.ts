import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells the style sheets how tall an element has become, however many lines its words need: `--headline-height` and the like. */
export function useHeight<E extends HTMLElement>(property: `--${string}`): { current: E | null } {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    const tell = () => element.ownerDocument.documentElement.style.setProperty(property, `${element.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => watch.disconnect();
  }, [property]);
  return box;
}
