/** A reader who clicks, types, goes back and changes his mind: after each deed the screen says what a plain model says, and goes on answering. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Tenure, WholeAtlas } from '../../src/core/model';
import { fromIso, toIso } from '../../src/core/time';
import { test } from './fixture';
import { act, fieldOf, readerAt, type Deed, type Journey, type Model } from './reader';

const SEED = 20260101;
const DEEDS = 60;
const START = '#date=1858-05-28&lang=en';

/** A day in words, as the browser's own calendar has it. */
const inWords = ({ date, locale }: Pick<Model, 'date' | 'locale'>): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(toIso(date)))
    .replace(/\s?г[.]$/, '');

const holdersOf = (tenures: Record<string, Tenure>) =>
  Object.fromEntries(Object.entries(tenures).map(([id, { holders }]) => [id, holders]));

/** What the screen must say, and where the focus may not be. */
function wanted(model: Model, tenures: Record<string, Tenure>) {
  const { date, lens, locale, selection, comparison, panel } = model;
  const swiped = comparison.kind === 'between' && model.way === 'swipe';
  return {
    said: inWords(model),
    lang: locale,
    tab: `tab-${panel}`,
    slider: date,
    lens,
    maps: swiped ? 2 : 1,
    selection,
    comparison,
    holders: holdersOf(tenures),
    address: {
      date: toIso(date),
      lens,
      panel,
      lang: locale,
      region: selection.kind === 'region' ? selection.id : null,
      from: comparison.kind === 'between' ? toIso(comparison.from) : null,
      to: comparison.kind === 'between' ? toIso(comparison.to) : null,
      compare: swiped ? 'swipe' : null,
    },
  };
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const { store } = window.thalweg;
    const given = new URLSearchParams(location.hash.slice(1));
    const text = (key: string) => given.get(key);
    return {
      said: document.querySelector('.headline time')?.textContent.replace(/\s?г[.]$/, ''),
      lang: document.documentElement.lang,
      tab: document.querySelector('[role=tab][aria-selected=true]')?.id,
      slider: Number(document.querySelector<HTMLInputElement>('#date-slider')?.value),
      lens: document.querySelector<HTMLInputElement>('input[name=lens]:checked')?.value,
      maps: document.querySelectorAll('#map canvas').length,
      selection: store.selection.value,
      comparison: store.comparison.value,
      holders: Object.fromEntries([...store.tenures.value].map(([id, { holders }]) => [id, holders])),
      address: {
        date: text('date'),
        lens: text('lens'),
        panel: text('panel'),
        lang: text('lang'),
        region: text('region'),
        from: text('from'),
        to: text('to'),
        compare: text('compare'),
      },
    };
  });

const focusIsLost = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);

/** What the other end of a comparison says before one end is typed. */
async function otherEnd(page: Page, deed: Deed): Promise<number | undefined> {
  if (deed.do !== 'from' && deed.do !== 'to') return undefined;
  await page.locator('#tab-change').click();
  return fromIso(await fieldOf(page, deed.do === 'from' ? 'to' : 'from').inputValue());
}

const start = (): Journey => ({
  entries: [
    {
      ...{ date: fromIso('1858-05-28'), lens: 'dejure', locale: 'en', panel: 'place', way: 'change' },
      ...{ selection: { kind: 'none' }, comparison: { kind: 'off' } },
    },
  ],
  at: 0,
});

async function follow(page: Page, atlas: WholeAtlas, deeds: Deed[]): Promise<void> {
  const reader = readerAt(atlas);
  let journey = start();
  for (const [i, deed] of deeds.entries()) {
    const story = `seed ${SEED}, deed ${i}: ${deeds
      .slice(Math.max(0, i - 5), i + 1)
      .map((each) => JSON.stringify(each))
      .join(', ')}`;
    const other = await otherEnd(page, deed);
    await act(page, atlas, deed, journey);
    journey = reader.journey(journey, deed, other);
    const model = journey.entries[journey.at]!;
    await expect.poll(() => seen(page), { message: story, timeout: 10_000, interval: 60 }).toEqual(wanted(model, reader.tenures(model)));
    expect(await focusIsLost(page), `${story}: the focus is lost`).toBe(false);
    const complaint = await page.locator('.timeline .field-error').innerText();
    if (deed.do === 'nonsense') expect(complaint, story).toMatch(/\S{2}/);
  }
}

test(`${DEEDS} deeds in a row`, async ({ open, atlas }) => {
  const { page } = await open(START, { viewport: { width: 800, height: 560 } });
  await page.locator('#date-slider').focus();
  await follow(page, atlas, fc.sample(readerAt(atlas).deed, { numRuns: DEEDS, seed: SEED }));
});
