import { LOCALES, type Locale } from './core/model';
import { openedWhole } from './catalog/open';
import { learn } from './i18n';
import { QUIET } from './state/notice';
import { readUrl } from './state/url';
import { showFailure } from './failure';
import { homeOf } from './home';
import { showLoading } from './loading';
import { show, type Room } from './screen';
import { isTiles, tiledAtlas } from './tiles';

/** The one place that knows every part. */
async function start(): Promise<void> {
  const room = { ui: element('ui'), map: element('map') };
  const data = new URLSearchParams(location.hash.slice(1)).get('data');
  if (data !== null && isTiles(data)) return openTiles(room, data);
  const home = await homeOf(showLoading(room.map, preferredLocale()))();
  const problems: string[] = [];
  const view = { locale: preferredLocale(), ...readUrl(location.hash, home.opened.draft.outline, problems) };
  await learn(view.locale);
  show(room, { ...home, view, notice: problems.length > 0 ? { kind: 'address', problems } : QUIET });
}

/** A history that lies in map tiles on any host, by its address. */
async function openTiles(room: Room, address: string): Promise<void> {
  showLoading(room.map, preferredLocale());
  const atlas = await tiledAtlas(address);
  const problems: string[] = [];
  const view = { locale: preferredLocale(), ...readUrl(location.hash, atlas, problems) };
  await learn(view.locale);
  show(room, { opened: openedWhole(atlas), view, map: {}, notice: problems.length > 0 ? { kind: 'address', problems } : QUIET });
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
