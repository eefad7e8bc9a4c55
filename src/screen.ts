import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { shared } from './catalog/again';
import type { Opened } from './catalog/open';
import { hangPoster } from './map/poster';
import type { AtlasMap } from './map/view';
import { QUIET, type Notice } from './state/notice';
import { startPlayer } from './state/play';
import { createScene, type Scene, type Store, type View } from './state/store';
import { syncUrl } from './state/sync';
import { thinkAhead, warm } from './state/warm';
import { keepForLater } from './offline/keep';
import { mountUi } from './ui/mount';
import { showFailure } from './failure';
import { onScreen } from './ui/on-screen';
import { portsOf, type Desk, type Scenery } from './ports';
import { storyDesk } from './story';

/** What is to be shown, and where the reader looks first. */
export interface Showing {
  opened: Opened;
  view: Partial<View>;
  notice?: Notice;
  map: Scenery;
  /** Where the story lies that is told with this atlas, if one is. */
  story?: string;
  /** What was made of a reader's files, if the atlas is theirs. */
  about?: Desk['about'];
}
export interface Screen {
  showing: Showing;
  store: Scene;
  /** Takes everything away again: panels, map, threads, listeners; the page is as empty as before. */
  close(): void;
}
export interface Room {
  ui: HTMLElement;
  map: HTMLElement;
}

/** One atlas, from the store to the last pixel. Throws when it cannot be shown; a browser without WebGL is told so in the map's place. */
export function show({ ui, map: box }: Room, showing: Showing, desk: Omit<Desk, 'about'>): Screen {
  const { opened, view } = showing;
  const store = createScene(opened.draft, view);
  const rest = restOf(opened, store);
  if (showing.notice) store.notice.value = showing.notice;
  const tell = (problems: string[]) => {
    if (problems.length > 0) store.notice.value = { kind: 'address', problems };
  };
  const story = showing.story === undefined ? undefined : storyDesk(showing.story, store.outline, store, tell);
  const screen: Coming = {};
  const { ports, stop } = portsOf(store, rest.load, { ...desk, about: showing.about }, () => screen.mounted?.map, showing.map);
  const stops = [
    stop,
    mountUi(ui, store, rest.store, { ...ports, ...(story && { story: story.load }) }),
    syncUrl(store, window, tell, (given) => story?.open(given), desk.leave),
    startPlayer(store, window),
  ];
  story?.open(view);
  const followed = tryMap(box, showing, store, screen, stops).then(() => {
    if (screen.closed) return undefined;
    // for whoever looks into a running page: its tests, and the curious
    const tellOf = (whole: Store | undefined) =>
      Object.assign(window, {
        thalweg: { map: screen.mounted?.map, mounted: screen.mounted, store: whole ?? store, atlas: whole?.atlas },
      });
    stops.push(effect(() => void tellOf(rest.store.value)));
    return screen.mounted?.ready;
  });
  void followed.then(() => (screen.closed ? undefined : followUp(rest, store)));
  return {
    showing,
    store,
    close: () => {
      screen.closed = true;
      store.playing.value = false;
      stops.toReversed().forEach((end) => end());
      box.replaceChildren();
      Object.assign(window, { thalweg: undefined });
    },
  };
}

/** What of a screen comes after its panels. */
interface Coming {
  mounted?: AtlasMap;
  closed?: true;
}

interface Rest {
  /** The state with the whole atlas, once it is there. */
  store: ReadonlySignal<Store | undefined>;
  load(): Promise<Store>;
}

/** What the first picture does without; whoever needs it sooner than it comes by itself asks for it. */
function restOf({ whole }: Opened, scene: Scene): Rest {
  const store = signal<Store>();
  return { store, load: shared(async () => (store.value = scene.with(await whole()))) };
}

/** After the first picture, and in this order: the rest of the atlas, what the slider will ask for, and what a time without a network needs. */
async function followUp(rest: Rest, scene: Scene): Promise<void> {
  performance.mark('first picture');
  try {
    await rest.load();
  } catch (error) {
    console.warn(error);
    scene.notice.value = { kind: 'outline-only' };
  }
  warm(scene);
  void keepForLater(import.meta.env.BASE_URL);
}

const mapEngine = async () => {
  const { mountMap, prepareMap, rehearsal, styled } = await import('./map/view');
  return { mountMap, prepareMap, rehearsal, styled };
};

/**
 * The first picture at once, and the map in its place when its engine has come and it stands. Without WebGL the dates, acts, places and
 * figures are all still there to read.
 */
async function tryMap(box: HTMLElement, { view, map }: Showing, store: Scene, screen: Coming, stops: (() => void)[]): Promise<void> {
  const fit = !view.camera;
  const poster = hangPoster(box, store, fit);
  stops.push(() => poster?.down());
  const fail = (part: 'map' | 'data') => (error: unknown) => {
    poster?.down();
    if (!screen.closed) stops.push(effect(() => showFailure(box, part, store.locale.value, error)));
  };
  try {
    await poster?.seen;
    if (screen.closed) return;
    const [engine, base] = await Promise.all([mapEngine().catch(fail('data')), map.base]);
    if (!engine) return;
    await engine.prepareMap(store);
    await onScreen(document.body); // or the making of the map, which wants the painter too, would wait for it with the page at a standstill
    if (screen.closed) return;
    const onProblem = (message: string) => console.warn(`Map: ${message}`);
    const onContext = (lost: boolean) => {
      store.notice.value = lost ? { kind: 'context-lost' } : QUIET;
    };
    box.replaceChildren();
    const mounted = engine.mountMap(box, store, { ...map, base, fit, onProblem, onContext });
    if (poster) box.append(poster.canvas);
    mounted.map.once('idle', () => {
      poster?.down();
      thinkAhead(engine.rehearsal(store, mounted.map, () => engine.styled(mounted.map).peek()));
    });
    mounted.map.once('movestart', () => poster?.down()); // it cannot follow
    stops.push(mounted.destroy);
    screen.mounted = mounted;
  } catch (error) {
    fail('map')(error);
  }
}
