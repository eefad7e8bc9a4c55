import { effect } from '@preact/signals-core';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Says in an element, which has no other content, what follows from signals and from what else is given. At each step of a dragged slider
 * the words alone are written: to go through the components around them took half the time of all else that the page does for it.
 */
export function useSaid<E extends HTMLElement>(say: () => string, given: readonly unknown[]): { current: E | null } {
  const box = useRef<E>(null);
  useLayoutEffect(() => (box.current ? effect(writing(box.current, say)) : undefined), given);
  return box;
}

/** Into one piece of text, which lays out sooner than a new one. */
function writing(element: HTMLElement, say: () => string): () => void {
  const text = element.ownerDocument.createTextNode('');
  element.replaceChildren(text);
  let told = '';
  return () => {
    const words = say();
    if (words !== told) text.data = told = words;
  };
}
