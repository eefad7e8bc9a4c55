import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from './fixture';

/** One square that is not closed, and one that runs clockwise. */
const square = (x: number, name: string, ring: number[][]) => ({
  type: 'Feature',
  properties: { name, start_date: '1850-01-01', end_date: '1900-01-01' },
  geometry: { type: 'Polygon', coordinates: [ring.map(([dx, dy]) => [x + dx!, 50 + dy!])] },
});
const OPEN = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const CLOCKWISE = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const faulty = { type: 'FeatureCollection', features: [square(10, 'Eastmark', OPEN), square(13, 'Westmark', CLOCKWISE)] };

test('a reader takes a mended copy of faulty files home, and is told what was mended', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('o');
  await page.getByRole('dialog', { name: 'Open other data' }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'marks.geojson', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(faulty)) }]);
  const dialog = page.getByRole('dialog', { name: 'What was recognised' });
  await dialog.getByRole('button', { name: 'Download a repaired copy' }).waitFor();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'About the data' }).click();
  const tab = page.getByRole('tabpanel', { name: 'About the data' });
  const coming = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Download a repaired copy' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('repaired-marks.geojson');
  await tab.getByText('Ring not closed: 1').waitFor();
  await tab.getByText('Wrong winding: 1').waitFor();
  const { features } = JSON.parse(await readFile(await file.path(), 'utf8')) as typeof faulty;
  for (const { geometry } of features) {
    const ring = geometry.coordinates[0]!;
    expect(ring.at(-1)).toEqual(ring[0]);
    const area = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
    expect(area).toBeGreaterThan(0);
  }
});
