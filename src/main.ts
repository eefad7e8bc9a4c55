import './trusted';
import { formatBoth } from './core/calendar';
import { LOCALES, type Locale } from './core/model';
import { showFailure } from './failure';
import { homeOf } from './home';
import { showLoading } from './loading';
import { fetchLetters } from './letters';
import { laterOpening } from './later-opening';
import { stageOf } from './stage';

/** The one place that knows every part. */
async function start(): Promise<void> {
  const room = { ui: element('ui'), map: element('map') };
  const home = homeOf(showLoading(room.map, preferredLocale()), () => fetchLetters(preferredLocale()));
  // while the files are on their way, for a browser takes long to find its first format of dates
  setTimeout(() => formatBoth(0, preferredLocale()));
  await stageOf(room, home, preferredLocale(), laterOpening).openAt(location.hash);
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
