import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Atlas } from '../../src/core/model';
import { DESKTOP, PHONE } from './atlas';
import { test } from './fixture';
import { overflowing, smallTargets } from './measure';

const VIEWS = [
  'panel=place',
  'panel=place&region=REGION',
  'panel=place&settlement=SETTLEMENT',
  'panel=change&from=1857-12-31&to=1860-12-31',
  'panel=change&from=1857-12-31&to=1860-12-31&compare=swipe',
  'panel=expeditions',
  'panel=story',
  'panel=story&story=aigun',
  'panel=sources',
];

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('.maplibregl-canvas').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious: ${size}, ${colorScheme}`, async ({ open, atlas }) => {
      const region = atlas.faces.find((face) => face.land)!.id;
      const settlement = atlas.settlements.find((each) => each.kind === 'treaty')!.id;
      const { page } = await open(`#date=1858-05-28`, { viewport, colorScheme });
      for (const view of VIEWS) {
        const hash = `#date=1858-05-28&${view.replace('REGION', region).replace('SETTLEMENT', settlement)}`;
        await page.evaluate((wanted) => (location.hash = wanted), hash);
        await page.waitForTimeout(300);
        expect(await serious(page), view).toEqual([]);
      }
    });
  }
}

const opened = async (page: Page, hash: string) => {
  await page.evaluate((wanted) => (location.hash = wanted), hash);
  await page.waitForTimeout(350);
  const up = page.locator('.grip button').last();
  for (let press = 0; press < 2; press++) if (await up.isEnabled().catch(() => false)) if (await up.isVisible()) await up.click();
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.panel details').forEach((each) => (each.open = true)));
  await page.waitForTimeout(250);
};
const filled = (view: string, atlas: Atlas) =>
  view
    .replace('REGION', atlas.faces.find((face) => face.land)!.id)
    .replace('SETTLEMENT', atlas.settlements.find((each) => each.kind === 'treaty')!.id);

test('axe finds nothing serious in what opens over the page, by day and by night', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open('#date=1858-05-28&facts=1', { colorScheme });
    for (const opener of [
      'summary[title="Settings"]',
      'summary[title="Share and export"]',
      'button[title="The areas as a table"]',
      '#find',
    ]) {
      await page.locator(opener).click();
      await page.waitForTimeout(400);
      expect(await serious(page), `${opener} ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
  const { page } = await open('#date=1858-05-28&embed=1');
  expect(await serious(page), 'in a frame').toEqual([]);
});

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  test(`every control is at least 24 pixels wide and high: ${size}`, async ({ open, atlas }) => {
    const { page } = await open('#date=1858-05-28&facts=1', { viewport });
    for (const view of VIEWS) {
      await opened(page, `#date=1858-05-28&facts=1&${filled(view, atlas)}`);
      expect(await smallTargets(page), view).toEqual([]);
    }
    for (const opener of ['Settings', 'Share and export']) {
      await page.locator(`summary[title="${opener}"]`).click();
      await page.waitForTimeout(400);
      expect(await smallTargets(page), opener).toEqual([]);
    }
  });
}

/** 200 % and 400 % of a window of 1280 pixels, and a small phone; the languages with the longest words, and the one without spaces. */
const ROOMS = [
  { name: 'at 200 %', viewport: { width: 640, height: 400 }, locale: 'nl' },
  { name: 'at 400 %', viewport: { width: 320, height: 256 }, locale: 'ru' },
  { name: 'on a small phone', viewport: { width: 320, height: 640 }, locale: 'ru' },
  { name: 'on a small phone', viewport: { width: 320, height: 640 }, locale: 'zh' },
];
test.for(ROOMS)('nothing is lost or reaches out sideways $name, $locale', async ({ viewport, locale }, { open, atlas }) => {
  const { page } = await open(`#date=1858-05-28&lang=${locale}`, { viewport });
  for (const view of VIEWS) {
    await opened(page, `#date=1858-05-28&lang=${locale}&${filled(view, atlas)}`);
    expect(await overflowing(page), view).toEqual([]);
  }
});

test('letters and lines may be set wider, and every word stays whole', async ({ open, atlas }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    const { page } = await open('#date=1858-05-28', { viewport });
    const content =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet(); // a style element would break the policy of the page
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, content);
    for (const view of VIEWS) {
      await opened(page, `#date=1858-05-28&${filled(view, atlas)}`);
      expect(await overflowing(page), view).toEqual([]);
    }
  }
});

test('in the colours of the system, what is chosen and what has the focus is told apart', async ({ open }) => {
  const { page } = await open('#date=1858-05-28', { forcedColors: 'active' });
  const differs = (chosen: string, other: string, property: string, pseudo?: string) =>
    page.evaluate(
      ([first, second, key, part]) => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector)!, part)[key as 'color'];
        return of(first!) !== of(second!);
      },
      [chosen, other, property, pseudo],
    );
  expect(await differs('[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]', 'borderBottomColor'), 'the tab').toBe(true);
  expect(await differs('.segment input:checked + span', '.segment input:not(:checked) + span', 'backgroundColor'), 'the lens').toBe(true);
  expect(await differs('.tool[aria-disabled=true] .icon', '.tool:not([aria-disabled=true]) .icon', 'stroke'), 'what leads nowhere').toBe(
    true,
  );
  await page.getByRole('button', { name: 'The areas as a table' }).click();
  expect(await differs('.tool[aria-pressed=true]', '.tool:not([aria-pressed])', 'outlineStyle'), 'what is pressed').toBe(true);
  await page.evaluate((wanted) => (location.hash = wanted), '#date=1858-05-28&settlement=aigun-1858&article=art-1-left-bank');
  await page.locator('.article[aria-current]').waitFor();
  expect(await differs('.article[aria-current]', '.article:not([aria-current])', 'outlineStyle'), 'the article that is meant').toBe(true);
  const land = await page
    .locator('.legend .swatch')
    .evaluateAll((all) => new Set(all.slice(0, 4).map((each) => getComputedStyle(each.querySelector('rect')!).fill)).size);
  expect(land, 'the colours of the land').toBeGreaterThan(2);
});

test('whoever wants less motion sees none', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((each) => parseFloat(each) > 0),
      )
      .filter((element) => !element.closest('#map'))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('with the keyboard alone: to the slider, through the tabs, to an export', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement!;
      return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}#${element.id} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`;
    });
  const seen: string[] = [];
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const now = await focused();
    if (now.startsWith('body')) break;
    seen.push(now);
  }
  const all = seen.join('\n');
  for (const wanted of [/date-slider/, /tab-place/, /Next change/, /Previous change/, /Play/, /select#/, /input#.*/])
    expect(all).toMatch(wanted);

  await page.locator('#tab-place').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#tab-change').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await page.locator('#tab-sources').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  expect(await page.locator('#tab-place').getAttribute('aria-selected')).toBe('true');
});

test('what has focus can be seen to have it', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press('Tab');
    const plain = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const outlined = (target: Element | null, pseudo?: string): boolean => {
        if (!target) return false;
        const { outlineStyle, boxShadow } = getComputedStyle(target, pseudo);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      };
      const near = [element, element.parentElement, element.nextElementSibling, element.parentElement?.parentElement ?? null];
      return near.some((each) => outlined(each)) ? null : element.outerHTML.slice(0, 120);
    });
    expect(plain).toBeNull();
  }
});
