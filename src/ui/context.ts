import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { say, type Said } from '../core/names';
import type { Atlas, Locale, Outline, Text } from '../core/model';
import { t, tellIn, type Messages } from '../i18n';
import type { Scene, Store } from '../state/store';
import type { Ports } from './ports';
import { useSignal } from './signal';

/** What every part of the page can count on, from the first picture on. */
export interface Stage {
  outline: Outline;
  store: Scene;
  ports: Ports;
}
/** What the parts have that are fetched when they are first used (`parts/later.tsx`): by then the whole atlas has come. */
export interface Ui {
  atlas: Atlas;
  store: Store;
  ports: Ports;
}
export const StageContext = createContext<Stage | null>(null);
export const UiContext = createContext<Ui | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('a panel was drawn outside mountUi: wrap it in StageContext.Provider');
  return stage;
}

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('a panel reads the whole atlas in the first picture: draw it through later(), or let it do with useStage()');
  return ui;
}

/** What is drawn when the whole atlas has come, and not missed before. */
export const Whole = ({ children }: { children: ComponentChildren }) => (useContext(UiContext) ? children : null);

/** The reader's language, the interface in it, and how to say a text of the data in it. */
export function useWords(): { m: Messages; locale: Locale; tell: (text: Text) => string; said: (text: Text) => Said } {
  const locale = useSignal(useStage().store.locale);
  return { m: t(locale), locale, tell: (text) => tellIn(text, locale), said: (text) => say(text, locale) };
}
