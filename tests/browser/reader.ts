/** A reader at the real page: what he does with hand and keyboard, and a plain model of what the screen must say then. */
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import type { Lens, Locale, WholeAtlas } from '../../src/core/model';
import { fromIso, toIso, type Day } from '../../src/core/time';
import type { CompareWay, Panel } from '../../src/state/view';
import { readerOf, type Deed as StoreDeed, type Model as StoreModel } from '../abuse/reader';

export type Deed =
  | Exclude<StoreDeed, { do: 'compare' }>
  | { do: 'nonsense'; text: string }
  | { do: 'key'; key: keyof typeof KEYS }
  | { do: 'tab'; panel: Panel }
  | { do: 'from' | 'to'; day: Day }
  | { do: 'way'; way: CompareWay }
  | { do: 'address'; day: Day; region: string }
  | { do: 'stop' }
  | { do: 'back' | 'forward' | 'escape' };
export interface Model extends StoreModel {
  panel: Panel;
  way: CompareWay;
}
/** The entries of the browser's history, and at which of them the reader is. */
export interface Journey {
  entries: Model[];
  at: number;
}

/** By how many months or days a key moves the date. */
const KEYS = {
  ArrowRight: { months: 1, days: 0 },
  ArrowLeft: { months: -1, days: 0 },
  'Shift+ArrowUp': { months: 12, days: 0 },
  'Shift+ArrowDown': { months: -12, days: 0 },
  'Control+ArrowRight': { months: 0, days: 1 },
  'Control+ArrowLeft': { months: 0, days: -1 },
  Home: 'first',
  End: 'last',
} as const;
const NONSENSE = ['Aigun', '1858-02-30', '9999-99-99', '-', '<b>1858</b>', '１８５８年', '1e9', 'NaN', '1066'];
const PANELS: Panel[] = ['place', 'change', 'expeditions', 'story', 'sources'];
const OFF = { kind: 'off' } as const;

/** The same day some months on, by the calendar of JavaScript; where there is no such day, the last of the month. */
function monthsOn(day: Day, months: number): Day {
  const [y, m, d] = toIso(day).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y, m + months, 0));
  last.setUTCDate(Math.min(d, last.getUTCDate()));
  return fromIso(last.toISOString().slice(0, 10));
}

export function readerAt(atlas: WholeAtlas) {
  const plain = readerOf(atlas, 4000);
  const [first, last] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];
  const inRange = (date: Day): Day => Math.min(last, Math.max(first, date));
  const day = fc.integer({ min: first, max: last });
  const region = fc.constantFrom(...atlas.faces.filter((face) => face.land).map(({ id }) => id));
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 5, arbitrary: plain.deed.filter((each): each is Exclude<StoreDeed, { do: 'compare' }> => each.do !== 'compare') },
    fc.constantFrom(...NONSENSE).map((text) => ({ do: 'nonsense' as const, text })),
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(KEYS) as (keyof typeof KEYS)[])).map((key) => ({ do: 'key' as const, key })) },
    { weight: 2, arbitrary: fc.constantFrom(...PANELS).map((panel) => ({ do: 'tab' as const, panel })) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('from' as const, 'to' as const), day).map(([end, at]) => ({ do: end, day: at })) },
    { weight: 2, arbitrary: fc.constantFrom('swipe' as const, 'change' as const).map((way) => ({ do: 'way' as const, way })) },
    { weight: 2, arbitrary: fc.tuple(day, region).map(([at, id]) => ({ do: 'address' as const, day: at, region: id })) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('stop' as const, 'back' as const, 'forward' as const, 'escape' as const).map((it) => ({ do: it })),
    },
  );

  /** `other`: the other end of the comparison, as it stands in its field. */
  function after(model: Model, deed: Deed, other: Day | undefined): Model {
    if (deed.do === 'go') return deed.day === inRange(deed.day) ? { ...model, date: deed.day, comparison: OFF } : model;
    if (deed.do === 'pick') return { ...model, ...plain.after(model, deed), panel: 'place' };
    if (deed.do === 'tab') return { ...model, panel: deed.panel };
    if (deed.do === 'stop') return { ...model, panel: 'change', comparison: OFF };
    if (deed.do === 'way') return { ...model, panel: 'change', way: model.comparison.kind === 'off' ? model.way : deed.way };
    if (deed.do === 'address') return { ...model, date: deed.day, selection: { kind: 'region', id: deed.region }, comparison: OFF };
    if (deed.do === 'from' || deed.do === 'to') {
      const [from, to] = [deed.day, other!].sort((a, b) => a - b) as [Day, Day];
      return { ...model, panel: 'change', date: to, comparison: { kind: 'between', from, to } };
    }
    if (deed.do === 'key') {
      const by = KEYS[deed.key];
      const date = by === 'first' ? first : by === 'last' ? last : inRange(monthsOn(model.date, by.months) + by.days);
      return { ...model, date, comparison: OFF };
    }
    const own = ['nonsense', 'escape', 'back', 'forward'].includes(deed.do);
    return own ? model : { ...model, ...plain.after(model, deed as StoreDeed) };
  }

  /** The same through the history: an address that is typed is a new entry, and each entry keeps how the page was left. */
  function journey({ entries, at }: Journey, deed: Deed, other: Day | undefined): Journey {
    const to = { back: at - 1, forward: at + 1 }[deed.do as 'back' | 'forward'] as number | undefined;
    if (to !== undefined) return { entries, at: entries[to] ? to : at };
    const next = after(entries[at]!, deed, other);
    if (deed.do === 'address') return { entries: [...entries.slice(0, at + 1), next], at: at + 1 };
    return { entries: entries.with(at, next), at };
  }
  return { deed, journey, tenures: plain.tenures };
}

