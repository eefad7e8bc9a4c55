/** Versions that were drawn independently, opened in the built page: what changed between two dates is cut out there, and is what Node cuts out. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import type { WholeAtlas } from '../../src/core/model';
import { SLIVER_KM } from '../../src/import/compose';
import { loadClipper, overlayChange } from '../../src/import/overlay';
import { box, jitter, version } from '../import/compose/made';
import { asFile } from '../import/fixtures/aland';
import { settled } from './atlas';
import { test } from './fixture';

/** West and east twice, each time drawn a little otherwise; in 1850 the middle passes from Aland to Bland, and an island is known from then on. */
const VERSIONS = jitter(
  [
    version('West', 1800, 1850, [[box(10, 50, 12, 51, 60)]], { holder: 'Aland' }),
    version('North', 1800, 1850, [[box(10, 51.5, 12, 52, 60)]], { holder: 'Aland' }),
    version('East', 1800, 1850, [[box(12, 50, 13, 51, 60)]], { holder: 'Bland' }),
    version('West', 1850, null, [[box(10, 50, 11, 51, 60)]], { holder: 'Aland' }),
    version('North', 1850, null, [[box(10, 51.5, 12, 52, 60)]], { holder: 'Aland' }),
    version('East', 1850, null, [[box(11, 50, 13, 51, 60)]], { holder: 'Bland' }),
    version('Island', 1850, null, [[box(14, 50, 14.5, 50.5, 60)]], { holder: 'Bland' }),
  ],
  0.002,
);
const FILE = {
  type: 'FeatureCollection',
  features: VERSIONS.map(({ geometry, name, holder }, i) => ({
    type: 'Feature',
    properties: {
      name: name.en,
      owner: holder,
      start_date: i < 3 ? '1800-01-01' : '1850-01-01',
      ...(i < 3 && { end_date: '1850-01-01' }),
      '@id': `relation/${i + 1}`,
    },
    geometry,
  })),
};

async function opened(page: Page): Promise<void> {
  await page.keyboard.press('o');
  const { bytes } = asFile('apart.geojson', FILE);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'apart.geojson', mimeType: 'application/json', buffer: Buffer.from(bytes) }]);
  const dialog = page.getByRole('dialog', { name: 'What was recognised' });
  await dialog.waitFor();
  await dialog.locator('summary', { hasText: 'Correct this' }).click();
  await dialog.locator('select:has(option[value="versions"])').selectOption('versions');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  await settled(page);
  await page.waitForFunction(() => (window.thalweg.atlas as { drawing?: string } | undefined)?.drawing === 'versions');
}

const compared = async (page: Page) => {
  const days = await page.evaluate(() => {
    const { store } = window.thalweg;
    const [first] = store.days.value;
    const [from, to] = [first!, first! + 36525];
    store.comparison.value = { kind: 'between', from, to };
    store.panel.value = 'change';
    return { from, to, lens: store.lens.value };
  });
  return days;
};

test('the change between versions that were drawn independently is the one that Node reckons, drawn on the map, and told apart from its slivers', async ({
  open,
}) => {
  const { page, requests } = await open();
  await opened(page);
  expect(requests.filter((address) => address.endsWith('.wasm'))).toEqual([]);
  const { from, to, lens } = await compared(page);
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('heading', { name: 'What is not a transfer' }).waitFor();
  const atlas = await page.evaluate(() => JSON.stringify(window.thalweg.atlas)).then((text) => JSON.parse(text) as WholeAtlas);
  const wasm = readFileSync(WASM);
  const truth = overlayChange(atlas, from, to, lens, { sliver_km: SLIVER_KM }, await loadClipper(wasm));
  expect(truth.transfers).toHaveLength(1);
  expect(requests.filter((address) => address.endsWith('.wasm'))).toHaveLength(1);

  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'JSON', exact: true }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { area_km2: number; to_holders: string }[];
  expect(saved).toHaveLength(1);
  expect(saved[0]!.area_km2).toBeCloseTo(truth.transfers[0]!.area_km2, 2);
  expect(saved[0]!.to_holders).toBe(truth.transfers[0]!.to_holders.join('+'));
  expect(await panel.locator('table.transfers tbody tr').count()).toBe(1);
  const told = panel.locator('.chronicle li.step');
  expect(await told.allInnerTexts()).toEqual([
    expect.stringMatching(/1 January 1850[^]*Before: Held by Aland[^]*After: Held by Bland[^]*km²/),
  ]);
  await told.locator('.step-regions button').click();
  expect(await page.evaluate(() => window.thalweg.store.selection.value.kind), 'a piece is no region to read about').toBe('none');
  expect(await panel.getByText(`${truth.slivers.count} slivers narrower than 1 km`, { exact: false }).count()).toBe(1);
  expect(await panel.getByText(`${truth.redrawn.length} version was only redrawn`, { exact: false }).count()).toBe(1);
  expect(await panel.getByText('Land that first appears in the data', { exact: false }).count()).toBe(1);
  await settled(page);
  const drawn = () => page.evaluate(() => window.thalweg.map.queryRenderedFeatures({ layers: ['gain/land'] }).length);
  await page.waitForFunction(() => window.thalweg.map.queryRenderedFeatures({ layers: ['gain/land'] }).length > 0);
  await panel.getByRole('button', { name: 'Stop comparing' }).click();
  await settled(page);
  await expect.poll(drawn).toBe(0);
});

test('a reader gives up waiting and asks again; and the history of a place names every version that covered it', async ({ open }) => {
  const { page } = await open();
  await opened(page);
  const held: (() => void)[] = [];
  await page.context().route('**/*.wasm', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await compared(page);
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('progressbar').waitFor();
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
  await panel.getByText('Cancelled.').waitFor();
  await page.context().unroute('**/*.wasm');
  held.forEach((let_go) => let_go());
  await panel.getByRole('button', { name: 'Calculate again' }).click();
  await panel.getByRole('heading', { name: 'What is not a transfer' }).waitFor();

  await page.evaluate(() =>
    window.thalweg.map.fire('click', { point: window.thalweg.map.project([11.5, 50.5]), originalEvent: new MouseEvent('click') } as never),
  );
  const history = page.getByRole('tabpanel').locator('ol.history li');
  await history.first().waitFor();
  expect((await history.allTextContents()).map((text) => /Aland|Bland/.exec(text)?.[0])).toEqual(['Aland', 'Bland']);
});
