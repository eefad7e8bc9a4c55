import { useEffect } from 'preact/hooks';
import { togglePlay } from '../../state/actions';
import { prefersStillness } from '../../state/pace';
import type { Scene } from '../../state/store';

/** Half of the frame in the reader's sight. */
const IN_SIGHT = 0.5;

/**
 * A frame whose author wishes it begins to play when it first comes into view, and never again by itself: whoever has stopped it is
 * obeyed. It stays still for a reader who wants less motion.
 */
export function useSelfPlay(store: Scene, wished: boolean): void {
  useEffect(() => {
    if (!wished || prefersStillness(window)) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        if (!store.playing.peek()) togglePlay(store);
      },
      { threshold: IN_SIGHT },
    );
    // a part of the page that fills the frame
    observer.observe(document.getElementById('map') ?? document.body);
    return () => observer.disconnect();
  }, [store, wished]);
}
