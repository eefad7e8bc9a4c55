import AxeBuilder from '@axe-core/playwright';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { asFile, ohm, SHAPES, yearly, zipped } from '../import/fixtures/aland';
import { dateOf, openAtlas, PHONE, settled } from './atlas';
import { test } from './fixture';

type Files = { name: string; mimeType: string; buffer: Buffer }[];
const upload = (name: string, content: unknown): Files => [
  { name, mimeType: 'application/json', buffer: Buffer.from(asFile(name, content).bytes) },
];
const HOME_TITLE = /Russo-Chinese/;
const hostile = () => {
  const text = JSON.stringify(ohm()).replaceAll('Westmark', '<img src=x onerror=\\"window.hacked=1\\">').replaceAll('Rivermark', '=cmd()');
  return text.replaceAll('"start_date"', '"__proto__":{"polluted":1},"start_date"');
};

async function choose(page: Page, files: Files): Promise<void> {
  await page.keyboard.press('o');
  await page.getByRole('dialog', { name: 'Open other data' }).waitFor();
  await page.locator('input[type=file]').first().setInputFiles(files);
}
async function openNow(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  await settled(page);
  await page.waitForFunction(() => window.thalweg.atlas as unknown);
}
const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

test('a reader chooses files, reads what was recognised, and the atlas of them works as ours does', async ({ open }) => {
  const { page } = await open();
  await choose(page, upload('aland.geojson', ohm()));
  const dialog = page.getByRole('dialog', { name: 'What was recognised' });
  await dialog.getByRole('definition').getByText('OpenHistoricalMap', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-title');
  expect(await faults(page)).toEqual([]);
  await openNow(page);
  expect(await page.title()).toBe('Thalweg: aland');
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Place', 'Change', 'About the data']);
  expect(page.url()).toContain('#data=disk');
  await page.getByRole('slider', { name: 'Date of the map' }).press('PageUp');
  expect(await dateOf(page)).toBe('1858-05-28');
  await page.evaluate(() =>
    window.thalweg.map.fire('click', { point: window.thalweg.map.project([12.5, 50.5]), originalEvent: new MouseEvent('click') } as never),
  );
  await page.getByRole('tabpanel').getByText('Rivermark').first().waitFor();
  await page.getByRole('tabpanel').getByText('Bland').first().waitFor();
  await page.evaluate(() => {
    const { store } = window.thalweg;
    store.comparison.value = { kind: 'between', from: store.date.value - 100, to: store.date.value };
    store.panel.value = 'change';
  });
  await page.getByRole('tabpanel').getByText('Rivermark').first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('tabpanel').getByRole('button', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/[.]csv$/);
  await page.getByRole('tab', { name: 'About the data' }).click();
  await page.getByRole('tabpanel').getByText('one partition with shared borders', { exact: true }).waitFor();
  await page.getByRole('tabpanel').getByText('unknown: ask the maker').first().waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).click();
  await page.waitForFunction(() => /Russo-Chinese/.test(document.title));
  await settled(page);
  expect(page.url()).not.toContain('data=');
});

