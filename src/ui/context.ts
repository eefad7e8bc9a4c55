import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say, type Said } from '../core/names';
import type { Atlas, Locale, Text } from '../core/model';
import { t, tellIn, type Messages } from '../i18n';
import type { Store } from '../state/store';
import type { Ports } from './ports';
import { useSignal } from './signal';

export interface Ui {
  atlas: Atlas;
  store: Store;
  ports: Ports;
}
export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('a panel was drawn outside mountUi: wrap it in UiContext.Provider');
  return ui;
}

/** The reader's language, the interface in it, and how to say a text of the data in it. */
export function useWords(): { m: Messages; locale: Locale; tell: (text: Text) => string; said: (text: Text) => Said } {
  const locale = useSignal(useUi().store.locale);
  return { m: t(locale), locale, tell: (text) => tellIn(text, locale), said: (text) => say(text, locale) };
}
