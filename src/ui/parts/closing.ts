import { useEffect } from 'preact/hooks';

/** A disclosure that Escape and a click elsewhere close. */
export function useClosing(box: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      close();
      box.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [box]);
}
