import type { Locale } from './core/model';
import { learn } from './i18n';
import { HOME_DATA, readData, type DataRef } from './state/data-ref';
import { QUIET, type Notice } from './state/notice';
import { readUrl, writeUrl } from './state/url';
import { viewOf, type View } from './state/store';
import type { Opening, Running } from './ui/opening';
import type { Home } from './home';
import { show, type Room, type Screen, type Showing } from './screen';

/** What shows one atlas after another, and which it is now. */
export interface Stage {
  /** Shows what an address of the page names: the atlas that the program brings along, or a reader's data. */
  openAt(hash: string): Promise<void>;
  /** Puts an atlas in place of the one that is shown; if that fails, the page is what it was, and the reason is thrown. */
  turnTo(showing: Showing): Promise<void>;
  /** How a reader likes the page, whatever it shows. */
  habits(): Partial<View>;
}

const UNHEARD: Running = { tell: () => undefined, signal: new AbortController().signal };

export function stageOf(room: Room, home: Home, preferred: Locale, openingFor: (stage: Stage) => Opening): Stage {
  let screen: Screen | undefined;
  const habits = (): Partial<View> => {
    if (!screen) return { locale: preferred };
    const { locale, theme } = viewOf(screen.store);
    return { locale, theme };
  };
  const desk = (data: DataRef | undefined) => ({
    opening,
    leave: () => void openAt(location.hash),
    ...(data && data.kind !== 'home' && { home: () => goHome('', QUIET, true) }),
  });
  const turnTo = async (showing: Showing): Promise<void> => {
    await learn(showing.view.locale ?? preferred);
    const before = screen && { ...screen.showing, view: viewOf(screen.store) };
    screen?.close();
    try {
      screen = show(room, showing, desk(showing.view.data));
    } catch (error) {
      if (before) screen = show(room, before, desk(before.view.data));
      throw error;
    }
  };
  const goHome = async (hash: string, notice: Notice, enter = false): Promise<void> => {
    const found = await home();
    const problems: string[] = [];
    const view = { ...habits(), ...readUrl(hash, found.opened.draft.outline, problems), data: HOME_DATA };
    const told: Notice = notice.kind === 'none' && problems.length > 0 ? { kind: 'address', problems } : notice;
    await turnTo({ ...found, view, notice: told });
    if (enter && screen) history.pushState(null, '', writeUrl(viewOf(screen.store)));
  };
  const openAt = async (hash: string): Promise<void> => {
    const data = readData(hash);
    if (data.kind === 'home') return goHome(hash, QUIET);
    if (data.kind === 'disk' && !screen) return goHome('', { kind: 'again', hash });
    try {
      if (data.kind === 'address') await opening.follow(data, hash, UNHEARD);
      else await opening.again(UNHEARD);
    } catch (error) {
      const notice: Notice = { kind: 'data', why: error instanceof Error ? error.message : String(error) };
      if (!screen) return goHome('', notice);
      screen.store.notice.value = notice;
      history.replaceState(null, '', writeUrl(viewOf(screen.store)));
    }
  };
  const stage: Stage = { openAt, turnTo, habits };
  const opening = openingFor(stage);
  return stage;
}
