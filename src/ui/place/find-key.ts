import { useEffect } from 'preact/hooks';
import type { Scene } from '../../state/store';

/** The field that finds things by name; there is one. */
export const FINDER = 'find';

/** Goes to the field at once, so that no letter is lost, or else once the panel that it stands in is drawn. */
export function openFinder(store: Scene): void {
  store.panel.value = 'place';
  const enter = () => document.getElementById(FINDER)?.focus();
  enter();
  if (document.activeElement?.id !== FINDER) requestAnimationFrame(() => requestAnimationFrame(enter));
}

/** `/` outside a field, and Ctrl K anywhere, look for something. */
export function useFindKey(onFind: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!wants(event)) return;
      event.preventDefault();
      onFind();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onFind]);
}

const wants = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey : key === '/' && !altKey && !isField(target);

export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, select'));
