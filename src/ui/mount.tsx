import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { Atlas, Holder } from '../core/model';
import { knows, learn } from '../i18n';
import type { Store } from '../state/store';
import { tellIn } from '../i18n';
import { App } from './app';
import { UiContext } from './context';
import type { Ports } from './ports';
import { useSignal } from './signal';
import '../../styles/app.css';

export type { Ports } from './ports';

/** Draws header, panels, timeline and legend into `root`; gives back how to take them away. The map is somebody else's. */
export function mountUi(root: HTMLElement, atlas: Atlas, store: Store, ports: Ports): () => void {
  const page = root.ownerDocument;
  setHolderColours(page.documentElement, atlas.holders);
  const stops = [followTheme(page, store), followLocale(page, atlas, store)];
  render(<Root store={store} ports={ports} />, root);
  return () => {
    for (const stop of stops) stop();
    render(null, root);
  };
}

/** A language that an address asks for is fetched when it is not there yet; until then the words are English. */
function useLanguage(store: Store) {
  const locale = useSignal(store.locale);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (!knows(locale)) void learn(locale).then(() => redraw(undefined));
  }, [locale]);
}

/** The panels read the atlas under the reading that is chosen. */
function Root({ store, ports }: { store: Store; ports: Ports }) {
  useSignal(store.reading);
  useLanguage(store);
  const { atlas } = store;
  return (
    <UiContext.Provider value={{ atlas, store, ports }}>
      <App />
    </UiContext.Provider>
  );
}

/** Each holder's colour in both themes, as `--holder-<id>`: swatches, bands and dots take it from there. */
function setHolderColours(element: HTMLElement, holders: Holder[]): void {
  for (const { id, color } of holders) element.style.setProperty(`--holder-${id}`, `light-dark(${color.light}, ${color.dark})`);
}

const followTheme = (page: Document, store: Store) =>
  effect(() => {
    page.documentElement.dataset.theme = store.theme.value;
  });

/** The page's language and title; the Chinese letters come only when they are needed, for they are heavy. */
const followLocale = (page: Document, atlas: Atlas, store: Store) =>
  effect(() => {
    const locale = store.locale.value;
    page.documentElement.lang = locale;
    page.title = `Thalweg: ${tellIn(atlas.dataset.title, locale)}`;
    if (locale === 'zh') void import('@fontsource/noto-sans-sc/400.css');
  });
