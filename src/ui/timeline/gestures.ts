import { useEffect } from 'preact/hooks';
import { goTo } from '../../state/actions';
import type { Scene } from '../../state/store';
import { useStage } from '../context';
import { dayAt, lengthOf, rangeOf, shifted, zoomed, type Range } from './scale';
import { look, seenBy } from './view';

/** One notch of a wheel is about a hundred pixels: a third closer. A pinched touch pad tells less at a time. */
const PER_PIXEL = 0.003;
const PER_PINCHED_PIXEL = 0.015;
/**
 * Wheel: closer and farther about the pointer, with Shift (or sideways) along. Two fingers: pinch and push. A drag on the axis: along.
 * `pinching` is set while two fingers are on the strip, and the slider must not listen.
 */
export function useGestures(strip: { current: HTMLElement | null }, pinching: { current: boolean }): void {
  const { store } = useStage();
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const held = new Map<number, number>();
    let start = { seen: seenBy(store), xs: [0], day: store.date.peek() };
    const shareAt = (x: number) => {
      const box = element.getBoundingClientRect();
      return (x - box.left) / box.width;
    };
    const restart = (day: number) => {
      start = { seen: seenBy(store), xs: [...held.values()].map(shareAt), day };
    };
    const listeners: { [K in 'wheel' | 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel']: (event: never) => void } = {
      wheel: (event: WheelEvent) => {
        event.preventDefault();
        turn(store, event, shareAt(event.clientX));
      },
      pointerdown: (event: PointerEvent) => {
        const onAxis = (event.target as Element).closest('.axis') && !(event.target as Element).closest('button');
        if (event.pointerType !== 'touch' && !onAxis) return;
        if (onAxis) element.setPointerCapture(event.pointerId);
        held.set(event.pointerId, event.clientX);
        restart(held.size === 1 ? store.date.peek() : start.day);
        if (held.size < 2) return;
        pinching.current = true;
        goTo(store, start.day); // the first finger has moved the slider, and meant none of it
      },
      pointermove: (event: PointerEvent) => {
        if (!held.has(event.pointerId)) return;
        held.set(event.pointerId, event.clientX);
        const xs = [...held.values()].map(shareAt);
        if (held.size === 2) look(store, pinched(rangeOf(store.outline), start.seen, start.xs, xs));
        else if (!pinching.current && element.hasPointerCapture(event.pointerId))
          look(store, shifted(rangeOf(store.outline), start.seen, (start.xs[0]! - xs[0]!) * lengthOf(start.seen)));
      },
      pointerup: (event: PointerEvent) => release(event.pointerId),
      pointercancel: (event: PointerEvent) => release(event.pointerId),
    };
    const release = (id: number) => {
      held.delete(id);
      if (held.size === 0) pinching.current = false;
    };
    // Before the slider, which takes the first finger for itself.
    const kinds = Object.entries(listeners) as [string, EventListener][];
    for (const [kind, listener] of kinds) element.addEventListener(kind, listener, { capture: true, passive: false });
    return () => {
      for (const [kind, listener] of kinds) element.removeEventListener(kind, listener, { capture: true });
    };
  }, [store, strip]);
}

/** A wheel that tells lines, as Firefox does, tells about so many pixels each. */
const LINE_PX = 33;

function turn(store: Scene, { deltaX: x, deltaY: y, deltaMode, shiftKey, ctrlKey }: WheelEvent, share: number): void {
  const [deltaX, deltaY] = [x, y].map((delta) => delta * (deltaMode === 1 ? LINE_PX : 1)) as [number, number];
  const [whole, seen] = [rangeOf(store.outline), seenBy(store)];
  const along = shiftKey ? deltaX || deltaY : deltaX;
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) look(store, shifted(whole, seen, (along / 1000) * lengthOf(seen)));
  else look(store, zoomed(whole, seen, Math.exp(-deltaY * (ctrlKey ? PER_PINCHED_PIXEL : PER_PIXEL)), dayAt(seen, share)));
}

/** What two fingers hold stays under them; `before` and `now`: where they are, as shares of the strip. */
export function pinched(whole: Range, seen: Range, before: number[], now: number[]): Range {
  const [apart, wide] = [Math.abs(before[1]! - before[0]!), Math.abs(now[1]! - now[0]!)].map((each) => Math.max(0.02, each));
  const middle = (xs: number[]) => (xs[0]! + xs[1]!) / 2;
  return zoomed(whole, seen, wide! / apart!, dayAt(seen, middle(before)), middle(now));
}
