import { useEffect } from 'preact/hooks';
import type { Store } from '../../state/store';

/** The field that finds things by name; there is one. */
export const FINDER = 'find';

/** Goes to the field from wherever the reader is. */
export function openFinder(store: Store): void {
  store.panel.value = 'place';
  requestAnimationFrame(() => document.getElementById(FINDER)?.focus());
}

/** `/` outside a field, and Ctrl K anywhere, go to the field. */
export function useFindKey(store: Store): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!wants(event)) return;
      event.preventDefault();
      openFinder(store);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

const wants = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey : key === '/' && !altKey && !isField(target);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, select'));
