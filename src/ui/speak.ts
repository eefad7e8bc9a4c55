import type { Locale } from '../core/model';
import { LANGUAGE_NAMES, learn } from '../i18n';
import type { Scene } from '../state/store';

let last: Locale | undefined;

/** Turns to a language once its words are there. One that was chosen since comes first; where the words do not come that is told, and nothing turns. */
export async function speak(store: Scene, locale: Locale): Promise<void> {
  last = locale;
  const before = store.locale.peek();
  const learnt = await learn(locale);
  if (last !== locale || store.locale.peek() !== before) return;
  if (learnt) store.locale.value = locale;
  else store.notice.value = { kind: 'language', name: LANGUAGE_NAMES[locale] };
}
