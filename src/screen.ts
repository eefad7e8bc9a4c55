import { effect } from '@preact/signals-core';
import type { Atlas } from './core/model';
import { mountMap, type AtlasMap, type MountOptions } from './map/view';
import { QUIET, type Notice } from './state/notice';
import { startPlayer } from './state/play';
import { createStore, type Store, type View } from './state/store';
import { syncUrl } from './state/sync';
import { warm } from './state/warm';
import { keepForLater } from './offline/keep';
import { mountUi } from './ui/mount';
import { showFailure } from './failure';
import { portsOf } from './ports';
import { storyDesk } from './story';

/** What is to be shown, and where the reader looks first. */
export interface Showing {
  atlas: Atlas;
  view: Partial<View>;
  notice?: Notice;
  map: Pick<MountOptions, 'base' | 'relief'>;
  /** Where the story lies that is told with this atlas, if one is. */
  story?: string;
}
export interface Screen {
  showing: Showing;
  store: Store;
  mounted?: AtlasMap;
  /** Takes everything away again: panels, map, threads, listeners; the page is as empty as before. */
  close(): void;
}
export interface Room {
  ui: HTMLElement;
  map: HTMLElement;
}

/** One atlas, from the store to the last pixel. Throws when it cannot be shown; a browser without WebGL is told so in the map's place. */
export function show({ ui, map: box }: Room, showing: Showing): Screen {
  const { atlas, view } = showing;
  const store = createStore(atlas, view);
  if (showing.notice) store.notice.value = showing.notice;
  const tell = (problems: string[]) => {
    if (problems.length > 0) store.notice.value = { kind: 'address', problems };
  };
  const story = showing.story === undefined ? undefined : storyDesk(showing.story, atlas, store, tell);
  const screen: { map?: AtlasMap['map'] } = {};
  const { ports, stop } = portsOf(store, () => screen.map, showing.map.base);
  const stops = [
    stop,
    mountUi(ui, atlas, store, { ...ports, ...(story && { story: story.load }) }),
    syncUrl(store, window, tell, (given) => story?.open(given)),
    startPlayer(store, window),
  ];
  story?.open(view);
  const mounted = tryMap(box, showing, store, stops);
  screen.map = mounted?.map;
  void mounted?.ready.then(() => warm(store));
  void mounted?.ready.then(() => keepForLater(import.meta.env.BASE_URL));
  // for whoever looks into a running page: its tests, and the curious
  Object.assign(window, { thalweg: { map: mounted?.map, mounted, store, atlas } });
  return {
    showing,
    store,
    mounted,
    close: () => {
      store.playing.value = false;
      stops.toReversed().forEach((stop) => stop());
      mounted?.destroy();
      box.replaceChildren();
      Object.assign(window, { thalweg: undefined });
    },
  };
}

/** Without WebGL the dates, acts, places and figures are all still there to read. */
function tryMap(box: HTMLElement, { atlas, view, map }: Showing, store: Store, stops: (() => void)[]): AtlasMap | undefined {
  try {
    const onProblem = (message: string) => console.warn(`Map: ${message}`);
    const onContext = (lost: boolean) => {
      store.notice.value = lost ? { kind: 'context-lost' } : QUIET;
    };
    box.replaceChildren();
    return mountMap(box, atlas, store, { ...map, fit: !view.camera, onProblem, onContext });
  } catch (error) {
    stops.push(effect(() => showFailure(box, 'map', store.locale.value, error)));
    return undefined;
  }
}
