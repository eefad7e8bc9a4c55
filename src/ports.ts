import { EMPTY, type Base } from './map/style';
import type { AtlasMap } from './map/view';
import { isWhole } from './core/model';
import { dayOf } from './core/time';
import { writeUrl } from './state/url';
import { viewOf, type Scene, type Store } from './state/store';
import type { Ports } from './ui/ports';

/** What lies in the land beside its borders, on its way, and where the picture of its relief is. */
export interface Scenery {
  base?: Promise<Base>;
  relief?: string;
}
/** What the page does with atlases, whichever is shown. */
export interface Desk extends Pick<Ports, 'opening' | 'home' | 'about'> {
  /** Told that the address now names other data than those that are shown. */
  leave(): void;
}

/** The world outside for the panels of one atlas, and how to let go of it. */
export function portsOf(
  store: Scene,
  whole: () => Promise<Store>,
  desk: Desk,
  map: () => AtlasMap['map'] | undefined,
  { base = Promise.resolve({ lakes: EMPTY, rivers: EMPTY }), relief }: Scenery,
): { ports: Ports; stop: () => void } {
  const address = () => location.href.replace(/#.*$/, '');
  const permalink = () => address() + writeUrl({ ...viewOf(store), embed: false, play: false });
  const today = new Date();
  const seen = () => ({ permalink: permalink(), made: today.toISOString().slice(0, 10) });
  const cutting = cutterOf(whole);
  const overlaying = once(async () => (await import('./overlays')).overlaysOf(await whole(), desk.about));
  const opining = once(async () => (await import('./opinions')).opinionsOf(await whole(), map()));
  const ports: Ports = {
    ...of(desk),
    download,
    copy,
    permalink,
    whole,
    now: () => dayOf(today.getFullYear(), today.getMonth() + 1, today.getDate()),
    changeFile: async (format, cut, transfers, query) => {
      const { changeFile } = await import('./export'); // few readers export
      return changeFile(format, cut, transfers, query, seen());
    },
    figure: async (kind, words) => (await import('./map/figure')).figure(kind, await whole(), words, await base, map()),
    film: async (reel, { tell, signal }) => {
      const [{ FILM, shoot }, { apng }] = await Promise.all([import('./map/figure/film'), import('./export/apng')]);
      const width = map()?.getContainer().clientWidth ?? FILM.width;
      return apng(shoot(await whole(), reel, { base: await base, relief, width, tell, signal }), FILM);
    },
    pack: async (...asked) => (await import('./packing')).packOf(await whole(), ...asked),
    embedLink: (width, play) => {
      const view = viewOf(store);
      const shown = map()?.getContainer().clientWidth ?? width;
      const zoom = Math.max(0, view.camera.zoom + Math.log2(width / shown));
      return address() + writeUrl({ ...view, camera: { ...view.camera, zoom }, embed: true, play });
    },
    clip: async (area, options) => (await cutting.start()).clip(area, options),
    overlay: async (query, options) => (await overlaying.start()).change(query, options),
    mark: (change) =>
      void import('./map/pieces').then(
        ({ drawPieces }) => drawPieces(map(), change),
        () => undefined, // the same is told in the panel
      ),
    opinion: async (query, options) => (await opining.start()).ask(query, options),
    opinionFile: async (laid, table) => (await opining.start()).file(laid, table),
    citation: async (format, subject) => {
      const [{ citation }, { atlas }] = await Promise.all([import('./export/cite'), whole()]);
      return citation(format, atlas, subject, subject.kind === 'dataset' ? { permalink: address() } : seen());
    },
  };
  const stop = () => {
    cutting.stop();
    overlaying.stop();
    opining.stop();
  };
  return { ports, stop };
}

const of = ({ opening, home, about }: Desk) => ({ opening, home, about });

/** The thread for areas: made when the first is asked for. */
function cutterOf(whole: () => Promise<Store>) {
  return once(async () => {
    const { atlas } = await whole();
    if (!isWhole(atlas)) throw new Error('the shapes of this data set are in map tiles, where no area can be cut out of them');
    const { faces, arcs } = atlas;
    const { clipper } = await import('./worker/client');
    return clipper({ faces, arcs }, () => new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' }));
  });
}

/** What is made when it is first asked for, and ended with the page; what could not be made is tried again. */
function once<T extends { end(): void }>(make: () => Promise<T>): { start(): Promise<T>; stop(): void } {
  let made: Promise<T> | undefined;
  const start = () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
  return { start, stop: () => void made?.then((it) => it.end()).catch(() => undefined) };
}

const copy = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text)).then(
    () => navigator.clipboard !== undefined, // a page without https has no clipboard
    () => false,
  );

function download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer> | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
