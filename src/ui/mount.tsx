import { effect, type ReadonlySignal } from '@preact/signals-core';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Holder, Text } from '../core/model';
import { knows } from '../i18n';
import type { Scene, Store } from '../state/store';
import { tellIn } from '../i18n';
import { App } from './app';
import { StageContext, UiContext } from './context';
import { bringChinese } from './parts/chinese';
import type { Ports } from './ports';
import { useSignal } from './signal';
import { speak } from './speak';
import '../../styles/app.css';

export type { Ports } from './ports';

/** Draws header, panels, timeline and legend into `root`; gives back how to take them away. The map is somebody else's. */
export function mountUi(root: HTMLElement, scene: Scene, whole: ReadonlySignal<Store | undefined>, ports: Ports): () => void {
  const page = root.ownerDocument;
  const { dataset, holders } = scene.outline;
  setHolderColours(page.documentElement, holders);
  const stops = [followTheme(page, scene), followLocale(page, dataset.title, scene)];
  render(<Root scene={scene} whole={whole} ports={ports} />, root);
  return () => {
    for (const stop of stops) stop();
    render(null, root);
  };
}

/** A language that an address asks for is fetched when it is not there yet; until then, and where it does not come, the words are English. */
function useLanguage(store: Scene) {
  const locale = useSignal(store.locale);
  useEffect(() => {
    if (knows(locale)) return;
    store.locale.value = 'en';
    void speak(store, locale);
  }, [store, locale]);
}

/** The panels read the atlas under the reading that is chosen. `whole`: the state once the whole atlas has come. */
function Root({ scene, whole, ports }: { scene: Scene; whole: ReadonlySignal<Store | undefined>; ports: Ports }) {
  useSignal(scene.reading);
  useLanguage(scene);
  const store = useSignal(whole);
  return (
    <StageContext.Provider value={{ outline: scene.outline, store: scene, ports }}>
      <UiContext.Provider value={store ? { atlas: store.atlas, store, ports } : null}>
        <App />
      </UiContext.Provider>
    </StageContext.Provider>
  );
}

/** Each holder's colour in both themes, as `--holder-<id>`: swatches, bands and dots take it from there. */
function setHolderColours(element: HTMLElement, holders: Holder[]): void {
  for (const { id, color } of holders) element.style.setProperty(`--holder-${id}`, `light-dark(${color.light}, ${color.dark})`);
}

const followTheme = (page: Document, store: Scene) =>
  effect(() => {
    page.documentElement.dataset.theme = store.theme.value;
  });

/** The page's language and title; the Chinese letters come only when they are needed, for they are heavy. */
const followLocale = (page: Document, title: Text, store: Scene) =>
  effect(() => {
    const locale = store.locale.value;
    page.documentElement.lang = locale;
    page.title = `Thalweg: ${tellIn(title, locale)}`;
    if (locale === 'zh') bringChinese();
  });
