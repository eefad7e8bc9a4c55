import { effect } from '@preact/signals-core';
import { loadAtlas } from './catalog/load';
import type { Atlas, Locale } from './core/model';
import { isWhole, LOCALES } from './core/model';
import { dayOf } from './core/time';
import { learn } from './i18n';
import { loadBase } from './map/base';
import { mountMap, type AtlasMap } from './map/view';
import { QUIET } from './state/notice';
import { startPlayer } from './state/play';
import { createStore, viewOf, type Store } from './state/store';
import { syncUrl } from './state/sync';
import { readUrl, writeUrl } from './state/url';
import { warm } from './state/warm';
import { keepForLater } from './offline/keep';
import { mountUi, type Ports } from './ui/mount';
import { showFailure } from './failure';
import { showLoading } from './loading';
import { storyDesk } from './story';

/** The one place that knows every part. */
const DATA = import.meta.env.BASE_URL;

async function start(): Promise<void> {
  const [ui, mapElement] = [element('ui'), element('map')];
  const counted = showLoading(mapElement, preferredLocale());
  const [atlas, base] = await Promise.all([loadAtlas(DATA, counted), loadBase(DATA, (problem) => console.warn(problem), counted)]);
  const problems: string[] = [];
  const view = readUrl(location.hash, atlas, problems);
  const store = createStore(atlas, { locale: preferredLocale(), ...view });
  await learn(store.locale.peek());
  const tell = (told: string[]) => {
    if (told.length > 0) store.notice.value = { kind: 'address', problems: told };
  };
  const story = storyDesk(DATA, atlas, store, tell);
  const screen: { map?: AtlasMap['map'] } = {};
  const figure: Ports['figure'] = async (kind, words) => (await import('./map/figure')).figure(kind, store, words, base, screen.map);
  mountUi(ui, atlas, store, { ...portsOf(store), figure, story: story.load });
  tell(problems);
  syncUrl(store, window, tell, story.open);
  story.open(view);
  startPlayer(store, window);
  const mounted = tryMap(mapElement, atlas, store, { base, fit: !view.camera });
  screen.map = mounted?.map;
  void mounted?.ready.then(() => warm(store));
  void mounted?.ready.then(() => keepForLater(DATA));
  Object.assign(window, { thalweg: { map: mounted?.map, mounted, store, atlas } });
}

/** Without WebGL the dates, acts, places and figures are all still there to read. */
function tryMap(box: HTMLElement, atlas: Atlas, store: Store, options: Parameters<typeof mountMap>[3]): AtlasMap | undefined {
  try {
    const onProblem = (message: string) => console.warn(`Map: ${message}`);
    const onContext = (lost: boolean) => {
      store.notice.value = lost ? { kind: 'context-lost' } : QUIET;
    };
    box.replaceChildren();
    return mountMap(box, atlas, store, { ...options, relief: `${DATA}relief.webp`, onProblem, onContext });
  } catch (error) {
    effect(() => showFailure(box, 'map', store.locale.value, error));
    return undefined;
  }
}

function portsOf(store: Store): Omit<Ports, 'story' | 'figure'> {
  const address = () => location.href.replace(/#.*$/, '');
  const permalink = () => address() + writeUrl({ ...viewOf(store), embed: false });
  const today = new Date();
  const seen = () => ({ permalink: permalink(), made: today.toISOString().slice(0, 10) });
  return {
    download,
    copy,
    permalink,
    now: () => dayOf(today.getFullYear(), today.getMonth() + 1, today.getDate()),
    changeFile: async (format, cut, transfers, query) => {
      const { changeFile } = await import('./export'); // few readers export
      return changeFile(format, cut, transfers, query, seen());
    },
    embedLink: (width) => {
      const view = viewOf(store);
      const zoom = Math.max(0, view.camera.zoom + Math.log2(width / element('map').clientWidth));
      return address() + writeUrl({ ...view, camera: { ...view.camera, zoom }, embed: true });
    },
    clip: async (area, options) => (await cutting(store.atlas))(area, options),
    citation: async (format, subject) => {
      const { citation } = await import('./export/cite');
      return citation(format, store.atlas, subject, subject.kind === 'dataset' ? { permalink: address() } : seen());
    },
  };
}

/** The thread for areas: made when the first is asked for. */
let cutter: Promise<ReturnType<typeof import('./worker/client').clipper>> | undefined;
async function cutting(atlas: Atlas): Promise<ReturnType<typeof import('./worker/client').clipper>> {
  if (!isWhole(atlas)) throw new Error('the shapes of this data set are in map tiles, where no area can be cut out of them');
  const { faces, arcs } = atlas;
  return (cutter ??= import('./worker/client').then(({ clipper }) =>
    clipper({ faces, arcs }, () => new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })),
  ));
}

const copy = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text)).then(
    () => navigator.clipboard !== undefined, // a page without https has no clipboard
    () => false,
  );

function download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}"`);
  return found;
}

/** The first of the reader's languages that we have. */
const preferredLocale = (): Locale =>
  navigator.languages
    .map((tag) => LOCALES.find((locale) => locale === tag.slice(0, 2).toLowerCase()))
    .find((locale) => locale !== undefined) ?? 'en';

start().catch((error: unknown) => showFailure(element('map'), 'data', preferredLocale(), error));
