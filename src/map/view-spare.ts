import { computed, effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { use, type Spare } from './spare';
import { whileStyled } from './while-styled';

/** Spares the lines that show nothing as the state is. */
export function followUse(map: LibreMap, store: Scene, sight: SightSignal): () => void {
  const { selection, hover, ghosts } = store;
  const used: [line: Spare, isUsed: () => boolean][] = [
    ['hover', () => hover.value.kind !== 'none'],
    ['ghosts', () => ghosts.value || sight.value.since !== undefined],
    ['select-region', () => !['none', 'arc'].includes(selection.value.kind)],
    ['select-arc', () => selection.value.kind === 'arc'],
  ];
  return whileStyled(map, () => {
    const stops = used.map(([line, isUsed]) => useWhile(map, line, isUsed));
    return () => stops.forEach((stop) => stop());
  });
}

/** A line that shows as long as something holds of the state. */
function useWhile(map: LibreMap, line: Spare, isUsed: () => boolean): () => void {
  const using = computed(isUsed);
  return effect(() => use(map, line, using.value));
}