const lensOf = (page: Page, lens: Lens) => page.locator(`.segment:has(input[value=${lens}])`);
export const fieldOf = (page: Page, end: 'from' | 'to') =>
  page
    .locator('.dates-form .pair')
    .first()
    .locator('input')
    .nth(end === 'from' ? 0 : 1);
const type = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text);
  await field.press('Enter');
};
const openTab = (page: Page, panel: Panel) => page.locator(`#tab-${panel}`).click();

/** Looks a region up by its name. */
async function find(page: Page, atlas: WholeAtlas, id: string, locale: Locale): Promise<void> {
  const { name } = atlas.faces.find((face) => face.id === id)!;
  await openTab(page, 'place');
  const field = page.locator('#find');
  await field.fill(name[locale] ?? name.en);
  await page.locator(`[role=option][id$="region_${id}"]`).click();
}

/** Does it, as a reader would. */
export async function act(page: Page, atlas: WholeAtlas, deed: Deed, { entries, at }: Journey): Promise<void> {
  const { comparison, locale } = entries[at]!;
  const [slider, date] = [page.locator('#date-slider'), page.locator('.timeline .date-field input')];
  if (deed.do === 'go') await type(date, toIso(deed.day));
  else if (deed.do === 'nonsense') await type(date, deed.text);
  else if (deed.do === 'next') await slider.press('PageUp');
  else if (deed.do === 'previous') await slider.press('PageDown');
  else if (deed.do === 'key') await slider.press(deed.key);
  else if (deed.do === 'lens') await lensOf(page, deed.lens).click();
  else if (deed.do === 'speak') await page.locator('.language select').selectOption(deed.locale);
  else if (deed.do === 'pick') await find(page, atlas, deed.region, locale);
  else if (deed.do === 'tab') await openTab(page, deed.panel);
  else if (deed.do === 'escape') await page.keyboard.press('Escape');
  else if (deed.do === 'address')
    await page.evaluate((hash) => void (location.hash = hash), `date=${toIso(deed.day)}&region=${deed.region}`);
  else if (deed.do === 'back' && at > 0) await page.evaluate(() => history.back());
  else if (deed.do === 'forward' && at < entries.length - 1) await page.evaluate(() => history.forward());
  else if (deed.do === 'from' || deed.do === 'to') await type(fieldOf(page, deed.do), toIso(deed.day));
  else if (deed.do === 'stop' || deed.do === 'way') {
    await openTab(page, 'change');
    const field =
      deed.do === 'way' ? page.locator('.way-choice input').nth(deed.way === 'change' ? 0 : 1) : page.locator('.dates-form > button');
    if (comparison.kind !== 'off') await field.click();
  }
}
