/** Where a page may find itself: a clock that is wrong by centuries, storage that is forbidden, storage that is full. */
import { expect, inject } from 'vitest';
import { dateOf, settled, typeDate } from './atlas';
import { bare, headline, keptThere, openFile, visit, whole } from './bare';
import { test } from './fixture';

const AMUR = '#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31&lang=en';

const CLOCKS = [
  { now: '1800-07-01T12:00:00Z', drawn: true },
  { now: '9999-12-31T23:00:00Z', drawn: false },
];
test.for(CLOCKS)(
  'a clock that says $now: the page, a file to take along and data of the reader work',
  async ({ now, drawn }, { browser }) => {
    const still = { serviceWorkers: 'block', locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 800, height: 500 } } as const;
    const context = await browser.newContext(still);
    await context.clock.setFixedTime(new Date(now));
    const { page, errors } = await (drawn ? visit : bare)(context, inject('address') + AMUR);
    if (drawn) await settled(page);
    const csv = page.getByRole('tabpanel').getByRole('button', { name: 'CSV' });
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(download.suggestedFilename()).toMatch(/csv$/);
    await page.locator('#date-slider').press('PageDown');
    expect(await headline(page)).toBe('14 November 1860');
    await typeDate(page, '1900');
    expect(await headline(page)).toBe('31 December 1900');
    await openFile(page);
    const { from, to } = await page.evaluate(() => window.thalweg.atlas.dataset.range);
    expect(
      from < '1800-01-01' && to >= '1858-12-31',
      `${from} to ${to}: whatever the clock says, all that the file tells of is in it`,
    ).toBe(true);
    await page.locator('#date-slider').press('End');
    expect(await dateOf(page)).toBe(to);
    if (drawn) await settled(page);
    expect(errors).toEqual([]);
    await context.close();
  },
);

/** As in a frame without the right to keep anything. */
function forbid(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
}
/** As on a device without room. */
function fill(): void {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Storage.prototype.setItem = refuse;
  IDBObjectStore.prototype.put = refuse;
  IDBObjectStore.prototype.add = refuse;
}

test.for([
  { name: 'forbidden', init: forbid },
  { name: 'full', init: fill },
])('storage that is $name: the page works, and the reader hears that his files are not kept', async ({ init }, { browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await context.addInitScript(init);
  const { page, errors } = await bare(context, `${inject('address')}#date=1858-05-28&lang=en`);
  await page.locator('#date-slider').press('PageUp');
  expect(await headline(page)).not.toBe('28 May 1858');
  await openFile(page);
  await page.getByText('This browser could not keep them').waitFor();
  await page.reload();
  await whole(page);
  await page.getByRole('button', { name: 'Open again' }).click();
  await page.getByText('no longer kept here. Choose them again').waitFor();
  await openFile(page);
  expect(errors).toEqual([]);
  await context.close();
});

test('storage that fills up while the page is open: what it fetches afterwards still comes', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const { page, errors } = await bare(context, `${inject('address')}#date=1858-05-28&lang=en`);
  await keptThere(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('address')).origin, quotaSize: 1 });
  await page.locator('.language select').selectOption('zh');
  await page.getByRole('tab', { name: '资料' }).click();
  const letters = () => page.evaluate(async () => (await document.fonts.load('16px "Noto Sans SC"', '边')).length);
  await expect.poll(letters, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await context.close();
});
