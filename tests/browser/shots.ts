/** `npm run shots`: pictures of the atlas at its main dates, in both sizes and both themes, into `.cache/shots`. */
import { mkdirSync } from 'node:fs';
import { DESKTOP, openAtlas, PHONE } from './atlas';
import { launchBrowser } from './launch';
import { serve } from './serve';

const FOLDER = '.cache/shots';
const DATES = ['1640', '1689', '1727', '1800', '1855', '1855 defacto', '1858', '1860', '1881', '2020'];
const only = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const [browser, { address, close }] = [await launchBrowser(), await serve()];
for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const date of DATES.filter((each) => only.length === 0 || only.includes(each))) {
      const [year, lens = 'dejure'] = date.split(' ');
      const { page, complaints, close: done } = await openAtlas(browser, address, `#date=${year}&lens=${lens}`, { viewport, colorScheme });
      await page.waitForTimeout(400);
      const file = `${FOLDER}/${year}-${lens}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: file });
      console.log([file, ...complaints].join('\n  '));
      await done();
    }
  }
}
await browser.close();
await close();