test('files that are dropped anywhere are read in every shape', async ({ open }) => {
  const { page } = await open();
  const shapes: Record<string, Files[number]> = Object.fromEntries(
    Object.entries(SHAPES).map(([name, make]) => [name, upload(`${name}.geojson`, make())[0]!]),
  );
  const zip = zipped('years.zip', yearly());
  shapes.yearly = { name: 'years.zip', mimeType: 'application/zip', buffer: Buffer.from(zip.bytes) };
  for (const [shape, file] of Object.entries(shapes)) {
    await page.evaluate(
      ({ name, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      { name: file.name, bytes: file.buffer.toString('base64') },
    );
    await page.getByRole('dialog', { name: 'What was recognised' }).waitFor();
    await openNow(page);
    const drawn = await page.evaluate(() => [window.thalweg.atlas.faces.length, window.thalweg.store.days.value.length]);
    expect(Math.min(...drawn), shape).toBeGreaterThan(0);
  }
});

test('a broken file and a cancelled one leave the page as it was, and say why', async ({ open }) => {
  const { page } = await open('#date=1860-11-14&map=4/48/130');
  await settled(page);
  const before = page.url();
  await choose(page, [{ name: 'broken.geojson', mimeType: 'application/json', buffer: Buffer.from('{"type": "Feat') }]);
  await page.getByRole('alert').getByText('Nothing here can be drawn').waitFor();
  await page.getByRole('dialog').getByText('broken.geojson:', { exact: false }).first().waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('textbox', { name: 'or from an address' }).fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await page.getByText('This is not a web address').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.title()).toMatch(HOME_TITLE);
  expect(page.url()).toBe(before);
});

test('what stands in a file is text and nothing else', async ({ open }) => {
  const { page } = await open();
  await choose(page, [{ name: 'hostile.geojson', mimeType: 'application/json', buffer: Buffer.from(hostile()) }]);
  await page.getByRole('dialog', { name: 'What was recognised' }).waitFor();
  await openNow(page);
  await page.evaluate(() => {
    const { store, atlas } = window.thalweg;
    store.selection.value = { kind: 'region', id: atlas.faces.find((face) => face.name.en.startsWith('<img'))!.id };
  });
  await page.getByRole('tabpanel').getByText('<img src=x onerror="window.hacked=1">', { exact: false }).first().waitFor();
  expect(await page.evaluate(() => [(window as { hacked?: number }).hacked, ({} as { polluted?: number }).polluted])).toEqual([
    undefined,
    undefined,
  ]);
  expect(await page.locator('img').count()).toBe(0);
});

test('data from an address are in the address of the page: a reload opens them again, and one that does not come opens ours', async ({
  browser,
}) => {
  const server = createServer((request, answer) => {
    if (request.url === '/aland.geojson') answer.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(JSON.stringify(ohm()));
    else answer.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { page, close } = await openAtlas(
    browser,
    inject('address'),
    `#data=${encodeURIComponent(`${host}/aland.geojson`)}&date=1900-01-01`,
  );
  expect(await page.title()).toBe('Thalweg: aland');
  expect(await dateOf(page)).toBe('1900-01-01');
  await page.reload();
  await settled(page);
  expect(await page.title()).toBe('Thalweg: aland');
  await page.evaluate((address) => (location.hash = `data=${encodeURIComponent(address)}`), `${host}/gone.geojson`);
  await page.getByText('the server answered 404', { exact: false }).waitFor();
  expect(await page.title()).toBe('Thalweg: aland');
  await close();
  const gone = await openAtlas(browser, inject('address'), `#data=${encodeURIComponent(`${host}/gone.geojson`)}`);
  await gone.page.getByText('could not be opened; this is shown instead', { exact: false }).waitFor();
  expect(await gone.page.title()).toMatch(HOME_TITLE);
  await gone.close();
  server.close();
});

test('files of the reader are offered again after a reload', async ({ open }) => {
  const { page } = await open();
  await choose(page, upload('aland.geojson', ohm()));
  await openNow(page);
  await page.getByText('a link cannot take them along', { exact: false }).waitFor();
  await page.reload();
  await settled(page);
  expect(await page.title()).toMatch(HOME_TITLE);
  await page.getByRole('button', { name: 'Open again' }).click();
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  expect(await page.title()).toBe('Thalweg: aland');
});

test('on a phone the dialog fits, and the way back is in reach', async ({ open }) => {
  const { page } = await open('', { viewport: PHONE });
  await choose(page, upload('aland.geojson', ohm()));
  const dialog = page.getByRole('dialog', { name: 'What was recognised' });
  await dialog.waitFor();
  const box = (await dialog.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
  await openNow(page);
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).click();
  await page.waitForFunction(() => /Russo-Chinese/.test(document.title));
});
