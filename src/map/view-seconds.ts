import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import { draftIn, type Scene } from '../state/store';
import { FLAVOURS } from './flavour';
import { withSeconds } from './second-names';
import { EMPTY, type Base } from './style';
import { nameLayers } from './style-names';

/** Writes second names as the reader chooses them: only what the letters say changes, no source and no paint. */
export function followSeconds(map: LibreMap, store: Scene, base: Base | undefined): () => void {
  let stopped = false;
  let written = false;
  const write = async () => {
    const [seconds, locale] = [store.seconds.value, store.locale.value];
    if (seconds === 'none' && !written) return;
    written = true;
    if (seconds === 'zh' || seconds === 'own') (await import('./fonts-chinese')).writeChinese(map);
    // once the reader's language has been put on
    await Promise.resolve();
    if (stopped || store.seconds.peek() !== seconds || store.locale.peek() !== locale) return;
    const ground = { draft: draftIn(store), rivers: base?.rivers ?? EMPTY };
    for (const layer of withSeconds(nameLayers(FLAVOURS.light, locale), seconds, locale, ground)) {
      const text = 'layout' in layer && layer.layout && 'text-field' in layer.layout ? layer.layout['text-field'] : undefined;
      if (text !== undefined) map.setLayoutProperty(layer.id, 'text-field', text);
    }
  };
  const stop = effect(() => void write().catch(() => undefined)); // names without a second are names
  return () => {
    stopped = true;
    stop();
  };
}
