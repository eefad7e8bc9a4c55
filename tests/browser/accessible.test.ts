import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { DESKTOP, PHONE } from './atlas';
import { test } from './fixture';

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
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('.maplibregl-canvas').analyze();
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
        expect(serious, view).toEqual([]);
      }
    });
  }
}

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
