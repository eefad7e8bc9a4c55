/** The data package from the page: under its policy, in its own thread, entry by entry what the command line writes. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { WholeAtlas } from '../../src/core/model';
import { sha256 } from '../../src/core/sha256';
import { packageFiles } from '../../src/export/package';
import { readDated } from '../../src/import';
import { compose } from '../../src/import/compose';
import { test } from './fixture';

const TIMEOUT = 180_000;
const sums = (entries: Iterable<[string, Uint8Array]>) =>
  Object.fromEntries([...entries].map(([path, bytes]) => [path, sha256(bytes)]).sort());
const written = (atlas: WholeAtlas, layers: boolean) => sums(packageFiles(atlas, { layers }));

/** The package as a reader gets it from the menu. */
async function taken(page: Page): Promise<{ name: string; sums: Record<string, string> }> {
  const coming = page.waitForEvent('download', { timeout: TIMEOUT });
  await page.getByRole('button', { name: 'Data package' }).click();
  const file = await coming;
  const name = file.suggestedFilename();
  await page.getByText(`${name} has been made.`).waitFor();
  return { name, sums: sums(Object.entries(unzipSync(await readFile(await file.path())))) };
}

test('our own atlas: begun with its layers, stopped, and made without them', { timeout: 2 * TIMEOUT }, async ({ open, atlas }) => {
  const { page } = await open('#date=1858-05-28');
  await page.getByTitle('Share and export').click();
  await page.getByRole('button', { name: 'Data package' }).click();
  await page.getByText(/Making the package: [1-9]\d* \//).waitFor({ timeout: TIMEOUT });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. No file was made.').waitFor();
  await page.getByLabel('With the map, for a GIS').uncheck();
  const { name, sums: got } = await taken(page);
  expect(name).toBe(`${atlas.dataset.id}-${atlas.dataset.version}.zip`);
  expect(got).toEqual(written(atlas, false));
});

const SQUARES = {
  type: 'FeatureCollection',
  features: ['Eastmark', 'Westmark'].map((name, i) => ({
    type: 'Feature',
    properties: { name, start_date: `18${5 + i}0-01-01`, end_date: '1900-01-01' },
    geometry: {
      type: 'Polygon',
      coordinates: [[0, 1, 1, 0, 0].map((dx, k) => [10 + i + dx, 50 + (k === 2 || k === 3 ? 1 : 0)])],
    },
  })),
};

test("a reader's borders, with a layer for each day on which something changes", { timeout: 2 * TIMEOUT }, async ({ open }) => {
  const file = { name: 'marks.geojson', buffer: Buffer.from(JSON.stringify(SQUARES)) };
  const { page } = await open();
  await page.keyboard.press('o');
  await page.getByRole('dialog', { name: 'Open other data' }).waitFor();
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles([{ ...file, mimeType: 'application/json' }]);
  await page.getByRole('dialog', { name: 'What was recognised' }).getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'About the data' }).waitFor();
  await page.getByTitle('Share and export').click();
  const { sums: got } = await taken(page);
  const { atlas } = compose(readDated([{ name: file.name, bytes: file.buffer }], {}), {}, () => undefined);
  expect(got).toEqual(written(atlas, true));
  expect(Object.keys(got).filter((path) => path.startsWith('layers/'))).toHaveLength(atlas.settlements.length);
});
