import { effect } from '@preact/signals-core';
import { show } from './actions';
import { viewOf, type Store } from './store';
import { readUrl, writeUrl } from './url';

/** Safari refuses more than 100 writes in 30 seconds. */
const PAUSE_MS = 350;
type Page = Pick<Window, 'location' | 'history' | 'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the address and the state the same: a change of state is written after a short pause, an address typed or chosen from the history
 * is read at once. Gives back how to stop.
 */
export function syncUrl(store: Store, page: Page, tell: (problems: string[]) => void = () => undefined): () => void {
  let timer: number | undefined;
  const write = () => page.history.replaceState(page.history.state, '', writeUrl(viewOf(store)));
  const stop = effect(() => {
    viewOf(store);
    page.clearTimeout(timer);
    timer = page.setTimeout(write, PAUSE_MS);
  });
  const read = () => {
    const problems: string[] = [];
    show(store, readUrl(page.location.hash, store.atlas, problems));
    if (problems.length > 0) tell(problems);
  };
  page.addEventListener('hashchange', read);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener('hashchange', read);
  };
}
