import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { use } from './spare';

/** Spares the lines that show nothing as the state is. */
export function followUse(map: LibreMap, store: Scene, sight: SightSignal): () => void {
  let stop: (() => void) | undefined;
  const follow = () => {
    const { kind } = store.selection.value;
    use(map, 'hover', store.hover.value.kind !== 'none');
    use(map, 'ghosts', store.ghosts.value || sight.value.since !== undefined);
    use(map, 'select-region', kind !== 'none' && kind !== 'arc');
    use(map, 'select-arc', kind === 'arc');
  };
  map.once('style.load', () => {
    stop = effect(follow);
  });
  return () => stop?.();
}
