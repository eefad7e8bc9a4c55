import { show } from './actions';
import { readData, sameData } from './data-ref';
import { whenAtRest } from './rest';
import { firstView, NONE, OFF, viewOf, viewParts, type Scene, type View } from './store';
import { isWhole, readUrl, writeUrl } from './url';
import { isInAddress } from './url-area';

/** Safari refuses more than 100 writes in 30 seconds. */
const PAUSE_MS = 350;
type Page = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the address and the state the same: a change of state is written after a short pause, an address typed or chosen from the history
 * is read at once and handed to `opened`; one that names other data is not for this atlas, and only told to `leave`. Only a step of the story makes a new entry in the history, so that "back" goes to the step before.
 * Gives back how to stop.
 */
export function syncUrl(
  store: Scene,
  page: Page,
  tell: (problems: string[]) => void = () => undefined,
  opened: (given: Partial<View>) => void = () => undefined,
  leave: () => void = () => undefined,
): () => void {
  let step = store.story.peek();
  const write = () => {
    const change = store.story.peek() === step ? 'replaceState' : 'pushState';
    step = store.story.peek();
    page.history[change](page.history.state, '', writeUrl(viewOf(store)));
  };
  const rest = whenAtRest(write, PAUSE_MS);
  const stops = viewParts(store).map((part) => part.subscribe(rest.stir));
  const read = () => {
    if (!sameData(readData(page.location.hash), store.data)) return leave();
    const problems: string[] = [];
    const given = readUrl(page.location.hash, store.outline, problems);
    show(store, { ...besides(store, page.location.hash, given), ...given });
    step = store.story.peek();
    opened(given);
    if (problems.length > 0) tell(problems);
  };
  // not hashchange, which comes a task later: a write that is due in between would put this atlas in the place of the one that was gone back to
  page.addEventListener('popstate', read);
  return () => {
    stops.forEach((stop) => stop());
    rest.stop();
    page.removeEventListener('popstate', read);
  };
}

/** What an address means beside what it says. */
function besides(store: Scene, hash: string, given: Partial<View>): Partial<View> {
  if (isWhole(hash)) {
    // the page wrote it, and says all in it but how the reader likes the page, and an area of too many corners
    const { theme, area } = viewOf(store);
    return { ...firstView(store.outline), theme, ...(!isInAddress(area) && { area }) };
  }
  return {
    ...(given.date !== undefined && { comparison: OFF }), // a day alone is compared with none
    // without a step it has left the story, and with it what the step picked out
    ...(given.story === undefined && store.story.peek() !== null && { story: null, selection: NONE }),
  };
}
